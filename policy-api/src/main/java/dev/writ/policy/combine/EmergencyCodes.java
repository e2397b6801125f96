package dev.writ.policy.combine;

import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.NarrowingCode;
import dev.writ.policy.finding.Basis;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Finding.Bar;
import dev.writ.policy.finding.Finding.Exemption;
import dev.writ.policy.finding.Finding.Flag;
import dev.writ.policy.finding.Finding.Narrowing;

/** What is said of a claimed emergency, and so only of parts that rest on it. */
final class EmergencyCodes {

    private EmergencyCodes() {}

    /** Whether the finding doubts the emergency or how far it goes. */
    static boolean doubts(Finding finding) {
        return unnecessary(finding)
                || (finding instanceof Bar bar && bar.code() == BarCode.NO_EMERGENCY)
                || (finding instanceof Flag flag && flag.code() == FlagCode.CALL_BACK);
    }

    /** Whether the finding says that the part goes beyond the need. */
    static boolean unnecessary(Finding finding) {
        return finding instanceof Narrowing narrowing && narrowing.code() == NarrowingCode.NOT_NECESSARY;
    }

    static boolean isBasisOf(Exemption exemption) {
        return exemption.basis() == Basis.EMERGENCY;
    }
}
