package dev.writ.policy.explain;

import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Defect;
import java.util.List;

/** What is wrong with papers and items, and what to do about it. */
final class DefectSection {

    private DefectSection() {}

    static Section of(Decision decision, Marks marks) {
        return Section.of(
                "Defects",
                decision.defects().stream().map(defect -> entry(defect, marks)).toList());
    }

    private static Entry entry(Defect defect, Marks marks) {
        var what = defect.instrument()
                .map(id -> "Instrument " + id)
                .or(() -> defect.item().map(index -> "Data asked for" + Phrase.items(List.of(index))))
                .orElse("Request");
        return new Entry.Fields()
                .add("Cure", defect.cure())
                .under(marks.with(what + ": " + DefectWords.of(defect.code()), defect.rule()));
    }
}
