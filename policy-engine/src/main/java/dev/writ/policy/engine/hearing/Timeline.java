package dev.writ.policy.engine.hearing;

import dev.writ.policy.DecisionException;
import dev.writ.policy.decision.TimelineEntry;
import dev.writ.policy.explain.Difference;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Decides again at each moment at which the answer may change, and says what is different from the answer before. The
 * work is bounded, counted in what is heard, so that no request can make it long; where it ends, the timeline says so.
 * Used by one thread.
 */
final class Timeline {

    private static final int MOST_MOMENTS = 60;
    private static final int MOST_HEARD = 60_000;
    private static final String NOT_LOOKED_INTO = "what changes from here on was not looked into; decide again then";

    private final NavigableSet<OffsetDateTime> ahead = new TreeSet<>(OffsetDateTime.timeLineOrder());
    private final List<TimelineEntry> entries = new ArrayList<>();

    private Timeline() {}

    static List<TimelineEntry> of(Stage now) {
        Timeline timeline = new Timeline();
        Moments.of(now.heard()).forEach(timeline.ahead::add);
        timeline.run(now, MOST_HEARD / now.weight());
        return List.copyOf(timeline.entries);
    }

    private void run(Stage now, int mostHeard) {
        Stage stage = now;
        int left = Math.min(Math.max(mostHeard, 1), MOST_MOMENTS);
        for (Optional<OffsetDateTime> next = next(now); next.isPresent(); next = next(stage)) {
            OffsetDateTime at = next.get();
            entries.addAll(stage.lapses(next));
            Optional<Stage> then = left-- > 0 ? later(stage, at) : Optional.empty();
            if (then.isEmpty()) {
                entries.add(new TimelineEntry(at, NOT_LOOKED_INTO));
                return;
            }
            Difference.between(stage.answer(), then.get().answer())
                    .forEach(change -> entries.add(new TimelineEntry(at, change)));
            stage = then.get();
        }
        entries.addAll(stage.lapses(Optional.empty()));
    }

    private Optional<OffsetDateTime> next(Stage stage) {
        stage.ends().forEach(ahead::add);
        return Optional.ofNullable(ahead.higher(stage.at()));
    }

    /** Empty where what is known today, such as the public holidays of that year, does not reach so far. */
    private static Optional<Stage> later(Stage stage, OffsetDateTime at) {
        try {
            return Optional.of(stage.later(at));
        } catch (DecisionException e) {
            return Optional.empty();
        }
    }
}
