package dev.writ.policy.engine.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/case-facts.md} is what this test says it is; run with {@code -Dcase-facts.write=true} to write it anew. */
class CaseFactsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "case-facts.md");

    @Test
    void the_page_lists_every_field_that_a_rule_may_compare() throws IOException {
        if (Boolean.getBoolean("case-facts.write")) {
            Files.writeString(PAGE, page());
        }

        assertThat(PAGE).content().isEqualTo(page());
    }

    private static String page() {
        return """
                # Case facts

                All that a rule may see. What each field means is said in the Javadoc of its record
                (`policy-engine`, package `dev.writ.policy.engine.fact`).
                """
                + Stream.of(FactKind.values()).map(CaseFactsPageTest::section).collect(Collectors.joining());
    }

    private static String section(FactKind kind) {
        String fields = kind.fields().stream().map(CaseFactsPageTest::row).collect(Collectors.joining());
        String several = kind.several() ? "A case may have several." : "A case has one.";
        return "\n## " + kind.ruleName() + "\n\n" + several + "\n\n| field | values |\n|---|---|\n" + fields;
    }

    private static String row(Field field) {
        String values = switch (field.kind()) {
            case CODE, BOOL ->
                field.codes().stream().map(code -> "`" + code + "`").collect(Collectors.joining(" "));
            case NUMBER -> "a whole number";
            case COUNTRY -> "an ISO 3166 code in quotes, or `\"\"`";
            case NAME -> "a name in quotes and in lower case, or `\"\"`";
            case ID -> "an id in quotes, letter by letter, or `\"\"`";
        };
        return "| `" + field.name() + "` | " + (field.many() ? "a set, for `contains`: " : "") + values + " |\n";
    }
}
