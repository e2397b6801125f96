package dev.writ.policy.request;

import dev.writ.policy.Country;
import dev.writ.policy.Polarity;
import dev.writ.policy.Reads;
import dev.writ.policy.Tri;
import java.util.Optional;

/**
 * A researcher's request.
 *
 * @param tool the way in that is asked for
 * @param affiliation the kind of institution
 * @param country where the institution is
 * @param independent whether it is independent of commercial interests
 * @param teamSize people on the project
 * @param records records asked for per day
 * @param reasonedRequest whether the Digital Services Coordinator has made a reasoned request
 * @param purpose what the research is for
 * @param objection what the provider would object
 */
@Buildable
public record Research(
        Tool tool,
        Affiliation affiliation,
        Optional<Country> country,
        @Reads(Polarity.GROUND) Tri independent,
        Optional<Integer> teamSize,
        Optional<Integer> records,
        @Reads(Polarity.GROUND) Tri reasonedRequest,
        Purpose purpose,
        Objection objection)
        implements ResearchBuilder.With {

    public Research {
        tool = Absent.or(tool, Tool.UNKNOWN);
        affiliation = Absent.or(affiliation, Affiliation.UNKNOWN);
        independent = Absent.or(independent, Tri.UNKNOWN);
        reasonedRequest = Absent.or(reasonedRequest, Tri.UNKNOWN);
        purpose = Absent.or(purpose, Purpose.UNKNOWN);
        objection = Absent.or(objection, Objection.UNKNOWN);
    }

    /** The way in that a researcher asks for. */
    public enum Tool {
        RESEARCH_API,
        VCE,
        COMMERCIAL_CONTENT_API,
        VETTED_ACCESS,
        UNKNOWN
    }

    /** The kind of institution a researcher belongs to. */
    public enum Affiliation {
        ACADEMIC,
        NON_PROFIT,
        COMMERCIAL,
        JOURNALIST,
        OTHER,
        UNKNOWN
    }

    /** What research is for. */
    public enum Purpose {
        SYSTEMIC_RISK,
        SCIENTIFIC,
        IDENTIFY_PERSONS,
        COMMERCIAL,
        OTHER,
        UNKNOWN
    }

    /** What the provider would object to giving the data. */
    public enum Objection {
        NOT_HELD,
        SECURITY,
        TRADE_SECRET,
        UNKNOWN
    }
}
