package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.drl.PatternText.Slot;
import dev.writ.policy.authoring.text.Cell;
import dev.writ.policy.authoring.text.Refused;
import dev.writ.policy.authoring.text.Token;
import dev.writ.policy.authoring.text.Token.Kind;
import dev.writ.policy.engine.pack.Pattern.Quantifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the structure of a rule file: its package, then rules, then nothing. */
final class RuleGrammar {
    private static final int MOST_RULES = 200;

    private final Cursor cursor;

    RuleGrammar(List<Token> tokens) {
        this.cursor = new Cursor(tokens);
    }

    /**
     * A whole file.
     *
     * @throws Refused at the first token that does not belong there
     */
    RuleFileText file() {
        cursor.expect("package");
        List<Token> pack = dotted();
        List<RuleText> rules = new ArrayList<>();
        while (!cursor.atEnd()) {
            rules.add(rule());
        }
        if (rules.size() > MOST_RULES) {
            throw new Refused(
                    ProblemCode.TOO_LARGE,
                    rules.get(MOST_RULES).name().place(),
                    "a file has at most " + MOST_RULES + " rules; split it by topic");
        }
        return new RuleFileText(pack, rules);
    }

    /** Patterns alone, up to the end. */
    List<PatternText> patternsOnly() {
        List<PatternText> patterns = new ArrayList<>();
        while (!cursor.atEnd()) {
            patterns.add(pattern());
        }
        return patterns;
    }

    /** What may stand between the parentheses of a pattern, up to the end. */
    List<Slot> conditionsOnly() {
        List<Slot> conditions = cursor.atEnd() ? List.of() : conditions();
        if (!cursor.atEnd()) {
            throw cursor.unexpected("`,`, `&&`, `||` or the end");
        }
        return conditions;
    }

    private List<Token> dotted() {
        List<Token> words = new ArrayList<>();
        do {
            words.add(cursor.expect(Kind.WORD, "the id of the pack"));
        } while (cursor.take("."));
        return words;
    }

    private RuleText rule() {
        if (!cursor.take("rule")) {
            throw cursor.unexpected("`rule` or the end of the file");
        }
        Token name = cursor.expect(Kind.STRING, "the rule's id in double quotes");
        Optional<Cell> source = source();
        if (!cursor.take("when")) {
            throw cursor.unexpected("`@Source( \"...\" )` or `when`");
        }
        List<PatternText> when = new ArrayList<>();
        while (!cursor.take("then")) {
            when.add(pattern());
        }
        FindingText then = finding();
        if (!cursor.take("end")) {
            throw cursor.unexpected("`end`, as a rule says one thing");
        }
        return new RuleText(name, source, when, then);
    }

    private Optional<Cell> source() {
        if (!cursor.take("@")) {
            return Optional.empty();
        }
        annotationName();
        cursor.expect("(");
        Token ids = cursor.expect(Kind.STRING, "the ids of sources in double quotes");
        cursor.expect(")");
        if (cursor.peek().is("@") && cursor.second().is("Source")) {
            throw new Refused(
                    ProblemCode.NOT_PERMITTED,
                    cursor.peek().place(),
                    "a rule has one `@Source`; put several ids into it, separated by a space");
        }
        if (cursor.take("@")) {
            annotationName();
        }
        return Optional.of(new Cell(ids.text(), ids.place(), Cell.Writing.QUOTED));
    }

    private void annotationName() {
        Token name = cursor.expect(Kind.WORD, "`Source`");
        if (!name.is("Source")) {
            throw new Refused(
                    ProblemCode.NOT_PERMITTED,
                    name.place(),
                    "`@" + name.text() + "` is not permitted; the only annotation is `@Source( \"...\" )`");
        }
    }

    private PatternText pattern() {
        Quantifier quantifier = quantifier();
        Optional<Token> variable = Optional.empty();
        if (cursor.peek().kind() == Kind.VARIABLE) {
            variable = Optional.of(cursor.next());
            cursor.expect(":");
        }
        Token kind = kind();
        cursor.expect("(");
        List<Slot> conditions = cursor.peek().is(")") ? List.of() : conditions();
        if (!cursor.take(")")) {
            throw cursor.unexpected("`,`, `&&`, `||` or `)`");
        }
        return new PatternText(quantifier, variable, kind, conditions);
    }

    private Quantifier quantifier() {
        Quantifier quantifier =
                cursor.take("not") ? Quantifier.NOT : cursor.take("exists") ? Quantifier.EXISTS : Quantifier.EACH;
        if (quantifier != Quantifier.EACH && cursor.peek().is("(")) {
            throw cursor.unexpected("the kind of fact, without parentheses around the pattern");
        }
        return quantifier;
    }

    private Token kind() {
        if (cursor.peek().kind() == Kind.WORD
                && cursor.second().is("(")
                && LeftOut.reason(cursor.peek()).isEmpty()) {
            return cursor.next();
        }
        if (cursor.peek().kind() == Kind.WORD && cursor.second().is(".")) {
            throw new Refused(
                    ProblemCode.NOT_PERMITTED,
                    cursor.peek().place(),
                    "classes are not permitted; name a kind of fact, such as `Item`");
        }
        throw cursor.unexpected("a pattern such as `Item( ... )`, or `then`");
    }

    private List<Slot> conditions() {
        var grammar = new ConditionGrammar(cursor);
        List<Slot> slots = new ArrayList<>();
        do {
            int from = cursor.position();
            slots.add(new Slot(grammar.condition(), cursor.since(from)));
        } while (cursor.take(","));
        return slots;
    }

    private FindingText finding() {
        int from = cursor.position();
        if (cursor.peek().is("end")) {
            throw cursor.unexpected("a finding such as `prohibit( $item );`");
        }
        Token verb = cursor.expect(Kind.WORD, "a finding such as `prohibit( $item );`");
        cursor.expect("(");
        List<Token> arguments = new ArrayList<>();
        if (!cursor.peek().is(")")) {
            do {
                arguments.add(argument());
            } while (cursor.take(","));
        }
        if (cursor.peek().is(".") && verb.is("exempt")) {
            throw new Refused(
                    ProblemCode.OTHER_PACK,
                    cursor.peek().place(),
                    "an exemption lifts the requirements of its own pack and cannot name a rule; write"
                            + " `exempt( $item, EMERGENCY );`");
        }
        Token end = cursor.expect(")");
        cursor.expect(";");
        return new FindingText(verb, arguments, end, cursor.since(from));
    }

    private Token argument() {
        return switch (cursor.peek().kind()) {
            case WORD, VARIABLE, NUMBER, STRING -> cursor.next();
            case SIGN, END -> throw cursor.unexpected("a variable, a code, a number or text in double quotes");
        };
    }
}
