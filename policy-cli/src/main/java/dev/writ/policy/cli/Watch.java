package dev.writ.policy.cli;

import dev.writ.policy.Country;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.engine.RuleEngine;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.testkit.Trial;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a pack did when it was last good, to tell what an edit changes. Used by one thread. */
final class Watch {
    private static final Country HOME_OF_A_HOUSE = Country.of("US");

    private final Path folder;
    private final LocalDate day;
    private final RuleEngine law = PackTrial.law();
    private Optional<Seen> lastGood = Optional.empty();

    Watch(Path folder, LocalDate day) {
        this.folder = folder;
        this.day = day;
    }

    private record Seen(Tried tried, Matrix matrix) {}

    /** What came of looking. */
    record Look(List<String> lines, int status) {}

    /** Reads the pack as it is now, and says what is wrong with it and what changed since it was last good. */
    Look look() {
        var checked = Checked.in(List.of(folder));
        var lines = new ArrayList<>(CheckReport.text(checked).lines().toList());
        var reading = checked.readings().get(0);
        if (reading.pack().isEmpty()) {
            lines.add("the pack does not load"
                    + lastGood.map(seen -> "; compared is with the last good one")
                            .orElse(""));
            return new Look(lines, ExitStatus.BROKEN);
        }
        var now = seen(reading, reading.pack().get());
        lines.addAll(lastGood.map(before -> since(before, now)).orElseGet(() -> failing(now)));
        var trials = now.tried().trials().values();
        var failed = trials.stream().filter(trial -> !trial.holds()).count();
        lines.add(Counted.of(trials.size(), "scenario") + ", " + again(now) + failed + " failed; " + checked.summary());
        lastGood = Optional.of(now);
        return new Look(lines, failed == 0 && checked.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED);
    }

    private Seen seen(Reading reading, Pack pack) {
        var trial = PackTrial.of(law, pack);
        var tried =
                Tried.of(reading, pack, lastGood.map(Seen::tried), scenarios -> trial.scenarios(reading, scenarios));
        return new Seen(tried, Matrix.of(trial.engine(), pack.country().orElse(HOME_OF_A_HOUSE), day));
    }

    private static String again(Seen now) {
        var tried = now.tried();
        return tried.again() == tried.trials().size() ? "" : tried.again() + " decided again, ";
    }

    private static List<String> failing(Seen now) {
        return now.tried().trials().values().stream()
                .filter(trial -> !trial.holds())
                .flatMap(trial -> told("fails", trial).stream())
                .toList();
    }

    private static List<String> since(Seen before, Seen now) {
        if (before.tried().pack().hash().equals(now.tried().pack().hash())) {
            return List.of("nothing has changed");
        }
        var lines = new ArrayList<String>();
        now.tried().trials().forEach((key, trial) -> {
            var was = Optional.ofNullable(before.tried().trials().get(key)).map(Trial::holds);
            if (was.filter(held -> held == trial.holds()).isEmpty()) {
                lines.addAll(told(trial.holds() ? "now holds" : "now fails", trial));
            }
        });
        lines.addAll(now.matrix().changesSince(before.matrix()));
        return lines;
    }

    private static List<String> told(String what, Trial trial) {
        var lines = new ArrayList<String>();
        lines.add(trial.place() + ": " + what + ": " + trial.name());
        trial.failures().forEach(failure -> lines.add("    " + failure));
        return lines;
    }
}
