package dev.writ.policy;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The built-in profiles, by code. A subdivision without a zone of its own has its country's. */
final class PlainProfiles {
    private static final Map<String, String> ROWS = read();

    private PlainProfiles() {}

    static EntityProfile of(Country country) {
        var own = ROWS.get(country.code());
        var row = own != null ? own : ROWS.get(country.country().code());
        if (row == null) {
            return profile(country, Optional.empty(), List.of());
        }
        var cells = row.split(",", -1);
        var languages = cells[2].isEmpty() ? List.<String>of() : List.of(cells[2].split(" ", -1));
        return profile(country, Optional.of(ZoneId.of(cells[1])), languages);
    }

    private static EntityProfile profile(Country country, Optional<ZoneId> zone, List<String> languages) {
        return new EntityProfile(country, List.of(), zone, languages, Map.of(), Optional.empty());
    }

    private static Map<String, String> read() {
        var rows = new HashMap<String, String>();
        var lines = Resources.lines("profiles.csv");
        for (var line : lines.subList(1, lines.size())) {
            rows.put(line.substring(0, line.indexOf(',')), line);
        }
        return Map.copyOf(rows);
    }
}
