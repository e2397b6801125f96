package dev.writ.policy.engine.fact;

import dev.writ.policy.Tri;
import dev.writ.policy.request.Requester;
import dev.writ.policy.request.Verification;

/**
 * Who asks, and how far that is known to be true.
 *
 * @param country of the requester, or empty; {@code place} its subdivision where one is given
 * @param union whether that is a Member State of the Union or the Union itself
 * @param authority whether the type is one of police, prosecutor or court
 */
public record RequesterFact(
        Requester.Type type,
        String country,
        String place,
        boolean union,
        boolean authority,
        Requester.Channel channel,
        Certification certification,
        Verification.Level domain,
        Verification.Level callback,
        Tri firstContact,
        Tri compromised,
        Requester.NoticePosition noticePosition) {

    /** Whether the requester is who they say. */
    public enum Certification {
        /** Domain and person checked, or a channel that proves both, and nothing failed. */
        CERTIFIED,
        /** Not checked yet. */
        PENDING,
        /** Some check failed, or the domain is a forgery. */
        FAILED
    }
}
