package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.account;
import static dev.writ.policy.combine.Asked.asking;
import static dev.writ.policy.combine.Asked.day;
import static dev.writ.policy.combine.Asked.docket;
import static dev.writ.policy.combine.Asked.item;
import static dev.writ.policy.combine.Asked.legal;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Asked.period;
import static dev.writ.policy.combine.Asked.span;
import static dev.writ.policy.combine.Asked.spans;
import static dev.writ.policy.combine.Asked.warrant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.Country;
import dev.writ.policy.EntityProfile;
import dev.writ.policy.request.CoversBuilder;
import dev.writ.policy.request.Item;
import dev.writ.policy.request.Request;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void an_item_that_names_no_account_is_about_each() {
        var request = legal().accounts(List.of(account("a"), account("b")))
                .items(List.of(october(Category.ACCESS_LOG)))
                .build();
        assertThat(docket(request).parts())
                .extracting(Part::account)
                .containsExactly(Optional.of("a"), Optional.of("b"));
    }

    @Test
    void an_item_that_names_accounts_is_about_those_in_its_order() {
        var item = item(Category.ACCESS_LOG)
                .accounts(List.of("b", "a", "b"))
                .from(day("2026-10-01"))
                .to(day("2026-10-31"))
                .build();
        var request = legal().accounts(List.of(account("a"), account("b"), account("c")))
                .items(List.of(item))
                .build();
        assertThat(docket(request).parts())
                .extracting(Part::account)
                .containsExactly(Optional.of("b"), Optional.of("a"));
    }

    @Test
    void without_accounts_an_item_is_one_part_of_nobody() {
        var request = legal().items(List.of(october(Category.ACCESS_LOG))).build();
        assertThat(docket(request).parts())
                .containsExactly(new Part(0, Optional.empty(), span("2026-10-01", "2026-10-31")));
    }

    @Test
    void a_request_for_nothing_has_no_parts() {
        assertThat(docket(legal().accounts(List.of(account("a"))).build()).parts())
                .isEmpty();
    }

    @Test
    void whoever_asks_for_their_data_and_names_none_means_all_that_is_stored_but_credentials() {
        var items = docket(asking(Request.Kind.SUBJECT_ACCESS)
                        .accounts(List.of(account("a")))
                        .build())
                .items();
        assertThat(items)
                .extracting(Item::category)
                .contains(Category.SUBSCRIBER_IDENTITY, Category.CONTENT_PRIVATE)
                .doesNotContain(
                        Category.CREDENTIAL,
                        Category.UNMAPPED,
                        Category.PROSPECTIVE_CONTENT,
                        Category.PROSPECTIVE_METADATA)
                .hasSize(14);
    }

    @Test
    void whoever_wants_their_data_erased_and_names_none_means_the_same() {
        assertThat(Parts.items(asking(Request.Kind.SUBJECT_ERASURE).build()))
                .isEqualTo(Parts.items(asking(Request.Kind.SUBJECT_ACCESS).build()));
    }

    @Test
    void whoever_asks_for_some_of_their_data_means_that() {
        var request = asking(Request.Kind.SUBJECT_ACCESS)
                .items(List.of(october(Category.ACCESS_LOG)))
                .build();
        assertThat(Parts.items(request)).containsExactly(october(Category.ACCESS_LOG));
    }

    @Test
    void a_period_is_cut_where_an_instrument_begins_and_after_it_ends() {
        var request = legal(october(Category.ACCESS_LOG))
                .instruments(List.of(warrant("i", period("2026-10-10", "2026-10-20"))))
                .build();
        assertThat(spans(docket(request)))
                .containsExactly(
                        span("2026-10-01", "2026-10-09"),
                        span("2026-10-10", "2026-10-20"),
                        span("2026-10-21", "2026-10-31"));
    }

    @Test
    void an_instrument_about_other_data_cuts_nothing() {
        var covers = CoversBuilder.builder(period("2026-10-10", "2026-10-20"))
                .categories(List.of(Category.CONTENT_PRIVATE))
                .build();
        var request = legal(october(Category.ACCESS_LOG))
                .instruments(List.of(warrant("i", covers)))
                .build();
        assertThat(docket(request).parts()).hasSize(1);
    }

    @Test
    void stored_data_is_cut_after_the_day_of_receipt() {
        var item = item(Category.ACCESS_LOG)
                .from(day("2026-11-01"))
                .to(day("2026-12-31"))
                .build();
        assertThat(spans(docket(legal(item).build())))
                .containsExactly(span("2026-11-01", "2026-11-16"), span("2026-11-17", "2026-12-31"));
    }

    @Test
    void the_day_of_receipt_is_that_of_the_entity() {
        var item = item(Category.ACCESS_LOG)
                .from(day("2026-11-01"))
                .to(day("2026-12-31"))
                .build();
        var request = legal(item)
                .receivedAt(OffsetDateTime.parse("2026-11-16T23:30:00-05:00"))
                .build();
        var parts = Parts.of(request, request.items(), ZoneId.of("Europe/Berlin"));
        assertThat(parts).extracting(Part::span).contains(span("2026-11-01", "2026-11-17"));
    }

    @Test
    void without_a_zone_of_the_entity_the_offset_of_receipt_counts() {
        var profile =
                new EntityProfile(Country.of("US"), List.of(), Optional.empty(), List.of(), Map.of(), Optional.empty());
        var request = legal().receivedAt(OffsetDateTime.parse("2026-11-16T23:30:00-05:00"))
                .build();
        var docket = new Docket(request, profile, docket(request).under(), List.of(), List.of(), Map.of());
        assertThat(docket.receipt()).isEqualTo(day("2026-11-16"));
    }

    @Test
    void data_still_to_come_is_not_cut_after_receipt() {
        var item = item(Category.PROSPECTIVE_METADATA)
                .from(day("2026-11-01"))
                .to(day("2026-12-31"))
                .build();
        assertThat(docket(legal(item).build()).parts()).hasSize(1);
    }

    @Test
    void stored_data_without_an_end_is_asked_for_up_to_receipt() {
        var request = legal(item(Category.ACCESS_LOG).build())
                .instruments(List.of(warrant("i", period("2026-10-10", "2026-12-31"))))
                .build();
        assertThat(spans(docket(request))).containsExactly(span("", "2026-10-09"), span("2026-10-10", "2026-11-16"));
    }

    @Test
    void data_still_to_come_without_an_end_stays_open() {
        var request = legal(item(Category.PROSPECTIVE_CONTENT).build())
                .instruments(List.of(warrant("i", period("2026-12-01", "2026-12-31"))))
                .build();
        assertThat(spans(docket(request)))
                .containsExactly(span("", "2026-11-30"), span("2026-12-01", "2026-12-31"), span("2027-01-01", ""));
    }

    @Test
    void stored_data_from_tomorrow_on_without_an_end_stays_as_asked() {
        var item = item(Category.ACCESS_LOG).from(day("2026-11-17")).build();
        assertThat(spans(docket(legal(item).build()))).containsExactly(span("2026-11-17", ""));
    }

    @Test
    void a_moment_is_its_day_in_the_zone_of_the_item() {
        var item = item(Category.ACCESS_LOG)
                .at(OffsetDateTime.parse("2026-10-02T02:00:00Z"))
                .zone(ZoneId.of("America/Los_Angeles"))
                .build();
        assertThat(spans(docket(legal(item).build()))).containsExactly(span("2026-10-01", "2026-10-01"));
    }

    @Test
    void a_moment_without_a_zone_is_its_day_where_the_entity_is() {
        var item = item(Category.ACCESS_LOG)
                .at(OffsetDateTime.parse("2026-10-02T02:00:00Z"))
                .build();
        var zone = ZoneId.of("Asia/Tokyo");
        var request = legal(item).build();
        assertThat(Parts.of(request, request.items(), zone))
                .extracting(Part::span)
                .containsExactly(span("2026-10-02", "2026-10-02"));
    }

    @Test
    void a_reversed_item_is_one_part_as_it_was_put() {
        var item = item(Category.ACCESS_LOG)
                .from(day("2026-10-31"))
                .to(day("2026-10-01"))
                .build();
        var request = legal(item)
                .instruments(List.of(warrant("i", period("2026-10-10", "2026-10-20"))))
                .build();
        assertThat(spans(docket(request))).containsExactly(span("2026-10-31", "2026-10-01"));
    }
}
