package dev.writ.policy.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a person what went wrong, never with a stack trace. */
final class Mistakes {

    private Mistakes() {}

    static int inArguments(ParameterException mistake, String[] arguments) {
        var command = mistake.getCommandLine();
        tell(command, inWords(String.valueOf(mistake.getMessage())) + suggestion(mistake));
        tell(command, "`" + command.getCommandSpec().qualifiedName() + " --help` says how");
        return ExitStatus.REFUSED;
    }

    static int whileRunning(Exception mistake, CommandLine command, ParseResult parsed) {
        if (mistake instanceof CannotStart cannot) {
            cannot.lines().forEach(line -> tell(command, line));
            return cannot.status();
        }
        tell(
                command,
                "this should not happen, and nothing more was decided; please report it: "
                        + mistake.getClass().getSimpleName());
        return ExitStatus.BROKEN;
    }

    private static void tell(CommandLine command, String line) {
        command.getErr().println("policy: " + line);
    }

    private static String inWords(String message) {
        return message.substring(0, 1).toLowerCase(Locale.ROOT)
                + message.substring(1).replace('\'', '`');
    }

    private static String suggestion(ParameterException mistake) {
        return mistake instanceof UnmatchedArgumentException unmatched
                        && !unmatched.getSuggestions().isEmpty()
                ? "; did you mean `" + unmatched.getSuggestions().get(0) + "`?"
                : "";
    }
}
