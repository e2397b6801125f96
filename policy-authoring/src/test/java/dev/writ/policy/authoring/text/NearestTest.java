package dev.writ.policy.authoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({"item,item,0", "itme,item,1", "tiem,item,1", "itm,item,1", "items,item,1", "rule,item,4", "'',item,4"})
    void neighbours_that_swapped_places_are_one_step_apart(String a, String b, int steps) {
        assertThat(Nearest.distance(a, b)).isEqualTo(steps);
        assertThat(Nearest.distance(b, a)).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({"CATEGORY,category", "content-private,CONTENT_PRIVATE", "PRIVATE,CONTENT_PRIVATE"})
    void case_hyphens_and_missing_ends_do_not_matter(String word, String name) {
        assertThat(Nearest.to(word, List.of("category", "CONTENT_PRIVATE"))).contains(name);
    }

    @Test
    void nothing_is_offered_where_nothing_is_close() {
        assertThat(Nearest.to("warrant", List.of("item", "case"))).isEmpty();
    }

    @Test
    void a_short_list_is_told_where_nothing_is_close() {
        assertThat(Nearest.hint("warrant", List.of("item", "case"))).isEqualTo("; allowed: item, case");
    }

    @Test
    void a_long_list_is_not() {
        List<String> names = IntStream.range(0, 21).mapToObj(i -> "x" + i).toList();
        assertThat(Nearest.hint("warrant", names)).isEmpty();
    }
}
