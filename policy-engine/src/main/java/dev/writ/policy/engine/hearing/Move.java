package dev.writ.policy.engine.hearing;

import dev.writ.policy.InstrumentType;
import dev.writ.policy.combine.Docket;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.Request;
import java.util.ArrayList;
import java.util.List;

/** One thing that a requester could do to get further. */
sealed interface Move {

    /** Bring a paper of this type, without defect. */
    record Bring(InstrumentType type) implements Move {}

    /** Establish a fact that nobody has stated yet. */
    record Establish(String pointer) implements Move {}

    /** As the decision names it. */
    default String code() {
        return this instanceof Bring bring ? bring.type().name() : ((Establish) this).pointer();
    }

    /** The request after all these moves. */
    static Request after(List<Move> moves, Docket docket) {
        List<String> facts = new ArrayList<>();
        List<Instrument> instruments = new ArrayList<>();
        for (Move move : moves) {
            if (move instanceof Bring bring) {
                instruments.add(Exemplar.of(bring.type(), docket));
            } else if (move instanceof Establish establish) {
                facts.add(establish.pointer());
            }
        }
        Request request = facts.isEmpty() ? docket.request() : Unknowns.answered(docket.request(), facts);
        if (instruments.isEmpty()) {
            return request;
        }
        instruments.addAll(0, request.instruments());
        return request.withInstruments(instruments);
    }
}
