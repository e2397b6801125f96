package dev.writ.policy.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;

/** Packs in a list, for people and for programs. */
final class PackList {
    private static final List<String> HEAD = List.of("PACK", "KIND", "RULES", "ROWS", "SOURCES", "SEEN", "CHANGES");

    private PackList() {}

    /** A line for each pack, and one for all. */
    static String text(List<PackSummary> packs) {
        var colours = Help.defaultColorScheme(Help.Ansi.OFF);
        var table = Help.TextTable.forColumns(
                colours,
                new Column(20, 0, Overflow.SPAN),
                new Column(8, 0, Overflow.SPAN),
                new Column(7, 0, Overflow.SPAN),
                new Column(6, 0, Overflow.SPAN),
                new Column(9, 0, Overflow.SPAN),
                new Column(7, 0, Overflow.SPAN),
                new Column(43, 0, Overflow.WRAP));
        table.addRowValues(HEAD.toArray(String[]::new));
        packs.forEach(pack -> table.addRowValues(
                pack.pack().id(),
                kind(pack),
                String.valueOf(pack.rules()),
                String.valueOf(pack.rows()),
                String.valueOf(pack.sources()),
                share(pack.seen(), pack.sources()),
                pack.changes().stream().map(LocalDate::toString).collect(Collectors.joining(", "))));
        table.addRowValues(
                Counted.of(packs.size(), "pack"),
                "",
                String.valueOf(packs.stream().mapToLong(PackSummary::rules).sum()),
                String.valueOf(packs.stream().mapToLong(PackSummary::rows).sum()),
                String.valueOf(packs.stream().mapToInt(PackSummary::sources).sum()),
                share(
                        packs.stream().mapToInt(PackSummary::seen).sum(),
                        packs.stream().mapToInt(PackSummary::sources).sum()),
                "");
        return table.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    /** An array of objects; the keys are stable. */
    static String json(List<PackSummary> packs) {
        var list = Reports.MAPPER.createArrayNode();
        for (var pack : packs) {
            var node = list.addObject();
            node.put("id", pack.pack().id());
            node.put("title", pack.pack().title());
            node.put("kind", kind(pack));
            pack.pack().country().ifPresent(country -> node.put("country", country.code()));
            node.put("hash", pack.pack().hash());
            node.put("rules", pack.rules());
            node.put("rows", pack.rows());
            node.put("sources", pack.sources());
            node.put("seen", pack.seen());
            var changes = node.putArray("changes");
            pack.changes().forEach(day -> changes.add(day.toString()));
        }
        return Reports.MAPPER.writeValueAsString(list) + "\n";
    }

    private static String kind(PackSummary pack) {
        return pack.pack().kind().name().toLowerCase(Locale.ROOT);
    }

    /** Rounded down, so that it says all only where it is all. */
    private static String share(int seen, int sources) {
        return sources == 0 ? "-" : 100 * seen / sources + " %";
    }
}
