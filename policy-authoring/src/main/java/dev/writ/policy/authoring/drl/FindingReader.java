package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.text.Nearest;
import dev.writ.policy.authoring.text.Refused;
import dev.writ.policy.authoring.text.Token;
import dev.writ.policy.authoring.text.Token.Kind;
import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.finding.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks up what a rule says, and about what. */
final class FindingReader {
    private static final List<String> WORDS =
            Arrays.stream(Verb.values()).map(Verb::word).toList();

    private final Conditions conditions;
    private final boolean curable;

    /**
     * For one rule.
     *
     * @param conditions whose variables the finding may be about
     * @param curable whether the author says what the requester can do about it
     */
    FindingReader(Conditions conditions, boolean curable) {
        this.conditions = conditions;
        this.curable = curable;
    }

    /** What a rule says; {@code about} is absent if it is about the whole request. */
    record Said(Optional<String> about, Finding finding) {}

    /**
     * The finding.
     *
     * @throws Refused if it does not exist, cannot be about this, or has wrong arguments
     */
    Said read(FindingText text) {
        Verb verb = verb(text.verb());
        List<Token> rest = text.arguments();
        Optional<String> about = Optional.empty();
        if (!rest.isEmpty() && rest.get(0).kind() == Kind.VARIABLE) {
            about = Optional.of(about(verb, rest.get(0)));
            rest = rest.subList(1, rest.size());
        } else if (!verb.ofRequest()) {
            throw new Refused(
                    ProblemCode.ABOUT,
                    text.verb().place(),
                    "`" + verb.word() + "` is about " + subjects(verb) + "; write `" + verb.usage() + "`");
        }
        var arguments = new Arguments(verb.usage(), text.end(), rest);
        Finding finding = verb.read(arguments, curable);
        arguments.close();
        if (finding instanceof Finding.Defect defect && !defect.of().isEmpty()) {
            about.map(conditions.bound()::get)
                    .filter(kind -> kind != FactKind.INSTRUMENT)
                    .ifPresent(kind -> {
                        throw new Refused(
                                ProblemCode.ARGUMENT,
                                text.verb().place(),
                                "a defect names categories only if it is about an `Instrument`; say in the pattern of the"
                                        + " `Item` which category it is of");
                    });
        }
        return new Said(about, finding);
    }

    private static Verb verb(Token word) {
        return Verb.named(word.text())
                .orElseThrow(() -> new Refused(
                        ProblemCode.UNKNOWN_FINDING,
                        word.place(),
                        "no finding is called " + word.shown() + Nearest.hint(word.text(), WORDS)));
    }

    private String about(Verb verb, Token variable) {
        FactKind kind = conditions.bound().get(variable.text());
        if (conditions.unclear().contains(variable.text())) {
            return variable.text();
        }
        if (kind == null) {
            throw new Refused(
                    ProblemCode.VARIABLE,
                    variable.place(),
                    "no pattern binds " + variable.shown()
                            + Nearest.hint(variable.text(), conditions.bound().keySet()));
        }
        if (!verb.kinds().contains(kind)) {
            throw new Refused(
                    ProblemCode.ABOUT,
                    variable.place(),
                    "`%s` is about %s, and %s is %s; write `%s`"
                            .formatted(verb.word(), subjects(verb), variable.shown(), named(kind), verb.usage()));
        }
        return variable.text();
    }

    private static String subjects(Verb verb) {
        String kinds = verb.kinds().stream().sorted().map(FindingReader::named).collect(Collectors.joining(" or "));
        if (!verb.ofRequest()) {
            return kinds;
        }
        return kinds.isEmpty() ? "the whole request" : "the whole request or " + kinds;
    }

    private static String named(FactKind kind) {
        return "`" + kind.ruleName() + "`";
    }
}
