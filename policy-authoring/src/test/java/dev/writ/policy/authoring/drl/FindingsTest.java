package dev.writ.policy.authoring.drl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.decision.BarCode;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.PackCodec;
import dev.writ.policy.engine.pack.PackKind;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.RuleCard;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingsTest {
    private static final String ALL = "dev.writ.policy.authoring.drl.WrittenFindings#all";

    @ParameterizedTest
    @MethodSource(ALL)
    void every_finding_is_read_as_it_is_written(String then, Finding expected) {
        Meaning meaning = Rules.meaning(pattern(then), then);
        assertThat(meaning.then()).isEqualTo(expected);
        assertThat(meaning.about()).isEqualTo(variable(then));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void every_finding_survives_the_way_into_the_jar(String then, Finding expected) throws IOException {
        Pack pack = pack(Rules.meaning(pattern(then), then));
        var bytes = new ByteArrayOutputStream();
        PackCodec.write(pack, bytes);
        assertThat(PackCodec.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isEqualTo(pack);
    }

    @Test
    void the_list_holds_every_finding_that_there_is() {
        Set<Class<?>> read = new java.util.HashSet<>();
        WrittenFindings.all().forEach(row -> read.add(row.get()[1].getClass()));
        assertThat(read).containsExactlyInAnyOrder(Finding.class.getPermittedSubclasses());
    }

    @Test
    void the_list_holds_every_word_that_there_is() {
        assertThat(WrittenFindings.all().map(row -> row.get()[0].toString().replaceAll("\\(.*", "")))
                .containsAll(Arrays.stream(Verb.values()).map(Verb::word).toList());
    }

    @Test
    void every_example_in_a_message_is_itself_a_finding() {
        for (Verb verb : Verb.values()) {
            assertThat(Rules.problems(pattern(verb.usage()), verb.usage())).isEmpty();
        }
    }

    @Test
    void a_bar_is_curable_if_its_author_says_how() {
        assertThat(Rules.meaning("", "bar( NO_IDENTIFIER );", true).then())
                .isEqualTo(new Finding.Bar(BarCode.NO_IDENTIFIER, true, Optional.empty()));
    }

    private static Optional<String> variable(String then) {
        return Stream.of("$item", "$instrument", "$account", "$secrecy")
                .filter(then::contains)
                .findFirst();
    }

    private static String pattern(String then) {
        return variable(then)
                .map(name -> name + " : " + Character.toUpperCase(name.charAt(1)) + name.substring(2) + "()")
                .orElse("");
    }

    private static Pack pack(Meaning meaning) {
        var card = new RuleCard("us.a", "us", false, "A title", Optional.empty(), List.of());
        var rule = new Rule(
                card,
                Optional.empty(),
                Optional.empty(),
                meaning.when(),
                meaning.about(),
                meaning.then(),
                "us/a.drl:2");
        return new Pack("core", "Core", PackKind.CORE, Optional.empty(), "00", List.of(rule), List.of());
    }
}
