package dev.writ.policy.cli.letter;

import dev.writ.policy.authoring.text.Nearest;
import dev.writ.policy.letter.CourtLetter;
import dev.writ.policy.letter.HolderLetter;
import dev.writ.policy.letter.Letter;
import dev.writ.policy.letter.Recipient;
import dev.writ.policy.letter.RequesterLetter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The templates of letters: a file for each recipient, of one's own where there is one, else the one that lies beside this
 * class. Immutable.
 */
public final class Templates {
    private static final String ENDING = ".txt";

    private final Optional<Path> own;

    private Templates(Optional<Path> own) {
        this.own = own;
    }

    /**
     * Those of this folder, and for recipients of whom it has none, those that come along.
     *
     * @throws UnusableTemplate if it is no folder, or holds a template for nobody
     */
    public static Templates in(Optional<Path> folder) {
        folder.ifPresent(Templates::requireKnown);
        return new Templates(folder);
    }

    /** The name of the file for a recipient. */
    public static String file(Recipient recipient) {
        return recipient.name().toLowerCase(Locale.ROOT) + ENDING;
    }

    /** The template that comes along. */
    public static String shipped(Recipient recipient) {
        try (InputStream in = Templates.class.getResourceAsStream(file(recipient))) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks `" + file(recipient) + "`; build policy-cli with Maven");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The letters of one kind in their form, in order.
     *
     * @throws UnusableTemplate if the template cannot be read, or names what such a letter does not have
     */
    public List<String> filled(Recipient recipient, List<? extends Letter> letters) {
        var template = checked(recipient);
        return letters.stream().map(template::filled).toList();
    }

    private CheckedTemplate checked(Recipient recipient) {
        var file = own.map(folder -> folder.resolve(file(recipient))).filter(Files::exists);
        return CheckedTemplate.of(
                file.map(Path::toString).orElse(file(recipient)),
                file.map(Templates::read).orElseGet(() -> shipped(recipient)),
                letter(recipient));
    }

    static Class<? extends Letter> letter(Recipient recipient) {
        return switch (recipient) {
            case REQUESTER -> RequesterLetter.class;
            case HOLDER -> HolderLetter.class;
            case COURT -> CourtLetter.class;
        };
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UnusableTemplate(
                    List.of("`" + file + "` cannot be read; check its permissions, and that it is in UTF-8"));
        }
    }

    private static void requireKnown(Path folder) {
        var known = Arrays.stream(Recipient.values()).map(Templates::file).toList();
        var strange = templates(folder).stream()
                .filter(name -> !known.contains(name))
                .map(name -> "`" + folder.resolve(name) + "` is the template of no letter" + Nearest.hint(name, known))
                .toList();
        if (!strange.isEmpty()) {
            throw new UnusableTemplate(strange);
        }
    }

    private static List<String> templates(Path folder) {
        var names = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            files.forEach(file -> names.add(String.valueOf(file.getFileName())));
        } catch (IOException e) {
            throw new UnusableTemplate(
                    List.of("`" + folder + "` is no folder that can be read; name one with templates,"
                            + " or write some with `policy new letters`"));
        }
        return names.stream().sorted().toList();
    }
}
