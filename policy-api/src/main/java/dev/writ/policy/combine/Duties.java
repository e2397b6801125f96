package dev.writ.policy.combine;

import dev.writ.policy.decision.Due;
import dev.writ.policy.decision.Task;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Finding.Acknowledgement;
import dev.writ.policy.finding.Finding.Deadline;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Event;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is to be done, and by when. Terms run from receipt. */
record Duties(Docket docket, List<Stood> stood) {

    private record Timed(OffsetDateTime at, Stood by) {}

    /** The earliest day that a law sets; that of the house only where no law sets one. */
    Optional<Due> due() {
        var first = first(timed(false)).or(() -> first(timed(true)));
        var asap = stood.stream()
                .filter(each -> each.finding() instanceof Deadline deadline
                        && deadline.within().isEmpty())
                .min(StoodOrder.LAW_FIRST);
        return first.map(Timed::by)
                .or(() -> asap)
                .or(this::acknowledging)
                .map(by -> new Due(
                        first.map(Timed::at),
                        asap.isPresent(),
                        acknowledgement(),
                        by.rule().id()));
    }

    List<Task> tasks() {
        return stood.stream()
                .filter(each -> each.finding() instanceof Finding.Task)
                .map(this::task)
                .distinct()
                .sorted(Comparator.comparing(Task::code)
                        .thenComparing(task -> task.by().orElse(LocalDate.MAX))
                        .thenComparing(task -> task.to().get(0))
                        .thenComparing(Task::rule))
                .toList();
    }

    private Task task(Stood each) {
        var task = (Finding.Task) each.finding();
        var by = task.within().map(term -> Terms.of(docket).lastDay(term, received()));
        return new Task(task.code(), List.of(task.to()), by, each.rule().id());
    }

    private List<Timed> timed(boolean ofHouse) {
        return stood.stream()
                .filter(each -> each.rule().ofHouse() == ofHouse)
                .filter(each -> each.finding() instanceof Deadline)
                .flatMap(each -> end((Deadline) each.finding()).map(at -> new Timed(at, each)).stream())
                .toList();
    }

    private Optional<OffsetDateTime> end(Deadline deadline) {
        return deadline.within()
                .flatMap(term -> start(deadline).map(from -> Terms.of(docket).end(term, from)));
    }

    /** A term that runs from an event runs from the last of them. */
    private Optional<OffsetDateTime> start(Deadline deadline) {
        return deadline.from().isEmpty()
                ? Optional.of(received())
                : docket.events(deadline.from().get()).stream()
                        .map(Event::at)
                        .max(Comparator.comparing(OffsetDateTime::toInstant));
    }

    private Optional<OffsetDateTime> acknowledgement() {
        return stood.stream()
                .filter(each -> each.finding() instanceof Acknowledgement)
                .map(each -> Terms.of(docket).end(((Acknowledgement) each.finding()).within(), received()))
                .min(Comparator.comparing(OffsetDateTime::toInstant));
    }

    private Optional<Stood> acknowledging() {
        return stood.stream()
                .filter(each -> each.finding() instanceof Acknowledgement)
                .min(StoodOrder.LAW_FIRST);
    }

    private OffsetDateTime received() {
        return docket.request().receivedAt();
    }

    private static Optional<Timed> first(List<Timed> timed) {
        return timed.stream()
                .min(Comparator.comparing((Timed each) -> each.at().toInstant())
                        .thenComparing(Timed::by, StoodOrder.LAW_FIRST));
    }
}
