package dev.writ.policy.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotDecidedTest {

    @Test
    void every_reason_is_given() {
        var reasons = List.of("/kind: `kind` is missing; it is required", "/items/0: unknown key `categry`");

        assertThat(NotDecided.text(Optional.of("r-1"), reasons)).isEqualTo("""
                NOT DECIDED: give nothing.
                Request r-1 could not be decided; correct it and ask again.

                WHY
                - /kind: `kind` is missing; it is required
                - /items/0: unknown key `categry`

                Until a decision is there, the request counts as undecided.
                """);
    }

    @Test
    void a_request_without_an_id_is_spoken_of_all_the_same() {
        assertThat(NotDecided.markdown(Optional.empty(), List.of("it is empty")))
                .isEqualTo("""
                # NOT DECIDED: give nothing.

                The request could not be decided; correct it and ask again.

                ## Why

                - it is empty

                *Until a decision is there, the request counts as undecided.*
                """);
    }
}
