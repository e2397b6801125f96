package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.drl.ConditionText.Comparison;
import dev.writ.policy.authoring.drl.PatternText.Slot;
import dev.writ.policy.authoring.text.Cell;
import dev.writ.policy.authoring.text.Refused;
import dev.writ.policy.authoring.text.Token;
import dev.writ.policy.authoring.text.Token.Kind;
import dev.writ.policy.engine.pack.Operator;
import dev.writ.policy.engine.pack.Pattern.Quantifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a rule of the cells of a table's row.
 *
 * @param common patterns that hold for all rows
 * @param when further conditions of the row
 */
public record RowRule(Cell id, Cell source, Optional<Cell> common, Cell when) {

    /**
     * Any one of these types of instrument, or at least this strength, is needed for these categories.
     *
     * @throws Refused if a cell is not written as it should be
     */
    public WrittenRule requirement(Cell categories, Cell anyOf) {
        List<Token> tokens = anyOf.tokens();
        boolean strength = tokens.get(0).is(">=");
        List<Token> arguments = strength ? words(tokens.subList(1, tokens.size())) : words(tokens);
        return rule(
                pattern("$item", "Item", "category", categories),
                verb(strength ? Verb.REQUIRE_AT_LEAST : Verb.REQUIRE, anyOf),
                arguments);
    }

    /**
     * These types of instrument are of this strength.
     *
     * @throws Refused if a cell is not written as it should be
     */
    public WrittenRule recognition(Cell instruments, Cell strength, boolean binding) {
        List<Token> arguments = new ArrayList<>(words(strength.tokens()));
        if (binding) {
            arguments.add(word("BINDING", strength));
        }
        return rule(
                pattern("$instrument", "Instrument", "type", instruments), verb(Verb.RECOGNISE, strength), arguments);
    }

    /** The words of a cell, which has at least one and nothing else. */
    public static List<Token> words(Cell cell) {
        return words(cell.tokens());
    }

    private WrittenRule rule(PatternText pattern, Token verb, List<Token> arguments) {
        List<PatternText> patterns = new ArrayList<>();
        common.ifPresent(cell -> patterns.addAll(new RuleGrammar(cell.tokens()).patternsOnly()));
        patterns.add(pattern);
        List<Token> all = new ArrayList<>();
        pattern.variable().ifPresent(variable -> all.add(new Token(Kind.VARIABLE, variable.text(), verb.place())));
        all.addAll(arguments);
        Token name = new Token(Kind.STRING, id.text(), id.place());
        Optional<Cell> cited = Optional.of(source).filter(cell -> !cell.isEmpty());
        return new WrittenRule(new RuleText(name, cited, patterns, new FindingText(verb, all, verb, List.of())));
    }

    private PatternText pattern(String variable, String kind, String field, Cell codes) {
        List<Slot> slots = new ArrayList<>();
        var among = new Comparison(word(field, codes), Operator.IN, word("in", codes), words(codes));
        slots.add(new Slot(among, List.of()));
        slots.addAll(new RuleGrammar(when.tokens()).conditionsOnly());
        return new PatternText(
                Quantifier.EACH,
                Optional.of(new Token(Kind.VARIABLE, variable, codes.place())),
                word(kind, codes),
                slots);
    }

    private static List<Token> words(List<Token> tokens) {
        var cursor = new Cursor(tokens);
        List<Token> words = new ArrayList<>();
        do {
            words.add(cursor.expect(Kind.WORD, "codes, separated by spaces"));
        } while (!cursor.atEnd());
        return words;
    }

    private static Token verb(Verb verb, Cell cell) {
        return word(verb.word(), cell);
    }

    private static Token word(String text, Cell cell) {
        return new Token(Kind.WORD, text, cell.place());
    }
}
