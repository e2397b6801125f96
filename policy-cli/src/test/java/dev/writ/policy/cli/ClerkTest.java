package dev.writ.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.DataCatalogue;
import dev.writ.policy.DecisionException;
import dev.writ.policy.PolicyEngine;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.json.Reading;
import dev.writ.policy.json.RequestReader;
import dev.writ.policy.request.InvalidRequestException;
import dev.writ.policy.request.Problem;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClerkTest {
    private static final Reading READ = new RequestReader().yaml("""
            id: a
            kind: LEGAL
            receivedAt: 2026-11-16T10:00:00Z
            requester: { type: COURT }
            items: [{ category: SUBSCRIBER_IDENTITY, elements: [shoe size] }]
            """);

    private final List<Request> seen = new ArrayList<>();

    @Test
    void a_request_that_cannot_be_decided_is_answered_with_the_reason() {
        var answer = clerk(request -> {
                    throw new DecisionException("a rule failed");
                })
                .answer(READ);

        assertThat(answer).isEqualTo(new Answer.Undecided("a", "a rule failed"));
    }

    @Test
    void a_request_that_the_engine_refuses_is_answered_with_its_problems() {
        var problem = new Problem(Problem.Code.TOO_LARGE, "/items", "too many parts; split the request");
        var answer = clerk(request -> {
                    throw new InvalidRequestException(List.of(problem));
                })
                .answer(READ);

        assertThat(answer).isEqualTo(new Answer.Refused(new Reading.Refused(Optional.of("a"), List.of(problem))));
    }

    @Test
    void the_day_on_the_command_line_goes_before_the_one_in_the_request() {
        var day = LocalDate.parse("2020-01-01");
        new Clerk(this::remember, Optional.of(day), Optional.empty()).answer(READ);

        assertThat(seen).map(Request::asOf).containsExactly(Optional.of(day));
    }

    @Test
    void names_that_the_catalogue_lacks_are_asked_for_as_unmapped() {
        var catalogue = new DataCatalogue(Map.of("user name", Category.SUBSCRIBER_IDENTITY));
        new Clerk(this::remember, Optional.empty(), Optional.of(catalogue)).answer(READ);

        assertThat(seen.get(0).items()).map(item -> item.category()).containsExactly(Category.UNMAPPED);
    }

    private static Clerk clerk(PolicyEngine engine) {
        return new Clerk(engine, Optional.empty(), Optional.empty());
    }

    private Decision remember(Request request) {
        seen.add(request);
        throw new DecisionException("only looked at");
    }
}
