package dev.writ.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.combine.OwnRules;
import dev.writ.policy.finding.RuleCard;
import dev.writ.policy.json.JsonWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whoever holds a decision finds with a plain search over the packs' folders what it rests on: each rule once, its title
 * once, and each source once.
 */
class GrepTest {
    private static final JsonWriter WRITER = JsonWriter.compact();
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> LAW = lines(".drl", ".csv");
    private static final List<String> NOTES = lines(".yaml");
    private static final List<String> SOURCES = Written.sources();

    /** What the combiner says itself stands in no pack. */
    private static final Set<String> OWN =
            OwnRules.all().stream().map(RuleCard::id).collect(Collectors.toUnmodifiableSet());

    private static final List<JsonNode> DECISIONS = Decided.all().stream()
            .map(decision -> MAPPER.readTree(WRITER.write(decision)))
            .toList();

    @TestFactory
    Stream<DynamicTest> every_rule_that_a_decision_names_stands_in_one_place() {
        return ids(Set.of("rule", "exemptedBy", "why"), GrepTest::isRule)
                .map(id -> DynamicTest.dynamicTest(id, () -> ruleIsFound(id)));
    }

    @TestFactory
    Stream<DynamicTest> every_source_that_a_decision_names_stands_in_one_place() {
        return ids(Set.of("id"), id -> id.contains("/"))
                .map(id -> DynamicTest.dynamicTest(id, () -> assertThat(SOURCES).containsOnlyOnce(id)));
    }

    private static void ruleIsFound(String id) {
        var rules = count(LAW, "rule \"" + Pattern.quote(id) + "\"");
        var rows = count(LAW, Pattern.quote(id) + ",.*");

        assertThat(rules + rows).as("rules and rows `%s`", id).isEqualTo(1);
        assertThat(rows + count(NOTES, "  " + Pattern.quote(id) + ":"))
                .as("titles of `%s`", id)
                .isEqualTo(1);
    }

    /** What stands under these keys anywhere in any decision, each once. */
    private static Stream<String> ids(Set<String> keys, Predicate<String> wanted) {
        var found = DECISIONS.stream()
                .flatMap(decision -> keys.stream().flatMap(key -> decision.findValues(key).stream()))
                .flatMap(value -> value.asStringOpt().stream())
                .filter(wanted)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isNotEmpty();
        return found.stream();
    }

    /** A question that no rule asks gives the fact itself as its reason. */
    private static boolean isRule(String id) {
        return !id.startsWith("/") && !OWN.contains(id);
    }

    private static long count(List<String> lines, String pattern) {
        var matches = Pattern.compile(pattern).asMatchPredicate();
        return lines.stream().filter(matches).count();
    }

    private static List<String> lines(String... endings) {
        return Stream.of(endings)
                .flatMap(ending -> Written.files(ending).stream())
                .flatMap(file -> Written.text(file).lines())
                .toList();
    }
}
