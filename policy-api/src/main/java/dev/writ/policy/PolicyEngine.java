package dev.writ.policy;

import dev.writ.policy.decision.Decision;
import dev.writ.policy.request.Request;

/**
 * Decides what a request for people's data may get. An engine is safe to share between threads, keeps nothing of a
 * request, and gives the same request the same answer. It reads no clock: all days come from the request.
 *
 * <p>A decision is advice with reasons. The person who discloses answers for the disclosure.
 */
@FunctionalInterface
public interface PolicyEngine {

    /**
     * Decides one request.
     *
     * @throws DecisionException when no decision could be made: a rule failed, a calendar does not reach far enough, or
     *     the request names no entity and none is configured. Then the request is undecided and nothing may be disclosed
     *     on it.
     */
    Decision decide(Request request);
}
