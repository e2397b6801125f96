package dev.writ.policy.json;

import dev.writ.policy.request.InvalidRequestException;
import dev.writ.policy.request.Problem;
import dev.writ.policy.request.Request;
import java.util.List;
import java.util.Optional;

/** What came of reading one request. */
public sealed interface Reading {

    /**
     * The request.
     *
     * @throws InvalidRequestException when it was refused
     */
    Request request();

    /** The caller's reference, where one could be read. */
    Optional<String> requestId();

    /** A request that can be decided. */
    record Accepted(Request request) implements Reading {
        @Override
        public Optional<String> requestId() {
            return Optional.of(request.id());
        }
    }

    /**
     * A request that nobody can decide.
     *
     * @param requestId the caller's reference, where one could be read
     * @param problems in the order of the document, never empty; their messages quote the request
     */
    record Refused(Optional<String> requestId, List<Problem> problems) implements Reading {

        /**
         * Checks that there is a reason.
         *
         * @throws IllegalArgumentException when there is no problem
         */
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs at least one problem");
            }
        }

        @Override
        public Request request() {
            throw new InvalidRequestException(problems);
        }
    }
}
