package dev.writ.policy.examples.http;

import dev.writ.policy.engine.LiveEngine;
import dev.writ.policy.engine.Reload;
import dev.writ.policy.engine.pack.Pack;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Which packs decide, and what came of the last reload. */
final class Packs {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Packs() {}

    static String json(LiveEngine engine) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("packs", engine.packs().stream().map(Packs::pack).toList());
        if (engine.status() instanceof Reload.Kept kept) {
            answer.put("notLoaded", kept.reason());
        }
        return MAPPER.writeValueAsString(answer);
    }

    private static Map<String, Object> pack(Pack pack) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("id", pack.id());
        shown.put("title", pack.title());
        shown.put("kind", pack.kind().name());
        shown.put("hash", pack.hash());
        shown.put("rules", pack.rules().size());
        return shown;
    }
}
