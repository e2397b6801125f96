package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.account;
import static dev.writ.policy.combine.Asked.asking;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Concluding.conclude;
import static dev.writ.policy.combine.Says.exempt;
import static dev.writ.policy.combine.Says.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.decision.Challenge;
import dev.writ.policy.decision.ChallengeGround;
import dev.writ.policy.decision.Fee;
import dev.writ.policy.decision.Limit;
import dev.writ.policy.decision.LimitCode;
import dev.writ.policy.decision.Question;
import dev.writ.policy.finding.Basis;
import dev.writ.policy.finding.FeeUnit;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Request;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What goes with an answer. */
class ConditionsTest {

    private static final Request REQUEST = asking(Request.Kind.RESEARCH)
            .items(List.of(october(Category.CONTENT_PUBLIC)))
            .build();
    private static final Stood GRANT = rule("house.research").ofAll(exempt(Basis.RESEARCH));

    @Test
    void of_two_quotas_of_a_kind_the_lower_counts() {
        var house = rule("house.limit").ofAll(new Finding.Limit(LimitCode.RECORDS_PER_DAY, 5000));
        var law = rule("eu.limit").ofAll(new Finding.Limit(LimitCode.RECORDS_PER_DAY, 9000));
        var page = rule("house.page").ofAll(new Finding.Limit(LimitCode.PAGE_SIZE, 100));
        assertThat(conclude(REQUEST, GRANT, house, law, page).limits())
                .containsExactly(
                        new Limit(LimitCode.RECORDS_PER_DAY, 5000, "house.limit"),
                        new Limit(LimitCode.PAGE_SIZE, 100, "house.page"));
    }

    @Test
    void without_a_grant_there_is_no_quota() {
        assertThat(conclude(REQUEST, rule("house.page").ofAll(new Finding.Limit(LimitCode.PAGE_SIZE, 100)))
                        .limits())
                .isEmpty();
    }

    @Test
    void the_fee_of_the_law_goes_before_that_of_the_house() {
        var law = rule("us.fee").ofAll(new Finding.Fee(new BigDecimal("10.00"), "USD", FeeUnit.ONCE));
        var house = rule("house.fee").ofAll(new Finding.Fee(new BigDecimal("25.00"), "USD", FeeUnit.ONCE));
        assertThat(conclude(REQUEST, GRANT, law, house).fee())
                .contains(new Fee(new BigDecimal("10.00"), "USD", false, "us.fee"));
        assertThat(conclude(REQUEST, GRANT).fee()).isEmpty();
    }

    @Test
    void a_fee_for_each_account_is_multiplied_and_nothing_for_none() {
        var fee = rule("house.fee").ofAll(new Finding.Fee(new BigDecimal("20.00"), "USD", FeeUnit.PER_ACCOUNT));
        var three = REQUEST.withAccounts(List.of(account("ACC1"), account("ACC2"), account("ACC3")));
        assertThat(conclude(three, GRANT, fee).fee())
                .contains(new Fee(new BigDecimal("60.00"), "USD", false, "house.fee"));
        assertThat(conclude(REQUEST.withAccounts(List.of()), GRANT, fee).fee()).isEmpty();
    }

    @Test
    void a_fee_by_the_hour_is_told_as_such_and_not_added_up() {
        var fee = rule("house.fee").ofAll(new Finding.Fee(new BigDecimal("125.00"), "USD", FeeUnit.PER_HOUR));
        assertThat(conclude(REQUEST, GRANT, fee).fee())
                .contains(new Fee(new BigDecimal("125.00"), "USD", true, "house.fee"));
    }

    @Test
    void grounds_to_contest_stand_whatever_the_outcome() {
        var broad = rule("eu.broad").ofParts(new Finding.Challenge(ChallengeGround.OVERBROAD), 0);
        var secret = rule("eu.secret").ofAll(new Finding.Challenge(ChallengeGround.TRADE_SECRET));
        assertThat(conclude(REQUEST, broad, secret).challenges())
                .containsExactly(
                        new Challenge(ChallengeGround.OVERBROAD, Optional.empty(), "eu.broad"),
                        new Challenge(ChallengeGround.TRADE_SECRET, Optional.empty(), "eu.secret"));
    }

    @Test
    void what_deciding_again_has_told_is_passed_on() {
        var question = new Question("/research/independent", "house.research");
        var remedies = new Remedies(Map.of(), List.of(question), List.of("/requester/compromised"));
        var decision = conclude(REQUEST, remedies, GRANT);
        assertThat(decision.questions()).containsExactly(question);
        assertThat(decision.assumed()).containsExactly("/requester/compromised");
        assertThat(decision.requestId()).isEqualTo("r-1");
    }
}
