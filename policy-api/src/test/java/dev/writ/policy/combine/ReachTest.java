package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.item;
import static dev.writ.policy.combine.Asked.span;
import static dev.writ.policy.combine.Asked.warrant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.request.Covers;
import dev.writ.policy.request.CoversBuilder;
import dev.writ.policy.request.Item;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final Item LOG = item(Category.ACCESS_LOG).build();
    private static final Item NAMED = item(Category.SUBSCRIBER_IDENTITY)
            .elements(List.of("name", "phone"))
            .build();
    private static final Span OCTOBER = span("2026-10-01", "2026-10-31");

    @Test
    void an_instrument_that_sets_no_limits_reaches_everything() {
        assertThat(Reach.of(warrant("i")).reaches(LOG, part("a", Span.ALWAYS))).isTrue();
        assertThat(Reach.of(warrant("i")).reaches(LOG, nobody())).isTrue();
    }

    @Test
    void a_category_that_it_does_not_name_is_not_reached() {
        var covers = CoversBuilder.builder()
                .categories(List.of(Category.SERVICE_RECORD))
                .build();
        assertThat(reaches(covers, LOG, part("a", OCTOBER))).isFalse();
    }

    @Test
    void an_account_that_it_does_not_name_is_not_reached() {
        assertThat(reaches(Asked.accounts("a"), LOG, part("a", OCTOBER))).isTrue();
        assertThat(reaches(Asked.accounts("a"), LOG, part("b", OCTOBER))).isFalse();
    }

    @Test
    void data_of_no_account_is_not_reached_by_an_instrument_about_accounts() {
        assertThat(reaches(Asked.accounts("a"), LOG, nobody())).isFalse();
    }

    @Test
    void days_that_it_does_not_cover_are_not_reached() {
        var covers = Asked.period("2026-10-01", "2026-10-30");
        assertThat(reaches(covers, LOG, part("a", OCTOBER))).isFalse();
        assertThat(reaches(covers, LOG, part("a", span("2026-10-01", "2026-10-30"))))
                .isTrue();
    }

    @Test
    void some_of_the_elements_are_enough_to_be_reached() {
        assertThat(reaches(Asked.elements("name"), NAMED, part("a", OCTOBER))).isTrue();
    }

    @Test
    void other_elements_are_not_reached() {
        assertThat(reaches(Asked.elements("address"), NAMED, part("a", OCTOBER)))
                .isFalse();
    }

    @Test
    void an_item_without_elements_is_reached_by_an_instrument_with_some() {
        assertThat(reaches(Asked.elements("address"), LOG, part("a", OCTOBER))).isTrue();
    }

    @Test
    void the_elements_that_it_leaves_out_are_said() {
        assertThat(Reach.of(warrant("i", Asked.elements("name"))).leavesOut(NAMED))
                .containsExactly("phone");
        assertThat(Reach.of(warrant("i")).leavesOut(NAMED)).isEmpty();
    }

    private static boolean reaches(Covers covers, Item item, Part part) {
        return Reach.of(warrant("i", covers)).reaches(item, part);
    }

    private static Part part(String account, Span span) {
        return new Part(0, Optional.of(account), span);
    }

    private static Part nobody() {
        return new Part(0, Optional.empty(), OCTOBER);
    }
}
