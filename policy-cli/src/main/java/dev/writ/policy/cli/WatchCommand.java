package dev.writ.policy.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says after every save what it means. */
@Command(
        name = "watch",
        header = "Says after every save of a pack what is wrong with it, and what the edit changes.",
        description = {
            "",
            "DIR is a pack. After each save it is checked, its scenarios are run, and what every category of data"
                    + " needs is asked for police at home, abroad and in an emergency, and for a party to a civil case."
                    + " Told is what has changed since the pack was last good. Control-C ends it.",
            ""
        },
        exitCodeListHeading = "%nExit status of --once:%n",
        exitCodeList = {
            "0:nothing has to be changed, and every scenario holds",
            "1:something has to be changed, or a scenario does not hold",
            "2:bad arguments",
            "3:the pack does not load"
        },
        footer = {"", "Example:", "  policy watch my-policy/house.acme"},
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {
    private final Streams streams;
    private final Function<Path, Changes> changes;

    @Parameters(paramLabel = "DIR", description = "The pack to watch.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Path folder;

    @Option(names = "--once", description = "Look once, and end.")
    private boolean once;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Ask what data needs under the law of this day, such as 2026-11-22, instead of today.")
    private @Nullable LocalDate asOf;

    WatchCommand(Streams streams, Function<Path, Changes> changes) {
        this.streams = streams;
        this.changes = changes;
    }

    @Override
    public Integer call() {
        if (!PackFolders.isPack(folder)) {
            throw CannotStart.badInput("`" + folder + "` is no pack, which has a `pack.yaml`; name the folder of one");
        }
        var watch = new Watch(folder, asOf != null ? asOf : LocalDate.now(ZoneOffset.UTC));
        if (once) {
            return tell(watch.look());
        }
        var saves = changes.apply(folder);
        var status = tell(watch.look());
        while (saves.await()) {
            streams.out().println();
            status = tell(watch.look());
        }
        return status;
    }

    private int tell(Watch.Look look) {
        look.lines().forEach(streams.out()::println);
        streams.out().flush();
        return look.status();
    }
}
