package dev.writ.policy.authoring.topic;

import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.RuleNote;
import dev.writ.policy.authoring.Scenario;
import dev.writ.policy.authoring.Tree;
import dev.writ.policy.authoring.text.Cell;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.authoring.topic.Topic.TableNote;
import dev.writ.policy.authoring.yaml.ClosedMapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the YAML file that stands beside rules or a table. */
public final class TopicReader {
    private static final List<String> BESIDE_RULES = List.of("rules", "scenarios");
    private static final List<String> BESIDE_TABLE = List.of("table", "when", "reason", "because", "scenarios");
    private static final List<String> OF_RULE = List.of("title", "reason", "from", "until", "because", "cure");
    private static final int LONGEST_TITLE = 120;

    private final Problems problems;

    private TopicReader(Problems problems) {
        this.problems = problems;
    }

    /** What the file says, as far as it can be understood. */
    public static Topic read(Tree.Mapping tree, Problems problems) {
        return new TopicReader(problems).read(tree);
    }

    private Topic read(Tree.Mapping tree) {
        boolean table = tree.get("table").isPresent();
        var file = new ClosedMapping(
                Overriding.refused(tree, problems),
                table ? "the file beside a table" : "the file beside rules",
                table ? BESIDE_TABLE : BESIDE_RULES,
                problems);
        List<Scenario> scenarios = new ScenarioReader(problems).read(file.list("scenarios"));
        return new Topic(table ? Map.of() : rules(file), table ? table(file) : Optional.empty(), scenarios);
    }

    private Map<String, RuleNote> rules(ClosedMapping file) {
        Map<String, RuleNote> notes = new LinkedHashMap<>();
        file.mapping("rules")
                .ifPresent(rules -> rules.entries().forEach((id, value) -> {
                    Place place = rules.keys().getOrDefault(id, value.place());
                    if (value instanceof Tree.Mapping mapping) {
                        notes.put(id, note(mapping, id, place));
                    } else {
                        problems.add(
                                ProblemCode.SHAPE,
                                place,
                                "expected keys and values under `" + id + "`, such as `title: ...`");
                    }
                }));
        return notes;
    }

    private RuleNote note(Tree.Mapping tree, String id, Place place) {
        var rule = new ClosedMapping(Overriding.refused(tree, problems), "rule `" + id + "`", OF_RULE, problems);
        rule.text("title").ifPresent(this::checkTitle);
        return new RuleNote(
                words(rule, "title").or(() -> rule.has("title") ? Optional.of("") : Optional.empty()),
                words(rule, "reason"),
                words(rule, "because"),
                words(rule, "cure"),
                rule.date("from"),
                rule.date("until"),
                place);
    }

    private Optional<TableNote> table(ClosedMapping file) {
        return file.text("table")
                .map(kind -> new TableNote(kind, file.text("when"), words(file, "reason"), words(file, "because")));
    }

    private void checkTitle(Cell title) {
        if (title.text().endsWith(".")
                || title.text().indexOf('\n') >= 0
                || title.text().length() > LONGEST_TITLE) {
            problems.add(
                    ProblemCode.UNEXPLAINED,
                    title.place(),
                    "a title is one line of at most " + LONGEST_TITLE + " characters without a final stop");
        }
    }

    private static Optional<String> words(ClosedMapping mapping, String key) {
        return mapping.text(key).map(Cell::text);
    }
}
