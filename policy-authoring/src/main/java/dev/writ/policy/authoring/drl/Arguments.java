package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.text.Nearest;
import dev.writ.policy.authoring.text.Refused;
import dev.writ.policy.authoring.text.Token;
import dev.writ.policy.authoring.text.Token.Kind;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The arguments of a finding after the variable that it is about, read one by one until none is left. */
final class Arguments {
    private final String usage;
    private final Token end;
    private final List<Token> tokens;
    private int at;

    /**
     * Stands before the first.
     *
     * @param usage an example, for messages
     * @param end where a missing argument would stand
     */
    Arguments(String usage, Token end, List<Token> tokens) {
        this.usage = usage;
        this.end = end;
        this.tokens = tokens;
    }

    /** The next argument, which must be a code of this list. */
    <E extends Enum<E>> E code(Class<E> type, String called) {
        Token token = next(called);
        return constant(type, token)
                .orElseThrow(() ->
                        wrong(token, token.shown() + " is no " + called + Nearest.hint(token.text(), names(type))));
    }

    /** This and all further arguments, which must be codes of this list, at least one and none twice. */
    <E extends Enum<E>> Set<E> codes(Class<E> type, String called) {
        Set<E> codes = new LinkedHashSet<>();
        do {
            E code = code(type, called);
            if (!codes.add(code)) {
                throw wrong(tokens.get(at - 1), "`" + code.name() + "` is named twice");
            }
        } while (at < tokens.size());
        return codes;
    }

    /** All further arguments, which must be codes of this list, none twice; empty if there are none. */
    <E extends Enum<E>> Set<E> further(Class<E> type, String called) {
        return at < tokens.size() ? codes(type, called) : Set.of();
    }

    /** Reads the next argument if it is this word. */
    boolean word(String word) {
        boolean there = at < tokens.size()
                && tokens.get(at).kind() == Kind.WORD
                && tokens.get(at).text().equals(word);
        if (there) {
            at++;
        }
        return there;
    }

    /** Reads the next argument if it is a code of this list. */
    <E extends Enum<E>> Optional<E> optionalCode(Class<E> type) {
        Optional<E> code = at < tokens.size() ? constant(type, tokens.get(at)) : Optional.empty();
        code.ifPresent(read -> at++);
        return code;
    }

    /** The next argument, which is not read yet, if it is of this kind. */
    Optional<Token> next(Predicate<Token> kind) {
        return tokens.stream().skip(at).limit(1).filter(kind).findFirst();
    }

    /** Reads the next argument if it is text in quotes. */
    Optional<Token> optionalText() {
        return at < tokens.size() && tokens.get(at).kind() == Kind.STRING
                ? Optional.of(tokens.get(at++))
                : Optional.empty();
    }

    /** The next argument, which must be written like this. */
    Token token(Kind kind, String called) {
        Token token = next(called);
        if (token.kind() != kind) {
            throw wrong(token, token.shown() + " is no " + called + "; write `" + usage + "`");
        }
        return token;
    }

    /** The next argument, which must be a whole number, not negative. */
    int number(String called) {
        Token token = token(Kind.NUMBER, called);
        if (!token.text().matches("[0-9]{1,9}")) {
            throw wrong(token, token.shown() + " is no " + called + "; a number has one to nine digits");
        }
        return Integer.parseInt(token.text());
    }

    /** Refuses arguments that nobody asked for. */
    void close() {
        if (at < tokens.size()) {
            throw wrong(tokens.get(at), tokens.get(at).shown() + " does not belong here; write `" + usage + "`");
        }
    }

    static Refused wrong(Token token, String message) {
        return new Refused(ProblemCode.ARGUMENT, token.place(), message);
    }

    private Token next(String called) {
        if (at == tokens.size()) {
            throw wrong(end, "a " + called + " is missing; write `" + usage + "`");
        }
        return tokens.get(at++);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, Token token) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> token.kind() == Kind.WORD && constant.name().equals(token.text()))
                .findFirst();
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toList());
    }
}
