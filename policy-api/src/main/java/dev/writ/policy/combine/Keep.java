package dev.writ.policy.combine;

import dev.writ.policy.finding.Finding.PreservationTerm;
import dev.writ.policy.finding.Keeping;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Preservation;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** What the terms of preservation come to for one request. */
final class Keep {

    private Keep() {}

    /** Whether some rule says for how long data is kept if it is kept. */
    static boolean isKeepable(Request request, Collection<Stood> said) {
        return said.stream()
                .map(Stood::finding)
                .filter(PreservationTerm.class::isInstance)
                .map(finding -> ((PreservationTerm) finding).keeping())
                .anyMatch(keeping -> grants(request, keeping));
    }

    private static boolean grants(Request request, Keeping keeping) {
        return keeping instanceof Keeping.FromReceipt
                || keeping instanceof Keeping.UntilProduced
                || (keeping instanceof Keeping.FromExpiry && expiry(request).isPresent());
    }

    /** The last day of the preservation that is running. */
    static Optional<LocalDate> expiry(Request request) {
        return request.preservation().flatMap(Preservation::expiresOn);
    }
}
