package dev.writ.policy.cli;

import dev.writ.policy.cli.letter.Templates;
import dev.writ.policy.letter.Recipient;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes templates of letters to begin with. */
@Command(
        name = "letters",
        header = "Writes templates of letters to begin with.",
        description = {
            "",
            "They are those that policy letter uses without a folder of your own. Change the words as you like, and name"
                    + " the folder with --template. docs/letters.md lists what a template can name.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:they were written", "2:bad arguments, or a template is there already"},
        footer = {"", "Examples:", "  policy new letters --in letters"},
        mixinStandardHelpOptions = true)
final class NewLettersCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--in", paramLabel = "DIR", required = true, description = "The folder to write them to.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Path in;

    NewLettersCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        var there = Arrays.stream(Recipient.values())
                .map(recipient -> in.resolve(Templates.file(recipient)))
                .filter(Files::exists)
                .findFirst();
        if (there.isPresent()) {
            throw CannotStart.badInput("`" + there.get() + "` is there already; nothing was written");
        }
        for (var recipient : Recipient.values()) {
            write(in.resolve(Templates.file(recipient)), Templates.shipped(recipient));
        }
        return ExitStatus.DONE;
    }

    private void write(Path file, String text) {
        try {
            Files.createDirectories(in);
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw CannotStart.badInput("`" + in + "` is a file; name a folder");
        } catch (IOException e) {
            throw CannotStart.badInput("`" + file + "` cannot be written; check the permissions");
        }
        streams.out().println("created " + file);
    }
}
