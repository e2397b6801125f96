package dev.writ.policy.authoring;

import dev.writ.policy.authoring.text.Cell;
import dev.writ.policy.authoring.text.Nearest;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.decision.Citation;
import dev.writ.policy.decision.CitationStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the rules of a pack rest on. Not safe for use by several threads. */
final class Citations {
    private final String pack;
    private final Problems problems;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Set<String> cited = new LinkedHashSet<>();

    Citations(String pack, List<Source> sources, Problems problems) {
        this.pack = pack;
        this.problems = problems;
        sources.forEach(source -> this.sources.put(source.id(), source));
    }

    /** Ids of all sources that somebody has asked for. */
    Set<String> cited() {
        return cited;
    }

    /** The sources that a rule cites; each that does not exist is a problem. */
    List<Source> of(Cell ids) {
        List<Source> found = new ArrayList<>();
        int at = 0;
        for (String id : ids.text().split(" ", -1)) {
            Place place = ids.place(at);
            Source source = sources.get(id);
            if (source == null) {
                problems.add(ProblemCode.UNKNOWN_SOURCE, place, unknown(id));
            } else if (!found.contains(source)) {
                found.add(source);
                cited.add(id);
            }
            at += id.length() + 1;
        }
        return found;
    }

    /** Everything that a rule rests on. What it rests on beside sources is cited as the pack's own word. */
    List<Citation> all(List<Source> found, Optional<String> because) {
        List<Citation> citations = new ArrayList<>();
        found.forEach(source -> citations.add(source.citation()));
        because.ifPresent(text -> citations.add(new Citation(pack, text, Optional.empty(), CitationStatus.SEEN)));
        return citations;
    }

    private String unknown(String id) {
        if (id.isEmpty()) {
            return "one space stands between two sources, and none at the edges";
        }
        return "no file in `sources` defines `" + id + "`" + Nearest.hint(id, sources.keySet());
    }
}
