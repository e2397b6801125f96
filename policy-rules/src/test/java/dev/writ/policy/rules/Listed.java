package dev.writ.policy.rules;

import dev.writ.policy.authoring.Tree;
import dev.writ.policy.authoring.text.SourceText;
import dev.writ.policy.authoring.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A list of ids, each with a word on why it is on the list. */
final class Listed {

    private Listed() {}

    /** Reasons by id. The reader of YAML refuses an id that is listed twice. */
    static Map<String, String> read(Path file) {
        var bytes = Written.text(file).getBytes(StandardCharsets.UTF_8);
        var reasons = new TreeMap<String, String>();
        YamlReader.read(SourceText.of(file.toString(), bytes))
                .entries()
                .forEach((id, reason) -> reasons.put(id, ((Tree.Text) reason).value()));
        return reasons;
    }
}
