package dev.writ.policy.authoring;

import dev.writ.policy.authoring.text.Problems;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The days on which a rule is law: those that its author gives or, where it rests on sources alone, those of its
 * sources.
 */
record InForce(Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Works them out; days on which no source is law, and an end before the beginning, are problems. */
    static InForce of(String id, RuleNote note, List<Source> sources, Problems problems) {
        if (note.from().isPresent()
                && note.until().filter(end -> end.isBefore(note.from().get())).isPresent()) {
            problems.add(
                    ProblemCode.DATE,
                    note.place(),
                    "`" + id + "` ends on " + note.until().get() + ", before it begins");
        }
        if (sources.isEmpty() || note.because().isPresent()) {
            return new InForce(note.from(), note.until());
        }
        List<Source> spanning =
                sources.stream().filter(source -> spans(source, note)).toList();
        if (spanning.isEmpty()) {
            problems.add(ProblemCode.OUTSIDE_SOURCE, note.place(), outside(id, sources));
        }
        var inForce = new InForce(
                note.from().or(() -> bound(spanning, Source::from, Comparator.reverseOrder())),
                note.until().or(() -> bound(spanning, Source::until, Comparator.naturalOrder())));
        Optional.of(spanning)
                .filter(some -> !some.isEmpty())
                .flatMap(inForce::firstDayWithout)
                .ifPresent(day -> problems.add(ProblemCode.OUTSIDE_SOURCE, note.place(), gap(id, day)));
        return inForce;
    }

    /** The first day in force on which no source is law: sources may follow each other with days between them. */
    private Optional<LocalDate> firstDayWithout(List<Source> sources) {
        LocalDate day = from.orElse(LocalDate.MIN);
        LocalDate end = until.orElse(LocalDate.MAX);
        while (!day.isAfter(end)) {
            Optional<LocalDate> today = Optional.of(day);
            Optional<LocalDate> last = sources.stream()
                    .filter(source -> covers(source, today))
                    .map(source -> source.until().orElse(LocalDate.MAX))
                    .max(Comparator.naturalOrder());
            if (last.isEmpty()) {
                return today;
            }
            if (!last.get().isBefore(end)) {
                return Optional.empty();
            }
            day = last.get().plusDays(1);
        }
        return Optional.empty();
    }

    private static boolean spans(Source source, RuleNote note) {
        return covers(source, note.from()) && covers(source, note.until());
    }

    private static boolean covers(Source source, Optional<LocalDate> day) {
        return day.filter(source.from().orElse(LocalDate.MIN)::isAfter).isEmpty()
                && day.filter(source.until().orElse(LocalDate.MAX)::isBefore).isEmpty();
    }

    /** The widest bound; none if some source has none. */
    private static Optional<LocalDate> bound(
            List<Source> sources, Function<Source, Optional<LocalDate>> end, Comparator<LocalDate> wider) {
        return sources.stream().allMatch(source -> end.apply(source).isPresent())
                ? sources.stream().flatMap(source -> end.apply(source).stream()).max(wider)
                : Optional.empty();
    }

    private static String gap(String id, LocalDate day) {
        return "`%s` is in force on %s, on which none of its sources is; give the rule `from` and `until`, or write one"
                        .formatted(id, day)
                + " rule for each source";
    }

    private static String outside(String id, List<Source> sources) {
        Source first = sources.get(0);
        String begin = first.from().map(day -> " from " + day).orElse("");
        String end = first.until().map(day -> " until " + day).orElse("");
        return "`%s` is in force on days on which no source of it is; `%s` is law%s%s"
                .formatted(id, first.id(), begin, end);
    }
}
