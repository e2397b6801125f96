package dev.writ.policy.combine;

import dev.writ.policy.finding.Finding.PreservationTerm;
import dev.writ.policy.finding.Keeping;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Event;
import dev.writ.policy.request.Preservation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What terms of preservation come to for one request. */
final class Keep {

    private Keep() {}

    /** Whether some rule says for how long data is kept if it is kept. */
    static boolean isKeepable(Docket docket, Collection<Stood> said) {
        return said.stream()
                .map(Stood::finding)
                .filter(PreservationTerm.class::isInstance)
                .map(finding -> ((PreservationTerm) finding).keeping())
                .anyMatch(keeping -> keeping instanceof Keeping.UntilProduced
                        || until(docket, keeping).isPresent());
    }

    /** The last day of a term that ends with a day; a term counted from what did not happen has none. */
    static Optional<LocalDate> until(Docket docket, Keeping keeping) {
        if (keeping instanceof Keeping.FromReceipt kept) {
            return Optional.of(Terms.of(docket).lastDay(kept.term(), docket.receipt()));
        }
        if (keeping instanceof Keeping.FromExpiry kept) {
            return expiry(docket).map(day -> Terms.of(docket).lastDay(kept.term(), day));
        }
        return keeping instanceof Keeping.FromEvent kept
                ? last(docket, kept.event()).map(day -> Terms.of(docket).lastDay(kept.term(), day))
                : Optional.empty();
    }

    /** The last day of the preservation that is running. */
    static Optional<LocalDate> expiry(Docket docket) {
        return docket.request().preservation().flatMap(Preservation::expiresOn);
    }

    private static Optional<LocalDate> last(Docket docket, Event.Type type) {
        return docket.events(type).stream()
                .map(event -> event.at().atZoneSameInstant(docket.zone()).toLocalDate())
                .max(Comparator.naturalOrder());
    }
}
