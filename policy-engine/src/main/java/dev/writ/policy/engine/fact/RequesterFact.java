package dev.writ.policy.engine.fact;

import dev.writ.policy.Country;
import dev.writ.policy.Tri;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.Requester;
import dev.writ.policy.request.Verification;
import java.util.stream.Stream;

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
        Verification.Level document,
        Tri firstContact,
        Tri compromised,
        Requester.NoticePosition noticePosition) {

    static RequesterFact of(Request request) {
        var requester = request.requester();
        var jurisdiction = requester.jurisdiction();
        var checks = requester.verification().orElse(Blank.VERIFICATION);
        return new RequesterFact(
                requester.type(),
                Places.country(jurisdiction),
                Places.place(jurisdiction),
                jurisdiction.filter(Country::euMember).isPresent(),
                isAuthority(requester.type()),
                requester.channel(),
                certification(requester.channel(), checks),
                checks.domain(),
                checks.callback(),
                checks.document(),
                requester.firstContact(),
                requester.compromised(),
                requester.noticePosition());
    }

    private static boolean isAuthority(Requester.Type type) {
        return switch (type) {
            case LAW_ENFORCEMENT, PROSECUTOR, COURT -> true;
            default -> false;
        };
    }

    private static Certification certification(Requester.Channel channel, Verification checks) {
        var failed = Stream.of(checks.domain(), checks.person(), checks.callback(), checks.document())
                .anyMatch(level -> level == Verification.Level.FAILED || level == Verification.Level.LOOKALIKE);
        if (failed) {
            return Certification.FAILED;
        }
        var provenByChannel = channel == Requester.Channel.PORTAL || channel == Requester.Channel.SIGNED;
        var provenByChecks =
                checks.domain() == Verification.Level.CHECKED && checks.person() == Verification.Level.CHECKED;
        return provenByChannel || provenByChecks ? Certification.CERTIFIED : Certification.PENDING;
    }

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
