package dev.writ.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.PackReader;
import dev.writ.policy.decision.Citation;
import dev.writ.policy.engine.pack.Obtainable;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.finding.RuleCard;
import dev.writ.policy.testkit.Scenario;
import dev.writ.policy.testkit.Scenarios;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ids, files, titles, sources and scenarios agree, one to one, between what is on disk and what travels. */
class CatalogueTest {
    private static final int LONGEST_RULE_FILE = 80;
    private static final List<Pack> PACKS = Packs.builtIn().packs();

    @Test
    void every_folder_is_a_pack_and_every_pack_a_folder() {
        assertThat(PACKS)
                .extracting(Pack::id)
                .containsExactlyInAnyOrderElementsOf(Written.folders().stream()
                        .map(folder -> folder.getFileName().toString())
                        .toList());
    }

    @Test
    void what_is_written_is_loaded_and_what_is_loaded_is_written() {
        var written = Stream.concat(Written.rules().stream(), Written.rows().stream());

        assertThat(cards()).extracting(RuleCard::id).containsExactlyInAnyOrderElementsOf(written.toList());
    }

    @Test
    void an_id_stands_once_in_all_packs() {
        assertThat(Written.rules()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(Written.rows()).isNotEmpty().doesNotHaveDuplicates().doesNotContainAnyElementsOf(Written.rules());
    }

    @Test
    void an_id_begins_with_the_name_of_its_pack() {
        assertThat(cards())
                .allSatisfy(card -> assertThat(card.pack())
                        .satisfies(pack -> assertThat(card.id()).startsWith(card.ofHouse() ? "house." : pack + ".")));
    }

    @Test
    void every_rule_and_row_has_a_title() {
        assertThat(cards())
                .allSatisfy(card -> assertThat(card.title()).isNotBlank().doesNotEndWith("."));
    }

    @Test
    void every_rule_has_a_reason() {
        var reasons = new HashMap<String, Optional<String>>();
        Written.folders()
                .forEach(folder ->
                        PackReader.read(folder).rules().forEach((id, note) -> reasons.put(id, note.reason())));

        assertThat(reasons.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        rules().stream().map(Rule::id).toList());
        assertThat(reasons).allSatisfy((id, reason) -> assertThat(reason).as(id).isNotEmpty());
    }

    /** What an author gives under {@code because} is cited under the name of the pack. */
    @Test
    void every_rule_rests_on_a_source_that_is_written_once_or_on_a_because() {
        assertThat(Written.sources()).isNotEmpty().doesNotHaveDuplicates().containsAll(Written.cited());
        assertThat(cards())
                .allSatisfy(card -> assertThat(card.citations()).as(card.id()).isNotEmpty());
        assertThat(rules())
                .allSatisfy(rule -> assertThat(rule.card().citations())
                        .extracting(Citation::id)
                        .as(rule.id())
                        .allMatch(source -> source.equals(rule.card().pack())
                                || Written.sources().contains(source)));
    }

    @Test
    void every_rule_is_shown_to_stand() {
        assertThat(without(Scenario::stands))
                .as("no scenario of its own pack lists it under `stands`")
                .isEmpty();
    }

    @Test
    void every_rule_is_shown_to_be_silent() {
        assertThat(without(Scenario::silent))
                .as("no scenario of its own pack lists it under `silent`")
                .isEmpty();
    }

    @Test
    void rule_files_can_be_read_at_a_glance() {
        assertThat(Written.files(".drl"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Written.text(file).lines())
                        .as("lines of %s", file)
                        .hasSizeLessThan(LONGEST_RULE_FILE));
    }

    /** Rules that no scenario of their own pack lists there. */
    private static List<String> without(Function<Scenario, List<String>> list) {
        return Written.folders().stream()
                .flatMap(folder -> without(folder, list))
                .toList();
    }

    private static Stream<String> without(Path folder, Function<Scenario, List<String>> list) {
        var listed = Scenarios.read(folder).stream()
                .map(list)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        return rules().stream()
                .filter(rule -> folder.endsWith(rule.card().pack()))
                .map(Rule::id)
                .filter(id -> !listed.contains(id));
    }

    private static List<Rule> rules() {
        return PACKS.stream().flatMap(pack -> pack.rules().stream()).toList();
    }

    private static List<RuleCard> cards() {
        return PACKS.stream()
                .flatMap(pack -> Stream.concat(
                        pack.rules().stream().map(Rule::card),
                        pack.obtainable().stream().map(Obtainable::card)))
                .toList();
    }
}
