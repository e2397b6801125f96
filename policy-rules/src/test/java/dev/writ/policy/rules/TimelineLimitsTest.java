package dev.writ.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.clock.CountingRule;
import dev.writ.policy.decision.NoticeAction;
import dev.writ.policy.decision.NoticeRecipient;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Term;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How far a timeline reaches. */
class TimelineLimitsTest {
    private static final String NOT_LOOKED_INTO = "what changes from here on was not looked into; decide again then";

    @Test
    void an_end_that_nobody_will_see_is_none() {
        assertThat(TimelineTest.decide(TimelineTest.WARRANT + "secrecy: [ { type: COURT_ORDER, until: 9999-12-31 } ]\n")
                        .timeline())
                .isEmpty();
    }

    @Test
    void more_moments_than_are_looked_into_are_not_passed_over_in_silence() {
        var events = IntStream.rangeClosed(1, 61)
                .mapToObj(days -> Instant.parse("2026-12-01T00:00:00Z").plus(Duration.ofDays(days)))
                .map("  - { type: NOTICE_FAILED, at: %s }\n"::formatted)
                .collect(Collectors.joining("", "events:\n", ""));

        assertThat(TimelineTest.decide(TimelineTest.WARRANT + events).timeline())
                .containsExactly(TimelineTest.entry("2027-01-31T00:00:00Z", NOT_LOOKED_INTO));
    }

    @Test
    void public_holidays_that_are_not_known_yet_end_the_timeline_and_not_the_decision() {
        var request = TimelineTest.read(TimelineTest.WARRANT + """
            secrecy: [ { type: COURT_ORDER, until: 2089-02-14 } ]
            """);
        var engine = PolicyEngines.configure().live();
        engine.reload(TimelineLimitsTest::tellsWithinThreeWorkingDays);

        assertThat(engine.decide(request).timeline())
                .containsExactly(TimelineTest.entry("2089-02-15T00:00:00-05:00", NOT_LOOKED_INTO));
    }

    private static Pack tellsWithinThreeWorkingDays() {
        var house = BuiltInPacks.houses().get(0);
        var rules = house.rules().stream()
                .map(rule -> rule.id().equals("house.notice.after") ? within(rule) : rule)
                .toList();
        return new Pack(house.id(), house.title(), house.kind(), house.country(), "new", rules, house.obtainable());
    }

    private static Rule within(Rule rule) {
        var term = new Term.Days(Period.ofDays(3), CountingRule.WORKING_DAYS);
        var notice =
                new Finding.NoticeRule(NoticeAction.AFTER, NoticeRecipient.HOLDER, false, Optional.of(term), false);
        return new Rule(rule.card(), rule.from(), rule.until(), rule.when(), rule.about(), notice, rule.place());
    }
}
