package dev.writ.policy.combine;

import dev.writ.policy.decision.Severity;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Finding.Bar;
import dev.writ.policy.finding.Finding.Compulsion;
import dev.writ.policy.finding.Finding.Defect;
import dev.writ.policy.finding.Finding.Exemption;
import dev.writ.policy.finding.Finding.Flag;
import dev.writ.policy.finding.Finding.Narrowing;
import dev.writ.policy.finding.Finding.Prohibition;
import dev.writ.policy.finding.Finding.Redaction;
import dev.writ.policy.finding.Finding.Requirement;

/** Which findings decide what a part gets; the others are about the request around it. */
final class Deciding {

    private Deciding() {}

    static boolean is(Finding finding) {
        if (finding instanceof Flag flag) {
            return flag.code().severity() != Severity.WARN;
        }
        return finding instanceof Requirement
                || finding instanceof Compulsion
                || finding instanceof Exemption
                || finding instanceof Prohibition
                || finding instanceof Bar
                || finding instanceof Defect
                || finding instanceof Narrowing
                || finding instanceof Redaction;
    }
}
