package dev.writ.policy.authoring.drl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.authoring.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A good file with random changes is read or refused, and never anything else. */
class MutatedRulesTest {
    private static final int ROUNDS = 1000;
    private static final long SEED = 20261122;
    private static final String GOOD = Rules.file(
            "Case( kind == LEGAL || ( foreign == true && entity in ( \"US\", \"DE\" ) ) ) // why\n"
                    + "not Secrecy( running == true )\n$item : Item( category != CREDENTIAL )",
            "bar( $item, USE_MUTUAL_ASSISTANCE, MUTUAL_ASSISTANCE, \"Central Authority\", \"DE\" );");
    private static final List<String> SCRAPS = List.of(
            "(",
            ")",
            "\"",
            "/*",
            "*/",
            "//",
            ";",
            ",",
            "\n",
            "\\",
            "'",
            "$",
            "@",
            "{",
            "}",
            "end",
            "then",
            "rule",
            "when",
            "not",
            "||",
            "&&",
            "==",
            "System.exit( 1 )",
            "\u0000",
            "\u202e",
            "\\u0022",
            "eval",
            "from",
            "9999999999");

    @Test
    void it_is_read_or_refused() {
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            String file = mutated(random);
            var problems = new Problems();
            List<Meaning> meanings = problems
                    .attempt(() -> SourceText.of("us/a.drl", utf8(file)))
                    .map(text -> RuleFileReader.read(text, "us", problems))
                    .orElse(List.of())
                    .stream()
                    .flatMap(rule -> rule.meaning(false, problems).stream())
                    .toList();
            assertThat(problems.none() && meanings.isEmpty())
                    .as("seed %d, round %d, neither read nor refused: %s", SEED, round, file)
                    .isFalse();
        }
    }

    private static String mutated(Random random) {
        var file = new StringBuilder(GOOD);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(file.length());
            switch (random.nextInt(3)) {
                case 0 -> file.deleteCharAt(at);
                case 1 -> file.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
                default -> file.setCharAt(at, (char) (' ' + random.nextInt(95)));
            }
        }
        return file.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
