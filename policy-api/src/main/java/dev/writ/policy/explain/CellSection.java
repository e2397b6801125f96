package dev.writ.policy.explain;

import dev.writ.policy.decision.Cell;
import dev.writ.policy.decision.Decision;
import java.util.List;
import java.util.stream.Collectors;

/** The answer for each class of data. */
final class CellSection {

    private CellSection() {}

    static Section of(Decision decision, Marks marks) {
        return Section.of(
                "Data",
                decision.items().stream().map(cell -> entry(cell, marks)).toList());
    }

    private static Entry entry(Cell cell, Marks marks) {
        return new Entry.Fields()
                .add("Accounts", String.join(", ", cell.accounts()))
                .add("Days", Phrase.days(cell.from(), cell.to()))
                .add("Needs", RequirementWords.of(cell.requires(), marks))
                .add("Met by", met(cell, marks))
                .add("Would help", CureWords.of(cell.cures()))
                .add("Left out", leftOut(cell, marks))
                .add("Redact", redactions(cell))
                .add("Why", marks.titles(cell.reasons()))
                .under(CategoryWords.of(cell.category()) + ": " + answer(cell));
    }

    /** What is done with the data, within a sentence. */
    static String answer(Cell cell) {
        return switch (cell.outcome()) {
            case DISCLOSE -> cell.voluntary() ? "may be disclosed, and need not be" : "disclose";
            case NEEDS_PROCESS -> "not yet; more is needed";
            case WITHHOLD -> "withhold";
            case REFER -> "not here; refer";
            case HOLD -> "on hold";
            case UNADDRESSED -> "withhold, because no rule speaks of it; ask counsel";
            case NOT_HELD -> "nothing is held";
            case PRESERVE -> "keep, and do not disclose";
            case ERASE -> "erase";
        };
    }

    private static String met(Cell cell, Marks marks) {
        var papers = cell.satisfiedBy().isEmpty() ? "" : "instrument " + Phrase.and(cell.satisfiedBy());
        var exemption = cell.exemptedBy()
                .map(rule -> "no instrument needed: " + marks.title(rule))
                .orElse("");
        return List.of(papers, exemption).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String leftOut(Cell cell, Marks marks) {
        return cell.narrowed().stream()
                .map(cut -> marks.with(cut.what() + ", because " + Words.of(cut.code()), cut.rule()))
                .collect(Collectors.joining("; "));
    }

    private static String redactions(Cell cell) {
        return Phrase.and(cell.redactions().stream().map(Words::of).toList());
    }
}
