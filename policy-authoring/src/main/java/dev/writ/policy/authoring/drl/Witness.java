package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.drl.PatternText.Slot;
import dev.writ.policy.authoring.text.Lexer;
import dev.writ.policy.authoring.text.Refused;
import dev.writ.policy.authoring.text.SourceText;
import dev.writ.policy.authoring.text.Token;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Drools' own parser as a second reader: what our grammar read must be all that Drools sees in the file, and the same.
 * It parses and does nothing else; no class is looked up and no expression is evaluated.
 */
final class Witness {
    private final SourceText source;

    Witness(SourceText source) {
        this.source = source;
    }

    /**
     * Compares.
     *
     * @throws Refused at the first rule that Drools reads differently
     */
    void confirm(RuleFileText file) {
        PackageDescr seen = parsed();
        confirm(seen.getName().equals(file.packId()) && rulesOnly(seen), Place.startOf(source.file()));
        confirm(seen.getRules().size() == file.rules().size(), Place.startOf(source.file()));
        for (int i = 0; i < file.rules().size(); i++) {
            RuleText rule = file.rules().get(i);
            confirm(same(rule, seen.getRules().get(i)), rule.name().place());
        }
    }

    private PackageDescr parsed() {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            @Nullable PackageDescr seen = parser.parse(false, source.text());
            if (seen != null && !parser.hasErrors()) {
                return seen;
            }
        } catch (DroolsParserException e) {
            throw differently(Place.startOf(source.file()));
        }
        throw differently(Place.startOf(source.file()));
    }

    private static boolean rulesOnly(PackageDescr seen) {
        return seen.getUnit() == null
                && Stream.of(
                                seen.getImports(),
                                seen.getFunctionImports(),
                                seen.getAccumulateImports(),
                                seen.getGlobals(),
                                seen.getAttributes(),
                                seen.getFunctions(),
                                seen.getTypeDeclarations(),
                                seen.getEnumDeclarations(),
                                seen.getEntryPointDeclarations(),
                                seen.getWindowDeclarations())
                        .allMatch(Collection::isEmpty);
    }

    private static boolean same(RuleText rule, RuleDescr seen) {
        return rule.name().text().equals(seen.getName())
                && seen.isRule()
                && !seen.hasParent()
                && seen.getUnit() == null
                && seen.getAttributes().isEmpty()
                && seen.getNamedConsequences().isEmpty()
                && sameSource(rule, seen)
                && samePatterns(rule.when(), seen.getLhs().getDescrs())
                && sameWords(rule.then().tokens(), String.valueOf(seen.getConsequence()));
    }

    private static boolean sameSource(RuleText rule, RuleDescr seen) {
        if (rule.source().isEmpty()) {
            return seen.getAnnotations().isEmpty();
        }
        String quoted = "\"" + rule.source().get().text() + "\"";
        return seen.getAnnotations().size() == 1
                && seen.getAnnotation("Source") != null
                && quoted.equals(seen.getAnnotation("Source").getSingleValue());
    }

    private static boolean samePatterns(List<PatternText> patterns, List<? extends BaseDescr> seen) {
        if (patterns.size() != seen.size()) {
            return false;
        }
        for (int i = 0; i < patterns.size(); i++) {
            if (!same(patterns.get(i), seen.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(PatternText pattern, BaseDescr seen) {
        return switch (pattern.quantifier()) {
            case NOT -> seen instanceof NotDescr not && only(pattern, not.getDescrs());
            case EXISTS -> seen instanceof ExistsDescr exists && only(pattern, exists.getDescrs());
            case EACH -> only(pattern, List.of(seen));
        };
    }

    private static boolean only(PatternText pattern, List<?> seen) {
        return seen.size() == 1
                && seen.get(0) instanceof PatternDescr descr
                && pattern.kind().text().equals(descr.getObjectType())
                && pattern.variable().map(Token::text).equals(Optional.ofNullable(descr.getIdentifier()))
                && descr.getSource() == null
                && descr.getBehaviors().isEmpty()
                && descr.getAnnotations().isEmpty()
                && !descr.isQuery()
                && !descr.isUnification()
                && sameConditions(pattern.conditions(), descr.getDescrs());
    }

    private static boolean sameConditions(List<Slot> conditions, List<? extends BaseDescr> seen) {
        if (conditions.size() != seen.size()) {
            return false;
        }
        for (int i = 0; i < conditions.size(); i++) {
            if (!(seen.get(i) instanceof ExprConstraintDescr expression
                    && expression.getType() == ExprConstraintDescr.Type.NAMED
                    && sameWords(conditions.get(i).tokens(), expression.getExpression()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameWords(List<Token> tokens, String seen) {
        List<Token> words = Lexer.read(seen, offset -> new Place("", 1, offset + 1));
        if (tokens.size() != words.size() - 1) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).same(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void confirm(boolean same, Place place) {
        if (!same) {
            throw differently(place);
        }
    }

    private static Refused differently(Place place) {
        return new Refused(
                ProblemCode.SYNTAX,
                place,
                "Drools reads this differently; write it as the examples in the documentation do");
    }
}
