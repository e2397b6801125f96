package dev.writ.policy.authoring.table;

import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.text.Cell;
import dev.writ.policy.authoring.text.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sees what stands in the wrong cell and what a spreadsheet has changed, so that an author is told that rather than what
 * is wrong with each word. What it does not recognise is left to those who read the cells.
 */
final class Misplaced {
    private static final Pattern DATE_OF_A_SPREADSHEET = Pattern.compile("[0-9]{1,4}[./][0-9]{1,2}[./][0-9]{2,4}"
            + "|[0-9]{1,2}[- ][A-Za-z]{3,9}[- ,]*[0-9]{2,4}|[0-9]{5}(\\.0)?|[0-9-]{10}[ T][0-9:.]+");
    private static final List<String> OTHER_AT_LEAST = List.of("≥", "=>", ">", "at least ", "AT LEAST ", "min ");
    private static final int LONGEST_CODE = 5;

    private final TableKind kind;

    Misplaced(TableKind kind) {
        this.kind = kind;
    }

    /**
     * The row again.
     *
     * @throws Refused at the first cell that holds what belongs elsewhere, or that a spreadsheet has changed
     */
    Row checked(Row row) {
        List<String> columns = kind.columns();
        if (columns.stream().allMatch(column -> row.cell(column).isEmpty())) {
            throw refused(row.cell(columns.get(0)), "the row is empty; remove it");
        }
        for (int first = 0; first < columns.size(); first++) {
            for (int second = first + 1; second < columns.size(); second++) {
                refuseSwapped(columns.get(first), columns.get(second), row);
            }
        }
        columns.forEach(column -> refuse(column, row.cell(column)));
        return row;
    }

    private void refuseSwapped(String first, String second, Row row) {
        Cell one = row.cell(first);
        Cell other = row.cell(second);
        Content ofOne = kind.content(first);
        Content ofOther = kind.content(second);
        boolean swapped = !ofOne.fits(one.text())
                && !ofOther.fits(other.text())
                && ofOne.fits(other.text())
                && ofOther.fits(one.text());
        if (swapped) {
            throw refused(
                    one,
                    "the cells under `%s` and `%s` look swapped; the columns are `%s`"
                            .formatted(first, second, String.join(",", kind.columns())));
        }
    }

    private void refuse(String column, Cell cell) {
        Content content = kind.content(column);
        if (content.fits(cell.text())) {
            return;
        }
        if (content == Content.DATE
                && DATE_OF_A_SPREADSHEET.matcher(cell.text()).matches()) {
            throw refused(
                    cell,
                    "`" + cell.text() + "` is a date as a spreadsheet shows it; write year-month-day, such as"
                            + " `2026-11-22`, and let the spreadsheet treat the column as text");
        }
        if (content == Content.DEMAND) {
            refuseStrength(cell);
        }
        if (!content.codes().isEmpty()) {
            refuseCodes(column, cell);
        }
    }

    private void refuseStrength(Cell cell) {
        for (String sign : OTHER_AT_LEAST) {
            String rest = cell.text().startsWith(sign)
                    ? cell.text().substring(sign.length()).strip()
                    : "";
            if (Content.STRENGTH.codes().contains(rest)) {
                throw refused(cell, "a class of strength is asked for with `>=`; write `>= " + rest + "`");
            }
        }
        String bare = cell.text().replaceFirst("^>= *", "");
        if (Content.STRENGTH.codes().contains(bare)) {
            throw refused(cell, "`" + bare + "` is a class of strength; write `>= " + bare + "`");
        }
        if (!bare.equals(cell.text()) && Content.INSTRUMENTS.fits(bare)) {
            throw refused(cell, "after `>=` stands a class of strength; name instruments alone: `" + bare + "`");
        }
    }

    /** Words that belong into another column of the table, or are one code that lost its underscores. */
    private void refuseCodes(String column, Cell cell) {
        List<String> codes = kind.content(column).codes();
        List<String> words = Arrays.asList(cell.text().split(" ", -1));
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Optional<String> joined = codes.contains(word) ? Optional.empty() : joined(words, i, codes);
            if (joined.isPresent()) {
                throw refused(cell, at, "codes are written in one word; write `" + joined.get() + "`");
            }
            Optional<String> home = codes.contains(word) ? Optional.empty() : home(column, word);
            if (home.isPresent()) {
                String called = kind.content(home.get()).called();
                throw refused(cell, at, "`%s` is %s and belongs under `%s`".formatted(word, called, home.get()));
            }
            at += word.length() + 1;
        }
    }

    private static Optional<String> joined(List<String> words, int from, List<String> codes) {
        for (int to = Math.min(words.size(), from + LONGEST_CODE); to > from; to--) {
            String joined =
                    String.join("_", words.subList(from, to)).replace('-', '_').toUpperCase(Locale.ROOT);
            if (codes.contains(joined)) {
                return Optional.of(joined);
            }
        }
        return Optional.empty();
    }

    private Optional<String> home(String column, String word) {
        return kind.columns().stream()
                .filter(other -> !other.equals(column))
                .filter(other -> kind.content(other).codes().contains(word))
                .findFirst();
    }

    private static Refused refused(Cell cell, int offset, String message) {
        return new Refused(ProblemCode.CELL, cell.place(offset), message);
    }

    private static Refused refused(Cell cell, String message) {
        return new Refused(ProblemCode.CELL, cell.place(), message);
    }
}
