package dev.writ.policy.authoring.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.policy.authoring.PackOnDisk;
import dev.writ.policy.engine.Collector;
import dev.writ.policy.engine.drools.PackBase;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.PackKind;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.RuleCard;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanonicalDrlTest {
    private static final long SEED = 20261122;
    private static final int RULES = 60;
    private static final int CASES = 100;

    @TempDir
    Path folder;

    @Test
    void a_rule_is_printed_with_its_classes_and_codes_spelled_out() {
        Pack pack = PackOnDisk.in(folder).read().pack().orElseThrow();

        assertThat(CanonicalDrl.of(pack)).startsWith("package writ.us\n").endsWith("""
                global dev.writ.policy.engine.Collector stood

                rule "us.content"
                when
                    RequesterFact( country == "US", authority == true )
                    $item : ItemFact( category == dev.writ.policy.Category.CONTENT_PRIVATE )
                then
                    stood.add( "us.content", $item );
                end
                """);
    }

    @Test
    void drools_classic_compiler_finds_what_the_model_finds_in_anything() {
        var random = new Randomly(SEED);
        Pack pack = random.pack(RULES);
        ClassicCompiler classic = ClassicCompiler.of(pack);
        PackBase model = PackBase.of(pack);
        assertThat(classic.rules()).isEqualTo(RULES);
        int standing = 0;
        for (int i = 0; i < CASES; i++) {
            List<Record> facts = random.facts();
            var stood = new Collector();
            model.run(facts, stood);
            assertThat(classic.stood(facts))
                    .as("seed %d, case %d: %s", SEED, i, facts)
                    .isEqualTo(stood.matches());
            standing += stood.matches().size();
        }
        assertThat(standing).as("rules that stood in all cases").isGreaterThan(CASES);
    }

    @Test
    void a_name_that_would_break_out_of_its_quotes_is_refused() {
        var card = new RuleCard("us.a\" when then System.exit(1); end", "us", false, "", Optional.empty(), List.of());
        var rule = new Rule(
                card,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                new Finding.Withdrawal(),
                "us/a.drl:1");
        var pack = new Pack("core", "Core", PackKind.CORE, Optional.empty(), "00", List.of(rule), List.of());

        assertThatThrownBy(() -> CanonicalDrl.of(pack))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("is not written as names of a pack are");
    }
}
