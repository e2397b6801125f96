package dev.writ.policy.authoring.table;

import dev.writ.policy.Country;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.RuleNote;
import dev.writ.policy.authoring.drl.RowRule;
import dev.writ.policy.authoring.drl.WrittenRule;
import dev.writ.policy.authoring.text.Cell;
import dev.writ.policy.authoring.text.CountryText;
import dev.writ.policy.authoring.text.Nearest;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.authoring.text.Refused;
import dev.writ.policy.authoring.text.SourceText;
import dev.writ.policy.authoring.text.Token;
import dev.writ.policy.authoring.topic.Topic.TableNote;
import dev.writ.policy.request.Requester;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads tables. */
public final class TableReader {
    private final Problems problems;

    private TableReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * What the rows of a table say: rules, or who can get which instrument.
     *
     * @param ids of all rows, also of those that cannot be understood
     */
    public record Rows(List<RowAsRule> rules, List<Grant> grants, List<String> ids) {
        public Rows {
            rules = List.copyOf(rules);
            grants = List.copyOf(grants);
            ids = List.copyOf(ids);
        }
    }

    /** A row that is a rule. */
    public record RowAsRule(WrittenRule rule, RuleNote note) {}

    /** A row that says which instruments a requester can get. */
    public record Grant(
            Cell id,
            Cell source,
            RuleNote note,
            Set<Requester.Type> requesters,
            Set<Country> countries,
            Set<InstrumentType> instruments) {
        public Grant {
            requesters = Set.copyOf(requesters);
            countries = Set.copyOf(countries);
            instruments = Set.copyOf(instruments);
        }

        public Place place() {
            return id.place();
        }
    }

    /** The rows that can be understood; nothing, and a problem, if the file is no table of the kind that its note says. */
    public static Optional<Rows> read(SourceText source, TableNote note, Problems problems) {
        return problems.attempt(() -> Table.read(source, note)).map(new TableReader(problems)::rows);
    }

    private Rows rows(Table table) {
        List<RowAsRule> rules = new ArrayList<>();
        List<Grant> grants = new ArrayList<>();
        var misplaced = new Misplaced(table.kind());
        Stream<Row> inPlace = table.rows().flatMap(row -> problems.attempt(() -> misplaced.checked(row)).stream());
        inPlace.forEach(row -> {
            RuleNote note = row.note(table.note(), problems);
            if (table.kind() == TableKind.OBTAINABLE) {
                problems.attempt(() -> grant(row, note)).ifPresent(grants::add);
            } else {
                problems.attempt(() -> new RowAsRule(table.rule(row), note)).ifPresent(rules::add);
            }
        });
        return new Rows(rules, grants, table.rows().map(Row::id).toList());
    }

    private static Grant grant(Row row, RuleNote note) {
        if (note.from().isPresent() || note.until().isPresent()) {
            throw new Refused(
                    ProblemCode.DATE, note.place(), "who can get an instrument has no dates here; leave them empty");
        }
        return new Grant(
                row.cell("id"),
                row.cell("source"),
                note,
                codes(Requester.Type.class, "type of requester", row.cell("requesters")),
                countries(row.cell("countries")),
                codes(InstrumentType.class, "type of instrument", row.cell("instruments")));
    }

    private static Set<Country> countries(Cell cell) {
        return cell.isEmpty()
                ? Set.of()
                : RowRule.words(cell).stream()
                        .map(word -> CountryText.read(word.text(), word.place()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static <E extends Enum<E>> Set<E> codes(Class<E> type, String called, Cell cell) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        Set<E> codes = EnumSet.noneOf(type);
        for (Token word : RowRule.words(cell)) {
            Optional<E> code = Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(word.text()))
                    .findFirst();
            codes.add(code.orElseThrow(() -> new Refused(
                    ProblemCode.UNKNOWN_CODE,
                    word.place(),
                    word.shown() + " is no " + called + Nearest.hint(word.text(), names))));
        }
        return codes;
    }
}
