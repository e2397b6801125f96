package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.account;
import static dev.writ.policy.combine.Asked.asking;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Asked.warrant;
import static dev.writ.policy.combine.Concluding.conclude;
import static dev.writ.policy.combine.Says.WARRANT;
import static dev.writ.policy.combine.Says.exempt;
import static dev.writ.policy.combine.Says.rule;
import static dev.writ.policy.decision.ApprovalRole.EMERGENCY_REVIEWER;
import static dev.writ.policy.decision.ApprovalRole.LEGAL_COUNSEL;
import static dev.writ.policy.decision.ApprovalRole.LEGAL_SPECIALIST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.decision.Approval;
import dev.writ.policy.decision.ApprovalRole;
import dev.writ.policy.finding.Basis;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Request;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApprovalsTest {

    private static final Request GIVEN = asking(Request.Kind.LEGAL)
            .accounts(List.of(account("a")))
            .items(List.of(october(Category.CONTENT_PRIVATE), october(Category.ACCESS_LOG)))
            .instruments(List.of(warrant("w")))
            .build();
    private static final Request REFUSED = GIVEN.withInstruments(List.of());
    private static final Stood NEEDS = rule("us.content").ofAll(WARRANT);
    private static final Stood DANGER = rule("us.danger").ofParts(exempt(Basis.EMERGENCY), 1);
    private static final Stood COUNSEL_0 = rule("house.content").ofParts(asks(LEGAL_COUNSEL, 1), 0);
    private static final Stood SPECIALIST_1 = rule("house.records").ofParts(asks(LEGAL_SPECIALIST, 1), 1);

    @Test
    void what_is_asked_of_items_stands_where_they_are_given() {
        assertThat(conclude(GIVEN, NEEDS, COUNSEL_0).approvals())
                .containsExactly(new Approval(LEGAL_COUNSEL, 1, "house.content"));
    }

    @Test
    void what_is_asked_of_items_does_not_stand_where_they_are_not_given() {
        assertThat(conclude(REFUSED, NEEDS, COUNSEL_0).approvals()).isEmpty();
    }

    @Test
    void what_is_asked_of_the_request_stands_whatever_the_outcome() {
        var counsel = rule("core.protected").ofAll(asks(LEGAL_COUNSEL, 1));
        assertThat(conclude(REFUSED, NEEDS, counsel).approvals()).hasSize(1);
    }

    @Test
    void the_same_role_from_two_packs_is_one_approval_with_the_higher_count() {
        var one = rule("us.counsel").ofAll(asks(LEGAL_COUNSEL, 1));
        var two = rule("house.counsel").ofAll(asks(LEGAL_COUNSEL, 2));
        assertThat(conclude(GIVEN, NEEDS, one, two).approvals())
                .containsExactly(new Approval(LEGAL_COUNSEL, 2, "house.counsel"));
    }

    @Test
    void of_equal_counts_the_law_is_named() {
        var law = rule("us.counsel").ofAll(asks(LEGAL_COUNSEL, 1));
        var house = rule("house.counsel").ofAll(asks(LEGAL_COUNSEL, 1));
        assertThat(conclude(GIVEN, NEEDS, house, law).approvals())
                .extracting(Approval::rule)
                .containsExactly("us.counsel");
    }

    @Test
    void roles_come_in_their_order() {
        assertThat(conclude(GIVEN, NEEDS, COUNSEL_0, SPECIALIST_1).approvals())
                .extracting(Approval::role)
                .containsExactly(LEGAL_SPECIALIST, LEGAL_COUNSEL);
    }

    @Test
    void sensitivity_adds_nothing_to_what_is_given_in_an_emergency() {
        var request = REFUSED.withKind(Request.Kind.EMERGENCY);
        assertThat(conclude(request, NEEDS, DANGER, SPECIALIST_1).approvals()).isEmpty();
    }

    @Test
    void in_an_emergency_sensitivity_counts_for_what_is_given_on_an_instrument() {
        var request = GIVEN.withKind(Request.Kind.EMERGENCY);
        assertThat(conclude(request, NEEDS, DANGER, SPECIALIST_1).approvals())
                .extracting(Approval::role)
                .containsExactly(LEGAL_SPECIALIST);
    }

    @Test
    void reviewers_of_an_emergency_are_not_asked_about_items_given_on_an_instrument() {
        var review = rule("house.review").ofParts(asks(EMERGENCY_REVIEWER, 2), 1);
        assertThat(conclude(REFUSED.withKind(Request.Kind.EMERGENCY), NEEDS, DANGER, review)
                        .approvals())
                .containsExactly(new Approval(EMERGENCY_REVIEWER, 2, "house.review"));
        assertThat(conclude(GIVEN.withKind(Request.Kind.EMERGENCY), NEEDS, DANGER, review)
                        .approvals())
                .isEmpty();
    }

    @Test
    void counsel_is_asked_about_what_no_rule_speaks_of() {
        assertThat(conclude(GIVEN).approvals()).containsExactly(new Approval(LEGAL_COUNSEL, 1, "core.unaddressed"));
    }

    private static Finding asks(ApprovalRole role, int count) {
        return new Finding.Approval(role, count);
    }
}
