package dev.writ.policy.combine;

import dev.writ.policy.decision.Due;
import dev.writ.policy.decision.Task;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Finding.Deadline;
import dev.writ.policy.finding.Stood;
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
                .map(by -> new Due(
                        first.map(Timed::at),
                        asap.isPresent(),
                        Optional.empty(),
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
        var by = task.within().map(term -> Terms.lastDay(term, docket.request().receivedAt(), docket.zone()));
        return new Task(task.code(), List.of(task.to()), by, each.rule().id());
    }

    private List<Timed> timed(boolean ofHouse) {
        return stood.stream()
                .filter(each -> each.rule().ofHouse() == ofHouse)
                .filter(each -> each.finding() instanceof Deadline deadline
                        && deadline.within().isPresent())
                .map(each -> new Timed(end((Deadline) each.finding()), each))
                .toList();
    }

    private OffsetDateTime end(Deadline deadline) {
        return Terms.end(deadline.within().orElseThrow(), docket.request().receivedAt(), docket.zone());
    }

    private static Optional<Timed> first(List<Timed> timed) {
        return timed.stream()
                .min(Comparator.comparing((Timed each) -> each.at().toInstant())
                        .thenComparing(Timed::by, StoodOrder.LAW_FIRST));
    }
}
