package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.day;
import static dev.writ.policy.combine.Asked.legal;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Asked.warrant;
import static dev.writ.policy.combine.Concluding.notice;
import static dev.writ.policy.combine.NoticeTest.within;
import static dev.writ.policy.combine.Says.WARRANT;
import static dev.writ.policy.combine.Says.rule;
import static dev.writ.policy.decision.NoticeAction.AFTER;
import static dev.writ.policy.decision.NoticeAction.BEFORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.policy.Category;
import dev.writ.policy.decision.NoticeRecipient;
import dev.writ.policy.finding.Finding.NoticeRule;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Term;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.Request;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How long a holder who is told before has to object. */
class ObjectionTest {
    private static final Stood NEEDS = rule("us.content").ofAll(WARRANT);
    private static final Optional<Term> WEEK = Optional.of(new Term.Days(Period.ofDays(7)));
    private static final Stood WEEK_OR_DUE =
            rule("house.before").ofAll(new NoticeRule(BEFORE, NoticeRecipient.HOLDER, false, WEEK, true));

    @Test
    void the_term_of_notice_before_is_the_time_to_object() {
        var given = due();
        var request = given.withDecidedAt(Optional.of(given.receivedAt().plusDays(2)));
        var before = rule("house.before").ofAll(within(BEFORE, 7));
        assertThat(notice(request, NEEDS, before).objectionUntil()).contains(day("2026-11-25"));
    }

    @Test
    void it_lasts_until_the_first_answer_is_due_if_the_rule_says_so() {
        var request = due("2026-12-10", "2026-12-01");
        assertThat(notice(request, NEEDS, WEEK_OR_DUE).objectionUntil()).contains(day("2026-12-01"));
    }

    @Test
    void it_is_not_cut_short_by_an_answer_that_is_due_before() {
        assertThat(notice(due("2026-11-18"), NEEDS, WEEK_OR_DUE).objectionUntil())
                .contains(day("2026-11-23"));
    }

    @Test
    void a_paper_without_a_due_date_leaves_the_term() {
        assertThat(notice(due(), NEEDS, WEEK_OR_DUE).objectionUntil()).contains(day("2026-11-23"));
    }

    @Test
    void a_due_date_does_not_lengthen_it_where_the_rule_does_not_say_so() {
        var before = rule("house.before").ofAll(within(BEFORE, 7));
        assertThat(notice(due("2026-12-10"), NEEDS, before).objectionUntil()).contains(day("2026-11-23"));
    }

    @Test
    void no_other_notice_waits_until_an_answer_is_due() {
        assertThatThrownBy(() -> new NoticeRule(AFTER, NoticeRecipient.HOLDER, false, WEEK, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A request with warrants that want their answers on these days; with one that names no day if there are none. */
    private static Request due(String... days) {
        var papers = Stream.of(days)
                .<Instrument>map(due -> warrant("w" + due).withDueOn(Optional.of(day(due))))
                .toList();
        return legal(october(Category.CONTENT_PRIVATE))
                .instruments(papers.isEmpty() ? List.of(warrant("w")) : papers)
                .build();
    }
}
