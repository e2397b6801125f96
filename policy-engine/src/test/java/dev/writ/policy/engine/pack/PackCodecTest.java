package dev.writ.policy.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.policy.Country;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.decision.Citation;
import dev.writ.policy.decision.CitationStatus;
import dev.writ.policy.decision.DefectCode;
import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Keeping;
import dev.writ.policy.finding.RuleCard;
import dev.writ.policy.request.Requester;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PackCodecTest {

    @Test
    void a_pack_comes_back_as_it_went() throws IOException {
        assertThat(read(bytes(pack()))).isEqualTo(pack());
    }

    @Test
    void a_truncated_pack_is_refused() throws IOException {
        byte[] bytes = bytes(pack());

        assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length - 1))).isInstanceOf(EOFException.class);
    }

    @Test
    void bytes_after_the_pack_are_refused() throws IOException {
        byte[] bytes = bytes(pack());

        assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length + 1)))
                .hasMessage("bytes after the end of the pack");
    }

    @Test
    void something_else_is_refused() {
        assertThatThrownBy(() -> read("package us;".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasMessage("not a pack");
    }

    private static Pack pack() {
        var citation = new Citation("a/b", "18 U.S.C. 2703(a)", Optional.empty(), CitationStatus.UNVERIFIED);
        var card = new RuleCard("us.a", "us", false, "A title", Optional.of("sign it"), List.of(citation));
        var compare = new Constraint.Compare("expired", Operator.EQ, List.of("true"));
        var join = new Constraint.Join("authorityCountry", Operator.NE, "$r", "country");
        var all = new Constraint.All(List.of(compare, new Constraint.Any(List.of(join, compare))));
        var pattern = new Pattern(Pattern.Quantifier.EACH, FactKind.INSTRUMENT, Optional.of("$i"), all);
        var defect = rule(card, pattern, Optional.of("$i"), new Finding.Defect(DefectCode.EXPIRED));
        var keep = rule(
                card,
                pattern,
                Optional.empty(),
                new Finding.PreservationTerm(new Keeping.FromReceipt(Period.ofDays(90))));
        var need = rule(
                card,
                pattern,
                Optional.empty(),
                new Finding.Requirement(Set.of(InstrumentType.SEARCH_WARRANT), Optional.empty()));
        var row = new Obtainable(
                card, Set.of(Requester.Type.COURT), Set.of(Country.of("US")), Set.of(InstrumentType.SEARCH_WARRANT));
        return new Pack(
                "us",
                "United States",
                PackKind.REGIME,
                Optional.of(Country.of("US")),
                "00ff",
                List.of(defect, keep, need),
                List.of(row));
    }

    private static Rule rule(RuleCard card, Pattern pattern, Optional<String> about, Finding then) {
        return new Rule(
                card,
                Optional.of(LocalDate.of(2025, 7, 1)),
                Optional.empty(),
                List.of(pattern),
                about,
                then,
                "topic.drl:3");
    }

    private static byte[] bytes(Pack pack) throws IOException {
        var out = new ByteArrayOutputStream();
        PackCodec.write(pack, out);
        return out.toByteArray();
    }

    private static Pack read(byte[] bytes) throws IOException {
        return PackCodec.read(new ByteArrayInputStream(bytes));
    }
}
