package dev.writ.policy.engine.hearing;

import dev.writ.policy.combine.Combiner;
import dev.writ.policy.combine.Docket;
import dev.writ.policy.combine.Judgment;
import dev.writ.policy.combine.Part;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Request;
import java.util.List;
import java.util.function.Predicate;

/** A request laid out, with the packs that speak about it. Hearing it on other facts asks the same packs. */
record Case(Docket docket, List<Chosen> packs) {

    Request request() {
        return docket.request();
    }

    Judgment hear() {
        return Combiner.judge(docket, Bench.stood(docket, packs));
    }

    /** The same case, as far as it is about these parts. */
    Case about(List<Part> parts) {
        return new Case(
                new Docket(docket.request(), docket.entity(), docket.under(), docket.items(), parts, docket.classes()),
                packs);
    }

    /** The same items and accounts, on other facts. */
    Case on(Request changed) {
        return new Case(
                new Docket(changed, docket.entity(), docket.under(), docket.items(), docket.parts(), docket.classes()),
                packs);
    }

    /** Hears the case as if the rules that {@code cured} picks had not stood. */
    Judgment hearWithout(Predicate<Stood> cured) {
        List<Stood> stood =
                Bench.stood(docket, packs).stream().filter(cured.negate()).toList();
        return Combiner.judge(docket, stood);
    }
}
