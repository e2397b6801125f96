package dev.writ.policy.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Reads;
import dev.writ.policy.request.Request;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactWordsTest {

    @ParameterizedTest
    @MethodSource("yesNoFacts")
    void every_yes_or_no_fact_of_a_request_can_be_asked_for(String pointer) {
        assertThat(FactWords.question(pointer)).doesNotContain("#").doesNotContain(pointer);
    }

    @Test
    void things_in_lists_are_counted_from_one() {
        assertThat(FactWords.question("/instruments/2/signed")).isEqualTo("Is instrument 3 signed?");
    }

    @Test
    void a_fact_without_words_is_asked_for_by_its_pointer() {
        assertThat(FactWords.question("/instruments/0/number")).isEqualTo("What is /instruments/0/number?");
    }

    @Test
    void data_that_nobody_has_looked_for_are_taken_to_be_there() {
        assertThat(FactWords.assumed("/items/0/held")).isEqualTo("Taken as yes.");
        assertThat(FactWords.assumed("/requester/compromised")).isEqualTo("Taken as no.");
    }

    private static List<String> yesNoFacts() {
        return facts(Request.class, "").toList();
    }

    private static Stream<String> facts(Class<?> type, String pointer) {
        return Arrays.stream(type.getRecordComponents()).flatMap(part -> {
            var at = pointer + "/" + part.getName();
            if (part.isAnnotationPresent(Reads.class)) {
                return Stream.of(at);
            }
            var inner = inner(part);
            return inner.isRecord() ? facts(inner, part.getType() == List.class ? at + "/0" : at) : Stream.of();
        });
    }

    private static Class<?> inner(RecordComponent part) {
        return part.getGenericType() instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> argument
                ? argument
                : part.getType();
    }
}
