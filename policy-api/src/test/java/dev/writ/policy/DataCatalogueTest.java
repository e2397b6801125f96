package dev.writ.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.request.Item;
import dev.writ.policy.request.ItemBuilder;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.RequestBuilder;
import dev.writ.policy.request.Requester;
import dev.writ.policy.request.RequesterBuilder;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataCatalogueTest {

    private static final DataCatalogue CATALOGUE = new DataCatalogue(Map.of("last login", Category.ACCESS_LOG));

    @Test
    void an_element_that_the_catalogue_lacks_is_unmapped() {
        assertThat(CATALOGUE.category("gait analysis")).isEqualTo(Category.UNMAPPED);
    }

    @Test
    void an_item_of_known_elements_stays_as_it_is() {
        var item = item(Category.ACCESS_LOG, "last login");

        assertThat(CATALOGUE.lookUp(request(item)).items()).containsExactly(item);
    }

    @Test
    void an_unknown_element_is_moved_to_an_item_of_its_own_at_the_end() {
        var mixed = item(Category.ACCESS_LOG, "gait analysis", "last login");
        var other = item(Category.SERVICE_RECORD);

        assertThat(CATALOGUE.lookUp(request(mixed, other)).items())
                .containsExactly(
                        item(Category.ACCESS_LOG, "last login"), other, item(Category.UNMAPPED, "gait analysis"));
    }

    @Test
    void an_item_of_unknown_elements_only_becomes_unmapped_where_it_stands() {
        assertThat(CATALOGUE
                        .lookUp(request(item(Category.SERVICE_RECORD, "gait analysis")))
                        .items())
                .containsExactly(item(Category.UNMAPPED, "gait analysis"));
    }

    @Test
    void content_is_never_moved_to_weaker_protection() {
        var content = item(Category.CONTENT_PRIVATE, "gait analysis");

        assertThat(CATALOGUE.lookUp(request(content)).items()).containsExactly(content);
    }

    private static Item item(Category category, String... elements) {
        return ItemBuilder.builder()
                .category(category)
                .elements(List.of(elements))
                .build();
    }

    private static Request request(Item... items) {
        return RequestBuilder.builder()
                .id("r")
                .kind(Request.Kind.LEGAL)
                .receivedAt(OffsetDateTime.parse("2026-11-16T10:00:00Z"))
                .requester(RequesterBuilder.builder().type(Requester.Type.COURT).build())
                .items(List.of(items))
                .build();
    }
}
