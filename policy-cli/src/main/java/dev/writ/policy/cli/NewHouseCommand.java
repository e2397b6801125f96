package dev.writ.policy.cli;

import dev.writ.policy.cli.scaffold.HouseDraft;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a house policy to begin with. */
@Command(
        name = "house",
        header = "Writes a house policy to begin with.",
        description = {
            "",
            "It is careful where you have decided nothing yet: only authorities are answered; a name takes a subpoena"
                    + " or its like, where somebody was and with whom a judge's order, letters a warrant; passwords are"
                    + " never given out; records alone go out in an emergency, on two people's word; the account holder is"
                    + " told a week before. Whatever else is asked for is addressed by no rule of it, and the law decides,"
                    + " or nobody.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:it was written", "2:bad arguments, or something of this name is there already"},
        footer = {"", "Examples:", "  policy new house acme", "  policy new house acme --in houses"},
        mixinStandardHelpOptions = true)
final class NewHouseCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "NAME", description = "Its name: lower-case letters and digits. The pack is house.NAME.")
    private String name = "";

    @Option(
            names = "--in",
            paramLabel = "DIR",
            description = "The folder in which its folder will be; without it, the one you are in.")
    private Path in = Path.of("");

    NewHouseCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        return NewCommand.write(() -> HouseDraft.of(name, in), streams);
    }
}
