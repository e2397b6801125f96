package dev.writ.policy.cli;

import dev.writ.policy.PolicyEngine;
import dev.writ.policy.rules.PolicyEngines;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The {@code policy} command. */
@Command(
        name = "policy",
        header = "Decides requests for people's data: subpoenas, warrants, emergencies, own-data requests and more.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {"", "policy COMMAND --help says more."},
        versionProvider = Version.class,
        mixinStandardHelpOptions = true)
public final class Policy implements Callable<Integer> {

    private static final Set<String> DECIDING = Set.of("decide", "timeline", "letter");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    private Policy() {}

    /** Without a command, says what commands there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitStatus.REFUSED;
    }

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        var decides = arguments.length > 0 && DECIDING.contains(arguments[0]);
        var builtIn = decides ? HeadStart.builtIn() : (Supplier<PolicyEngine>) PolicyEngines::builtIn;
        System.exit(run(Streams.ofProcess(), builtIn, arguments));
    }

    static int run(Streams streams, Supplier<PolicyEngine> builtIn, String... arguments) {
        try {
            return commandLine(streams, builtIn).execute(arguments);
        } finally {
            streams.flush();
        }
    }

    private static CommandLine commandLine(Streams streams, Supplier<PolicyEngine> builtIn) {
        return new CommandLine(new Policy())
                .addSubcommand(new DecideCommand(streams, builtIn))
                .addSubcommand(new TimelineCommand(streams, builtIn))
                .addSubcommand(new LetterCommand(streams, builtIn))
                .addSubcommand(new CheckCommand(streams))
                .addSubcommand(new TestCommand(streams))
                .addSubcommand(new FmtCommand(streams))
                .addSubcommand(new PacksCommand(streams))
                .addSubcommand(new WatchCommand(streams, FolderChanges::in))
                .addSubcommand(NewCommand.of(streams))
                .addSubcommand(new RulebookCommand(streams))
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .registerConverter(LocalDate.class, Policy::day)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(Mistakes::inArguments)
                .setExecutionExceptionHandler(Mistakes::whileRunning);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("`" + text + "` is no day; write year-month-day, such as `2026-11-22`");
        }
    }
}
