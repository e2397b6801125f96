package dev.writ.policy.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.decision.Approval;
import dev.writ.policy.decision.ApprovalRole;
import dev.writ.policy.decision.Fee;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.decision.TimelineEntry;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void a_decision_with_several_answers_reads_as_expected() throws IOException {
        assertThat(Explanation.text(Decisions.partial())).isEqualTo(expected("partial.txt"));
    }

    @Test
    void the_same_decision_reads_as_expected_in_markdown() throws IOException {
        assertThat(Explanation.markdown(Decisions.partial())).isEqualTo(expected("partial.md"));
    }

    @Test
    void a_hold_with_all_that_can_stand_around_it_reads_as_expected() throws IOException {
        assertThat(Explanation.text(Held.decision())).isEqualTo(expected("held.txt"));
    }

    @Test
    void what_has_nothing_to_say_is_left_out() {
        assertThat(Explanation.text(Decisions.bare(Outcome.REJECT))).isEqualTo("""
            REJECT: give nothing.
            Request r-1, under the law of 2026-11-16 and no house policy.

            IN THE TRANSPARENCY REPORT
            - Legal request from US, 1 account, nothing disclosed

            DECIDED WITH
            - Engine 0.1.0

            This is no legal advice. A person decides, and answers for what is disclosed.
            """);
    }

    @Test
    void a_refusal_asks_nobody_to_agree_first() {
        var refused = Decisions.bare(Outcome.REJECT)
                .withApprovals(List.of(new Approval(ApprovalRole.LEGAL_COUNSEL, 1, "core.counsel")));

        assertThat(Explanation.text(refused))
                .doesNotContain("Before that")
                .contains("1 x legal counsel [core.counsel]");
    }

    @Test
    void a_fee_by_the_hour_says_so() {
        var hourly = Decisions.bare(Outcome.DISCLOSE)
                .withFee(Optional.of(new Fee(new BigDecimal("125"), "USD", true, "house.fee")));

        assertThat(Explanation.text(hourly))
                .contains("USD 125 are owed for each hour of work on the answer [house.fee]");
    }

    @Test
    void plain_text_keeps_within_a_hundred_columns() {
        assertThat(Explanation.text(Decisions.partial()).lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void text_from_a_request_cannot_forge_lines_or_drive_a_terminal() {
        var forged = Decisions.bare(Outcome.REJECT).withRequestId("r\n\u001b[1mDISCLOSE\u202e");

        assertThat(Explanation.text(forged)).contains("Request r??[1mDISCLOSE?, under");
        assertThat(Explanation.markdown(forged)).contains("Request r??\\[1mDISCLOSE?, under");
    }

    @Test
    void text_from_a_request_is_no_markup() {
        var marked = Decisions.bare(Outcome.REJECT)
                .withTimeline(List.of(new TimelineEntry(
                        OffsetDateTime.parse("2027-01-01T00:00:00Z"), "<b>*a* [b](c)</b> `d` & |e|")));

        assertThat(Explanation.markdown(marked)).contains("\\<b\\>\\*a\\* \\[b\\](c)\\</b\\> \\`d\\` \\& \\|e\\|");
    }

    private static String expected(String name) throws IOException {
        try (var in = Objects.requireNonNull(ExplanationTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
