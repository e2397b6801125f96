package dev.writ.policy.engine.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.EntityProfile;
import dev.writ.policy.Tri;
import dev.writ.policy.combine.Docket;
import dev.writ.policy.decision.DecidedUnder;
import dev.writ.policy.engine.Requests;
import dev.writ.policy.request.Identifier;
import dev.writ.policy.request.IdentifierBuilder;
import dev.writ.policy.request.Item;
import dev.writ.policy.request.ItemBuilder;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What rules see of what is asked for, and of how much. */
class ItemFactsTest {

    @Test
    void accounts_are_counted_that_can_be_looked_up_and_are_not_missing() {
        var shown = IdentifierBuilder.builder()
                .type(Identifier.Type.DISPLAY_NAME)
                .value("Heron")
                .build();
        var accounts = List.of(
                Requests.account("ACC1"),
                Requests.account("ACC2"),
                Requests.account("ACC3").withFound(Tri.NO),
                Requests.account("ACC4").withIdentifiers(List.of(shown)));

        assertThat(one(Requests.bare().withAccounts(accounts), CaseFact.class).accounts())
                .isEqualTo(2);
    }

    @Test
    void an_item_is_asked_for_over_days_or_at_one_moment() {
        var days = Requests.october(Category.ACCESS_LOG);
        var moment = ItemBuilder.builder()
                .category(Category.ACCESS_LOG)
                .at(Optional.of(OffsetDateTime.parse("2026-10-05T12:30:00Z")))
                .build();

        assertThat(item(days).moment()).isFalse();
        assertThat(item(moment).moment()).isTrue();
    }

    @Test
    void how_far_back_an_item_reaches_is_counted_to_the_day_of_receipt() {
        var october = Requests.october(Category.ACCESS_LOG);

        assertThat(item(october).daysBack()).isEqualTo(46);
        assertThat(item(october.withFrom(Optional.of(LocalDate.of(2026, 11, 16))))
                        .daysBack())
                .isZero();
        assertThat(item(october.withFrom(Optional.empty())).daysBack()).isEqualTo(1_000_000);
    }

    @Test
    void the_days_of_an_item_are_counted_from_the_first_to_the_last() {
        var october = Requests.october(Category.ACCESS_LOG);

        assertThat(item(october).daysLong()).isEqualTo(31);
        assertThat(item(october.withTo(october.from())).daysLong()).isEqualTo(1);
        assertThat(item(october.withTo(Optional.empty())).daysLong()).isEqualTo(47);
    }

    @Test
    void what_has_no_first_or_no_last_day_is_longer_than_anything() {
        var october = Requests.october(Category.ACCESS_LOG);
        var openEnded = Requests.october(Category.PROSPECTIVE_METADATA).withTo(Optional.empty());

        assertThat(item(october.withFrom(Optional.empty())).daysLong()).isEqualTo(1_000_000);
        assertThat(item(openEnded).daysLong()).isEqualTo(1_000_000);
    }

    @Test
    void days_have_a_zone_only_if_it_is_named_and_a_moment_has_one() {
        var october = Requests.october(Category.ACCESS_LOG);
        var moment = ItemBuilder.builder()
                .category(Category.ACCESS_LOG)
                .at(Optional.of(OffsetDateTime.parse("2026-10-05T12:30:00Z")))
                .build();

        assertThat(item(october).zoned()).isFalse();
        assertThat(item(october.withZone(Optional.of(ZoneId.of("UTC")))).zoned())
                .isTrue();
        assertThat(item(moment).zoned()).isTrue();
    }

    @Test
    void the_danger_is_taken_to_name_the_only_account() {
        var two = Requests.bare().withAccounts(List.of(Requests.account("ACC1"), Requests.account("ACC2")));

        assertThat(one(Requests.bare(), ItemFact.class).nexus()).isEqualTo(Tri.YES);
        assertThat(one(two, ItemFact.class).nexus()).isEqualTo(Tri.UNKNOWN);
    }

    private static ItemFact item(Item item) {
        return one(Requests.bare().withItems(List.of(item)), ItemFact.class);
    }

    private static <T> T one(Request request, Class<T> type) {
        return facts(request).all().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static CaseFacts facts(Request request) {
        var under = new DecidedUnder(List.of(), Optional.empty(), LocalDate.of(2026, 11, 16), "test");
        return CaseFacts.of(Docket.of(request, EntityProfile.plain(Requests.US), under, Map.of()));
    }
}
