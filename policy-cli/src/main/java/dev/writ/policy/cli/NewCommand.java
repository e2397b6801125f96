package dev.writ.policy.cli;

import dev.writ.policy.authoring.text.Refused;
import dev.writ.policy.cli.scaffold.Draft;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes what an author can begin with. */
@Command(
        name = "new",
        header = "Writes a house policy, a rule or templates of letters to begin with.",
        description = {
            "",
            "Packs that are written pass policy check and policy test as they are, and nothing that is there is"
                    + " overwritten. What a person has to fill in is listed as file:line: what to do.",
            ""
        },
        synopsisSubcommandLabel = "house|rule|letters",
        commandListHeading = "%nCommands:%n",
        footer = {"", "policy new house --help says more; so do the others."},
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    private NewCommand() {}

    static CommandLine of(Streams streams) {
        return new CommandLine(new NewCommand())
                .addSubcommand(new NewHouseCommand(streams))
                .addSubcommand(new NewRuleCommand(streams))
                .addSubcommand(new NewLettersCommand(streams));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitStatus.REFUSED;
    }

    /** Writes a draft, and says what was done and what is to be done. */
    static int write(Supplier<Draft> draft, Streams streams) {
        try {
            draft.get().write().forEach(streams.out()::println);
            return ExitStatus.DONE;
        } catch (IllegalArgumentException e) {
            throw CannotStart.badInput(String.valueOf(e.getMessage()).lines().toList());
        } catch (Refused e) {
            throw CannotStart.badInput(List.of(e.problem().toString()));
        } catch (IOException e) {
            throw CannotStart.badInput("a file cannot be written; check the permissions of `" + e.getMessage() + "`");
        }
    }
}
