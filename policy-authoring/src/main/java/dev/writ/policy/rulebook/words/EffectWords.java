package dev.writ.policy.rulebook.words;

import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.pack.Pattern;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Finding.Approval;
import dev.writ.policy.finding.Finding.Bar;
import dev.writ.policy.finding.Finding.Challenge;
import dev.writ.policy.finding.Finding.Compulsion;
import dev.writ.policy.finding.Finding.CountAs;
import dev.writ.policy.finding.Finding.Defect;
import dev.writ.policy.finding.Finding.Doubt;
import dev.writ.policy.finding.Finding.Exemption;
import dev.writ.policy.finding.Finding.Flag;
import dev.writ.policy.finding.Finding.Narrowing;
import dev.writ.policy.finding.Finding.NoticeRule;
import dev.writ.policy.finding.Finding.Prohibition;
import dev.writ.policy.finding.Finding.Recognition;
import dev.writ.policy.finding.Finding.Redaction;
import dev.writ.policy.finding.Finding.Requirement;
import dev.writ.policy.finding.Finding.Withdrawal;

/** What a rule does where it stands, in whole sentences. */
public final class EffectWords {
    private final FactKind about;
    private final String these;

    private EffectWords(FactKind about) {
        this.about = about;
        this.these = KindWords.these(about);
    }

    public static String of(Rule rule) {
        return CodeWords.start(new EffectWords(about(rule)).of(rule.then()));
    }

    /** What kind of fact a rule's finding is about; the case where it is about the whole request. */
    public static FactKind about(Rule rule) {
        return rule.when().stream()
                .filter(pattern ->
                        pattern.variable().isPresent() && pattern.variable().equals(rule.about()))
                .findFirst()
                .map(Pattern::fact)
                .orElse(FactKind.CASE);
    }

    private String of(Finding finding) {
        if (finding instanceof Requirement requirement) {
            return these + " need " + (requirement.anyOf().size() > 1 ? "one of these papers: " : "")
                    + PaperWords.of(requirement) + ".";
        }
        if (finding instanceof Recognition recognition) {
            return these + " counts as " + CodeWords.of(recognition.strength())
                    + (recognition.binding() ? ", and it binds the provider." : ".");
        }
        if (finding instanceof Compulsion) {
            return "the law compels the provider to answer for " + these + ".";
        }
        if (finding instanceof Exemption exemption) {
            return "as far as this pack goes, " + these + " need no paper: " + CodeWords.of(exemption.basis())
                    + (exemption.voluntary() ? ". This is permitted, and nobody is compelled." : ".");
        }
        if (finding instanceof Prohibition) {
            return these + " are never given, whatever is presented.";
        }
        return finding instanceof NoticeRule notice ? NoticeWords.of(notice, about) : fault(finding);
    }

    private static String of(Defect defect) {
        if (defect.of().isEmpty()) {
            return " does not count: ";
        }
        return " does not count for "
                + Lists.or(defect.of().stream().sorted().map(CodeWords::of).toList()) + ": ";
    }

    private String fault(Finding finding) {
        if (finding instanceof Bar bar) {
            return bar(bar);
        }
        if (finding instanceof Defect defect) {
            return these
                    + (about == FactKind.ITEM ? " cannot be given as they were asked for: " : of(defect))
                    + CodeWords.of(defect.code()) + ".";
        }
        if (finding instanceof Doubt doubt) {
            return these + " does not count until it is known whether "
                    + FieldWords.named(FactKind.INSTRUMENT, doubt.fact())
                            .map(FieldWords::name)
                            .orElse(doubt.fact())
                    + ".";
        }
        if (finding instanceof Narrowing narrowing) {
            return these + " fall out of what is answered: " + CodeWords.of(narrowing.code()) + ".";
        }
        if (finding instanceof Redaction redaction) {
            return "this is taken out of " + these + " before they are given: " + CodeWords.of(redaction.code()) + ".";
        }
        return step(finding);
    }

    private String bar(Bar bar) {
        var refused = about == FactKind.ITEM
                ? these + " are not given on a request like this: "
                : these + " is not accepted as it stands: ";
        var end = bar.curable() || bar.route().isPresent() ? "" : " Nothing that is sent later changes this.";
        return refused + CodeWords.of(bar.code()) + "."
                + bar.route().map(RouteWords::of).orElse(end);
    }

    private String step(Finding finding) {
        if (finding instanceof Approval approval) {
            var people = approval.count() == 1 ? " person" : " people";
            return "before " + (about == FactKind.ITEM ? these + " are" : "anything is") + " given, " + approval.count()
                    + people + " in this role must agree: " + CodeWords.of(approval.role()) + ".";
        }
        if (finding instanceof Flag flag) {
            return FlagWords.of(flag.code());
        }
        if (finding instanceof Challenge challenge) {
            return "there is a ground to contest " + these + ": " + CodeWords.of(challenge.ground()) + ".";
        }
        if (finding instanceof CountAs count) {
            return "in the transparency report this counts as a " + CodeWords.of(count.countingClass()) + ".";
        }
        if (finding instanceof Withdrawal) {
            return "the request is taken back, and nothing more is done.";
        }
        return DutyWords.of(finding);
    }
}
