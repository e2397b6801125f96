package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.text.Token;
import dev.writ.policy.authoring.text.Token.Kind;
import java.util.Map;
import java.util.Optional;

/** What DRL knows and the rule language leaves out on purpose, and what to write instead. */
final class LeftOut {
    private static final String ATTRIBUTE = "is not permitted: rules have no order, groups or switches;"
            + " dates stand in the YAML file beside the rule";
    private static final String CURLY = "is a quote of a word processor; text stands in straight ones: `\"`";
    private static final String SPLIT =
            "is not permitted between patterns; write two rules, or `||` inside one pattern";
    private static final String ONE_CASE =
            "is not permitted: a pattern looks at the facts of the case and at nothing else";

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("import", "is not permitted: facts and codes are known by their names"),
            Map.entry("global", "is not permitted: rules share nothing"),
            Map.entry("function", "is not permitted: rules call nothing"),
            Map.entry("query", "is not permitted: only rules are"),
            Map.entry("declare", "is not permitted: the facts of a case are given"),
            Map.entry("unit", "is not permitted: a file begins with `package` and the id of its pack"),
            Map.entry("extends", "is not permitted: each rule stands for itself"),
            Map.entry("attributes", ATTRIBUTE),
            Map.entry("salience", ATTRIBUTE),
            Map.entry("enabled", ATTRIBUTE),
            Map.entry("no", ATTRIBUTE),
            Map.entry("auto", ATTRIBUTE),
            Map.entry("lock", ATTRIBUTE),
            Map.entry("agenda", ATTRIBUTE),
            Map.entry("activation", ATTRIBUTE),
            Map.entry("ruleflow", ATTRIBUTE),
            Map.entry("date", ATTRIBUTE),
            Map.entry("dialect", ATTRIBUTE),
            Map.entry("calendars", ATTRIBUTE),
            Map.entry("timer", ATTRIBUTE),
            Map.entry("duration", ATTRIBUTE),
            Map.entry("and", "is not needed: patterns stand one after the other"),
            Map.entry("or", SPLIT),
            Map.entry("from", ONE_CASE),
            Map.entry("over", ONE_CASE),
            Map.entry("accumulate", ONE_CASE),
            Map.entry("acc", ONE_CASE),
            Map.entry("collect", ONE_CASE),
            Map.entry("groupby", ONE_CASE),
            Map.entry("forall", "is not permitted; write `not` and the opposite condition"),
            Map.entry("eval", "is not permitted; compare a field of a fact"),
            Map.entry("matches", "is not permitted; compare with codes"),
            Map.entry("memberOf", "is not permitted; write `in ( ... )`"),
            Map.entry("new", "is not permitted: rules create nothing"),
            Map.entry("!", "is not permitted; write `not Kind( ... )`, `!=` or `== false`"),
            Map.entry("/", "is not permitted; name the kind of fact"),
            Map.entry(
                    ".", "is not permitted here: a code stands bare, a field has no path, an amount stands in quotes"),
            Map.entry("?", "is not permitted: only facts are looked at"),
            Map.entry("#", "is not permitted; comments begin with `//`"),
            Map.entry("\\", "is not permitted: there are no escapes, write the character itself"),
            Map.entry("'", "is not permitted; text stands in double quotes"),
            Map.entry("\u201c", CURLY),
            Map.entry("\u201d", CURLY),
            Map.entry("\u201e", CURLY),
            Map.entry("\u2018", CURLY),
            Map.entry("\u2019", CURLY),
            Map.entry(":=", "is not permitted; a variable stands before `:`"),
            Map.entry("=", "is not permitted; compare with `==`"),
            Map.entry("&", "is not permitted; write `&&`"),
            Map.entry("|", "is not permitted; write `||`"));

    private LeftOut() {}

    /** Why this may not stand here, if it is something that DRL knows. */
    static Optional<String> reason(Token token) {
        if (token.kind() != Kind.WORD && token.kind() != Kind.SIGN) {
            return Optional.empty();
        }
        return Optional.ofNullable(REASONS.get(token.text())).map(reason -> token.shown() + " " + reason);
    }
}
