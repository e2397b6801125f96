package dev.writ.policy.rulebook.words;

import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.pack.Pattern;
import java.util.List;

/** What the kinds of case fact are called of which a case may have several. */
final class KindWords {

    private KindWords() {}

    /** Which of the facts the clauses are about. */
    static Clause headed(Pattern pattern, List<Clause> clauses) {
        var fact = switch (pattern.quantifier()) {
            case EACH -> "for each " + one(pattern.fact());
            case EXISTS -> "there is " + article(pattern.fact()) + " " + one(pattern.fact());
            case NOT -> "there is no " + one(pattern.fact());
        };
        if (clauses.isEmpty()) {
            return Clause.of(fact);
        }
        if (clauses.size() == 1 && clauses.get(0).below().isEmpty()) {
            return Clause.of(fact + " where " + clauses.get(0).text());
        }
        return Clause.all(fact + " where all of these hold:", clauses);
    }

    /** The fact that a finding is about. */
    static String these(FactKind kind) {
        return switch (kind) {
            case ITEM -> "these data";
            case INSTRUMENT -> "this paper";
            case ACCOUNT -> "this account";
            case SECRECY -> "this demand for secrecy";
            default -> "the request";
        };
    }

    private static String article(FactKind kind) {
        return kind == FactKind.ITEM || kind == FactKind.ACCOUNT ? "an" : "a";
    }

    private static String one(FactKind kind) {
        return switch (kind) {
            case ITEM -> "item of data";
            case INSTRUMENT -> "paper";
            case ACCOUNT -> "account";
            case SECRECY -> "demand for secrecy";
            default -> "request";
        };
    }
}
