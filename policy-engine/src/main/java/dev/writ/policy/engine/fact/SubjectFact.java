package dev.writ.policy.engine.fact;

import dev.writ.policy.Tri;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.Subject;
import java.util.Set;

/**
 * A person asking for their own data.
 *
 * @param held whether a preservation of the data is running
 * @param extensionTold whether the person was told of an extension within a month of receipt
 */
public record SubjectFact(
        boolean stated,
        Tri identityVerified,
        Tri complex,
        Tri manifestlyUnfounded,
        Tri legalHold,
        boolean held,
        boolean extensionTold,
        Set<Subject.Wanted> wants) {
    private static final SubjectFact NOT_STATED =
            new SubjectFact(false, Tri.UNKNOWN, Tri.UNKNOWN, Tri.UNKNOWN, Tri.UNKNOWN, false, false, Set.of());

    static SubjectFact of(Request request, Moment moment) {
        return request.subject()
                .map(subject -> of(subject, PreservationFact.of(request, moment).running(), moment))
                .orElse(NOT_STATED);
    }

    private static SubjectFact of(Subject subject, boolean held, Moment moment) {
        var lastDay = moment.receiptDay().plusMonths(1);
        return new SubjectFact(
                true,
                subject.identityVerified(),
                subject.complex(),
                subject.manifestlyUnfounded(),
                subject.legalHold(),
                held,
                subject.extensionToldOn().filter(told -> !told.isAfter(lastDay)).isPresent(),
                Set.copyOf(subject.wants()));
    }
}
