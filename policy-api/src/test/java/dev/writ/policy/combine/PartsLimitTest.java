package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.account;
import static dev.writ.policy.combine.Asked.day;
import static dev.writ.policy.combine.Asked.docket;
import static dev.writ.policy.combine.Asked.legal;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Asked.warrant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.writ.policy.Category;
import dev.writ.policy.request.Covers;
import dev.writ.policy.request.CoversBuilder;
import dev.writ.policy.request.InvalidRequestException;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many parts a request may have. */
class PartsLimitTest {

    @Test
    void a_request_of_two_hundred_items_and_accounts_is_laid_out() {
        assertThat(docket(large(200, 200, 1)).parts()).hasSize(40_000);
    }

    @Test
    void a_request_with_too_many_parts_is_refused_with_what_to_do() {
        var refusal = catchThrowableOfType(InvalidRequestException.class, () -> docket(large(200, 200, 50)));
        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/items");
            assertThat(problem.message()).contains("50000").contains("split the request");
        });
    }

    private static Request large(int items, int accounts, int periods) {
        return legal().items(Collections.nCopies(items, october(Category.ACCESS_LOG)))
                .accounts(IntStream.range(0, accounts)
                        .mapToObj(index -> account("a" + index))
                        .toList())
                .instruments(IntStream.range(0, periods)
                        .mapToObj(index ->
                                warrant("i" + index, from(day("2026-10-01").plusDays(index))))
                        .toList())
                .build();
    }

    private static Covers from(LocalDate day) {
        return CoversBuilder.builder().from(day).build();
    }
}
