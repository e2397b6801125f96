package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.text.Lexer;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.authoring.text.Refused;
import dev.writ.policy.authoring.text.SourceText;
import dev.writ.policy.authoring.text.Token;
import java.util.List;

/** Reads rule files. */
public final class RuleFileReader {

    private RuleFileReader() {}

    /**
     * The rules of a file, in its order; none, and a problem, if the file is not written in the rule language.
     *
     * @param pack the id of the pack, which the file must name as its package, with {@code _} for {@code -}
     */
    public static List<WrittenRule> read(SourceText source, String pack, Problems problems) {
        return problems.attempt(() -> structure(source, pack)).orElse(List.of());
    }

    /**
     * Accepts a file that is written in the rule language, whatever its words mean.
     *
     * @throws Refused if it is not
     */
    public static void accept(SourceText source) {
        file(source);
    }

    private static RuleFileText file(SourceText source) {
        List<Token> tokens = Lexer.read(source.text(), source::place);
        RuleFileText file = new RuleGrammar(tokens).file();
        new Witness(source).confirm(file);
        return file;
    }

    private static List<WrittenRule> structure(SourceText source, String pack) {
        RuleFileText file = file(source);
        // Drools, which confirms what we read, knows no package with a hyphen
        String expected = pack.replace('-', '_');
        if (!file.packId().equals(expected)) {
            Place place = file.pack().get(0).place();
            throw new Refused(
                    ProblemCode.ID,
                    place,
                    "the package is `" + file.packId() + "` and the pack `" + pack + "`; write `package " + expected
                            + "`");
        }
        return file.rules().stream().map(WrittenRule::new).toList();
    }
}
