package dev.writ.policy.combine;

import dev.writ.policy.finding.Finding.Defect;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Target;
import dev.writ.policy.request.Instrument;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with an instrument only where it reaches data that nobody asks for is no fault of the request. */
final class Concerning {

    private Concerning() {}

    static List<Stood> of(Docket docket, List<Stood> all) {
        return all.stream().flatMap(stood -> concerning(docket, stood)).toList();
    }

    private static Stream<Stood> concerning(Docket docket, Stood stood) {
        if (!(stood.finding() instanceof Defect defect)
                || defect.of().isEmpty()
                || !(stood.on() instanceof Target.OfInstruments on)) {
            return Stream.of(stood);
        }
        Set<String> concerned = docket.request().instruments().stream()
                .filter(paper -> concerns(docket, defect, paper))
                .map(Instrument::id)
                .collect(Collectors.toSet());
        var ids = on.ids().stream().filter(concerned::contains).toList();
        return ids.isEmpty()
                ? Stream.empty()
                : Stream.of(new Stood(stood.rule(), new Target.OfInstruments(ids), stood.finding()));
    }

    private static boolean concerns(Docket docket, Defect defect, Instrument paper) {
        var reach = Reach.of(paper);
        return docket.items().stream().anyMatch(item -> defect.concerns(item.category()) && reach.reachesKind(item));
    }
}
