package dev.writ.policy.authoring.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.PackOnDisk;
import dev.writ.policy.authoring.PackReader;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.Pattern;
import dev.writ.policy.engine.pack.Rule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDrlTest {
    private static final Path PACKS = Path.of("..", "policy-rules", "src", "main", "packs");

    @TempDir
    Path folder;

    @Test
    void a_condition_is_printed_as_authors_write_it() {
        Rule rule = PackOnDisk.in(folder).read().pack().orElseThrow().rules().get(0);

        assertThat(PlainDrl.when(rule))
                .containsExactly(
                        "Requester( country == \"US\", authority == true )",
                        "$item : Item( category == CONTENT_PRIVATE )");
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "us", "house.default"})
    void what_is_printed_reads_as_what_was_understood(String id) {
        Pack pack = PackReader.read(PACKS.resolve(id)).pack().orElseThrow();

        assertThat(pack.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(readAgain(rule)).isEqualTo(rule.when()));
    }

    private List<Pattern> readAgain(Rule rule) {
        var reading = PackOnDisk.in(folder.resolve(rule.id()))
                .with("content.drl", """
                    package us

                    rule "us.content"
                        @Source( "us-code-18/2702.a" )
                    when
                        %s
                    then
                        flag( DUPLICATE );
                    end
                    """.formatted(String.join("\n    ", PlainDrl.when(rule))))
                .read();
        assertThat(reading.problems()).isEmpty();
        return reading.pack().orElseThrow().rules().get(0).when();
    }
}
