package dev.writ.policy.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.writ.policy.Category;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionTest {

    @Test
    void a_decision_without_the_rules_it_was_made_under_is_none() {
        assertThatNullPointerException()
                .isThrownBy(() -> DecisionBuilder.builder().requestId("r-1").build())
                .withMessage("a decision names the rules it was made under");
    }

    @Test
    void a_decision_keeps_its_parts_whatever_happens_to_the_lists_it_was_built_from() {
        var cells = new ArrayList<>(List.of(cell()));
        var decision = some().items(cells).build();
        cells.clear();
        assertThat(decision.items()).containsExactly(cell());
    }

    @Test
    void the_text_of_a_decision_names_no_account() {
        var exception = NoticeExceptionBuilder.builder()
                .accounts(List.of("kestrel77"))
                .action(NoticeAction.NONE)
                .to(NoticeRecipient.HOLDER)
                .build();
        var notice = NoticeBuilder.builder()
                .action(NoticeAction.AFTER)
                .to(NoticeRecipient.HOLDER)
                .exceptions(List.of(exception))
                .build();
        var decision = some().items(List.of(cell())).notice(notice).build();
        assertThat(decision.toString()).doesNotContain("kestrel77").contains("requestId=r-1", "ACCESS_LOG");
    }

    @Test
    void failed_verification_alone_blocks() {
        assertThat(Arrays.stream(FlagCode.values()).filter(code -> code.severity() == Severity.BLOCK))
                .containsExactly(FlagCode.VERIFICATION_FAILED);
    }

    private static Cell cell() {
        return CellBuilder.builder()
                .category(Category.ACCESS_LOG)
                .accounts(List.of("kestrel77"))
                .outcome(CellOutcome.DISCLOSE)
                .narrowed(List.of(new Narrowed("kestrel77", NarrowingCode.NOT_ASKED, "core.x")))
                .build();
    }

    private static DecisionBuilder some() {
        return DecisionBuilder.builder()
                .requestId("r-1")
                .decidedUnder(new DecidedUnder(List.of(), Optional.empty(), LocalDate.of(2026, 11, 16), "1"))
                .outcome(Outcome.DISCLOSE)
                .counting(new Counting(CountingClass.LEGAL, 1, true, false, true, Optional.empty(), Optional.empty()));
    }
}
