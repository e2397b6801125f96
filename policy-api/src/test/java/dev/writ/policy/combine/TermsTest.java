package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.legal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.policy.Country;
import dev.writ.policy.DecisionException;
import dev.writ.policy.EntityProfile;
import dev.writ.policy.clock.CountingRule;
import dev.writ.policy.decision.DecidedUnder;
import dev.writ.policy.finding.Term;
import dev.writ.policy.request.Request;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When terms end, by every counting rule. */
class TermsTest {

    @ParameterizedTest(name = "{0} from {1} in {2} by {3} ends at {4}")
    @CsvSource({
        // Regulation 1182/71, Art. 3(1): the day of the event is not counted; Dublin leaves summer time on 25 October
        "P10D, 2026-10-20T14:00:00+01:00, IE, EU_1182_71, 2026-10-30T23:59:59Z",
        // Art. 3(4): the tenth day is a Saturday
        "P10D, 2026-11-11T10:00:00Z, IE, EU_1182_71, 2026-11-23T23:59:59Z",
        // the tenth day is 1 May, a holiday in Germany and a Friday: Monday follows
        "P10D, 2026-04-21T10:00:00+02:00, DE, EU_1182_71, 2026-05-04T23:59:59+02:00",
        // the same days end in Denmark, where that Friday is worked
        "P10D, 2026-04-21T10:00:00+02:00, DK, EU_1182_71, 2026-05-01T23:59:59+02:00",
        // Art. 3(2)(c): a month from 31 January ends in February, here on a Sunday
        "P1M, 2027-01-31T12:00:00+01:00, BE, EU_1182_71, 2027-03-01T23:59:59+01:00",
        "P3M, 2027-01-31T12:00:00+01:00, BE, EU_1182_71, 2027-04-30T23:59:59+02:00",
        // hours neither roll nor stop on a Saturday night
        "PT8H, 2026-11-21T20:00:00Z, IE, EU_1182_71, 2026-11-22T04:00:00Z",
        // a month is not thirty days, and a leap day is a day
        "P1M, 2027-01-30T12:00:00-05:00, US, CALENDAR, 2027-02-28T23:59:59-05:00",
        "P30D, 2027-01-30T12:00:00-05:00, US, CALENDAR, 2027-03-01T23:59:59-05:00",
        "P1Y, 2028-02-29T12:00:00-05:00, US, CALENDAR, 2029-02-28T23:59:59-05:00",
        "P1D, 2028-02-28T12:00:00-05:00, US, CALENDAR, 2028-02-29T23:59:59-05:00",
        // a request of the last second of a day was received that day, one of midnight the next
        "P1D, 2026-11-16T23:59:59-05:00, US, CALENDAR, 2026-11-17T23:59:59-05:00",
        "P1D, 2026-11-17T00:00:00-05:00, US, CALENDAR, 2026-11-18T23:59:59-05:00",
        // eight hours across the end and the beginning of summer time
        "PT8H, 2026-11-01T00:30:00-04:00, US, CALENDAR, 2026-11-01T07:30:00-05:00",
        "PT8H, 2026-03-08T00:30:00-05:00, US, CALENDAR, 2026-03-08T09:30:00-04:00",
        // FRCP 6(a)(1)(C): the fourteenth day is Thanksgiving
        "P14D, 2026-11-12T10:00:00-05:00, US, FRCP_6, 2026-11-27T23:59:59-05:00",
        // FRCP 6(a)(2)(C): hours that end on a Sunday run on to the same time on Monday
        "PT72H, 2026-11-19T10:00:00-05:00, US, FRCP_6, 2026-11-23T10:00:00-05:00",
        "PT72H, 2026-11-19T10:00:00-05:00, US, FRCRP_45, 2026-11-23T10:00:00-05:00",
        // 18 U.S.C. 2704(a)(2): two business days over Veterans Day
        "P2D, 2026-11-09T10:00:00-05:00, US, WORKING_DAYS_US, 2026-11-12T23:59:59-05:00",
        // three court days from a Wednesday in California
        "P3D, 2026-11-18T08:30:00-08:00, US, COURT_DAYS_US_CA, 2026-11-23T23:59:59-05:00",
        // the day after Thanksgiving is free in the courts of California
        "P1D, 2026-11-25T08:30:00-08:00, US, COURT_DAYS_US_CA, 2026-11-30T23:59:59-05:00",
        // three working days over Easter
        "P3D, 2026-04-02T10:00:00+02:00, DE, WORKING_DAYS, 2026-04-09T23:59:59+02:00",
        // counted where the requester is, ended where the entity is
        "P1D, 2026-11-25T10:00:00Z, IE, WORKING_DAYS_REQUESTER, 2026-11-27T23:59:59Z",
    })
    void a_term_ends(String term, String from, String entity, CountingRule counting, String end) {
        assertThat(terms(entity).end(term(term, counting), OffsetDateTime.parse(from)))
                .isEqualTo(OffsetDateTime.parse(end));
    }

    @Test
    void a_day_that_the_calendar_does_not_cover_is_not_guessed() {
        assertThatThrownBy(() -> terms("IE").end(days(10), OffsetDateTime.parse("2031-12-25T10:00:00Z")))
                .isInstanceOf(DecisionException.class)
                .hasMessage("a term touches 2032-01-04, and the calendar of public holidays `IE` covers 2024-01-01 to"
                        + " 2031-12-31; nothing was decided, as a day that is not known to be free is not guessed");
    }

    @Test
    void a_country_without_a_calendar_has_no_working_days_that_anybody_knows() {
        assertThatThrownBy(() -> terms("KE").end(days(10), OffsetDateTime.parse("2026-11-16T10:00:00Z")))
                .isInstanceOf(DecisionException.class)
                .hasMessageStartingWith(
                        "a term is counted by `EU_1182_71`, and there is no calendar of public holidays" + " for `KE`");
    }

    private static Term days(int days) {
        return new Term.Days(Period.ofDays(days), CountingRule.EU_1182_71);
    }

    private static Term term(String length, CountingRule counting) {
        return length.startsWith("PT")
                ? new Term.Hours(Duration.parse(length), counting)
                : new Term.Days(Period.parse(length), counting);
    }

    /** The requester is in New York. */
    private static Terms terms(String entity) {
        Request request = legal().build();
        var under = new DecidedUnder(List.of(), Optional.empty(), LocalDate.of(2026, 11, 16), "test");
        return Terms.of(Docket.of(request, EntityProfile.plain(Country.of(entity)), under, Map.of()));
    }
}
