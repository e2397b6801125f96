package dev.writ.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CategoryTest {

    @Test
    void only_what_is_still_to_come_is_not_stored() {
        assertThat(Arrays.stream(Category.values()).filter(category -> !category.stored()))
                .containsExactly(Category.PROSPECTIVE_METADATA, Category.PROSPECTIVE_CONTENT);
    }

    @Test
    void subscriber_billing_and_service_records_need_no_period() {
        assertThat(Arrays.stream(Category.values()).filter(category -> !category.needsPeriod()))
                .containsExactly(Category.SUBSCRIBER_IDENTITY, Category.SUBSCRIBER_BILLING, Category.SERVICE_RECORD);
    }

    @Test
    void a_stronger_paper_does_where_a_weaker_one_would() {
        assertThat(Strength.JUDICIAL_ORDER.atLeast(Strength.INFORMAL)).isTrue();
        assertThat(Strength.JUDICIAL_ORDER.atLeast(Strength.JUDICIAL_ORDER)).isTrue();
        assertThat(Strength.JUDICIAL_ORDER.atLeast(Strength.JUDICIAL_PROBABLE_CAUSE))
                .isFalse();
    }
}
