package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.Problem;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.authoring.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rule files of one rule, for tests. */
final class Rules {

    private Rules() {}

    /** A file with one rule; its patterns begin in line 4, its finding stands in line 6. */
    static String file(String when, String then) {
        return """
            package us
            rule "us.a"
            when
            %s
            then
            %s
            end
            """.formatted(when, then);
    }

    /** What the only rule of a file without problems means; curable if somebody says how. */
    static Meaning meaning(String when, String then, boolean curable) {
        var problems = new Problems();
        List<WrittenRule> rules = read(file(when, then), problems);
        Meaning meaning = rules.get(0).meaning(curable, problems).orElseThrow();
        if (!problems.none()) {
            throw new IllegalArgumentException(problems.sorted().toString());
        }
        return meaning;
    }

    static Meaning meaning(String when, String then) {
        return meaning(when, then, false);
    }

    /** The problems of such a file, as an author sees them. */
    static List<String> problems(String when, String then) {
        return problemsOf(file(when, then));
    }

    /** The problems of a file, as an author sees them. */
    static List<String> problemsOf(String file) {
        return problemsOf("us", file);
    }

    static List<String> problemsOf(String pack, String file) {
        var problems = new Problems();
        read(pack, file, problems).forEach(rule -> rule.meaning(false, problems));
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    private static List<WrittenRule> read(String file, Problems problems) {
        return read("us", file, problems);
    }

    private static List<WrittenRule> read(String pack, String file, Problems problems) {
        return problems.attempt(() -> SourceText.of(pack + "/a.drl", file.getBytes(StandardCharsets.UTF_8)))
                .map(text -> RuleFileReader.read(text, pack, problems))
                .orElse(List.of());
    }
}
