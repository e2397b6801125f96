package dev.writ.policy.request;

import dev.writ.policy.Country;
import dev.writ.policy.Polarity;
import dev.writ.policy.Reads;
import dev.writ.policy.Tri;
import java.util.Optional;

/**
 * Who asks, and how sure the provider is of it.
 *
 * @param type what kind of body or person asks
 * @param name as it appears on the request; personal data
 * @param jurisdiction whose authority it is, or where the person is
 * @param channel how the request came in
 * @param verification what was checked about the sender; absent means that nothing was
 * @param firstContact whether this sender has never asked before
 * @param noticePosition what it says about telling the account holder
 * @param compromised whether the sender or its agency is known to be in the wrong hands
 */
@Buildable
public record Requester(
        Type type,
        Optional<String> name,
        Optional<Country> jurisdiction,
        Channel channel,
        Optional<Verification> verification,
        @Reads(value = Polarity.CLEARANCE, helpful = "NO") Tri firstContact,

        @Reads(value = Polarity.GROUND, helpful = "NO_OBJECTION")
        NoticePosition noticePosition,

        @Reads(Polarity.ALARM) Tri compromised)
        implements RequesterBuilder.With {

    public Requester {
        Refusals.of().present("/type", type).refuse();
        channel = Absent.or(channel, Channel.UNKNOWN);
        firstContact = Absent.or(firstContact, Tri.UNKNOWN);
        noticePosition = Absent.or(noticePosition, NoticePosition.UNKNOWN);
        compromised = Absent.or(compromised, Tri.UNKNOWN);
    }

    @Override
    public String toString() {
        return Masked.text(this, "name");
    }

    /** What kind of body or person asks. */
    public enum Type {
        LAW_ENFORCEMENT,
        PROSECUTOR,
        COURT,
        INTELLIGENCE_AGENCY,
        REGULATOR,
        CIVIL_LITIGANT,
        DEFENCE,
        PRIVATE_PERSON,
        DATA_SUBJECT,
        RESEARCHER,
        EMPLOYEE
    }

    /** How a request came in. */
    public enum Channel {
        PORTAL,
        SIGNED,
        AGENCY_EMAIL,
        POST,
        FAX,
        PHONE,
        FREE_MAIL,
        OTHER,
        UNKNOWN
    }

    /** What the requester says about telling the account holder. */
    public enum NoticePosition {
        NO_OBJECTION,
        OBJECTS,
        UNKNOWN
    }
}
