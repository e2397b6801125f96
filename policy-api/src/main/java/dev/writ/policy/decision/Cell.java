package dev.writ.policy.decision;

import dev.writ.policy.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is answered the same way: one category, for some accounts and some days.
 *
 * @param category the class of data
 * @param accounts ids; empty where the item names none
 * @param from first day
 * @param to last day, included
 * @param outcome the answer
 * @param voluntary whether it may be given and need not
 * @param requires what the rules ask for, met or not
 * @param satisfiedBy ids of the instruments that meet it
 * @param exemptedBy the rule by which no instrument is needed
 * @param cures each a minimal list of what to bring: instrument types, JSON pointers of facts to establish, codes of bars and defects to cure
 * @param narrowed what is cut off
 * @param redactions what is taken out
 * @param reasons ids of the rules that speak of it
 */
@Buildable
public record Cell(
        Category category,
        List<String> accounts,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        CellOutcome outcome,
        boolean voluntary,
        List<Requires> requires,
        List<String> satisfiedBy,
        Optional<String> exemptedBy,
        List<List<String>> cures,
        List<Narrowed> narrowed,
        List<RedactionCode> redactions,
        List<String> reasons)
        implements CellBuilder.With {

    public Cell {
        accounts = List.copyOf(accounts);
        requires = List.copyOf(requires);
        satisfiedBy = List.copyOf(satisfiedBy);
        cures = cures.stream().map(List::copyOf).toList();
        narrowed = List.copyOf(narrowed);
        redactions = List.copyOf(redactions);
        reasons = List.copyOf(reasons);
    }

    /** Without account ids, so that a log of decisions names nobody. */
    @Override
    public String toString() {
        return "Cell[" + "category=" + category + ", accounts=" + "***" + ", from=" + from + ", to=" + to + ", outcome="
                + outcome + ", voluntary=" + voluntary + ", requires=" + requires + ", satisfiedBy=" + satisfiedBy
                + ", exemptedBy=" + exemptedBy + ", cures=" + cures + ", narrowed=" + narrowed + ", redactions="
                + redactions + ", reasons=" + reasons + "]";
    }
}
