package dev.writ.policy;

import java.util.HashSet;
import java.util.Set;

/** The assigned codes of ISO 3166-2; read when the first one is asked for, since most requests name none. */
final class Subdivisions {
    private static final Set<String> CODES = read();

    private Subdivisions() {}

    static boolean assigned(String code) {
        return CODES.contains(code);
    }

    private static Set<String> read() {
        var codes = new HashSet<String>();
        for (var line : Resources.lines("subdivisions.txt")) {
            var country = line.substring(0, 2);
            for (var part : line.substring(3).split(" ", -1)) {
                codes.add(country + "-" + part);
            }
        }
        return Set.copyOf(codes);
    }
}
