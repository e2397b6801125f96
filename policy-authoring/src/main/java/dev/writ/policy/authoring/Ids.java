package dev.writ.policy.authoring;

import java.util.regex.Pattern;

/** How the ids of rules are written. */
public final class Ids {
    private static final Pattern WRITTEN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");
    private static final String DEFAULT_HOUSE = "house.default";

    private Ids() {}

    public static boolean wellFormed(String id) {
        return WRITTEN.matcher(id).matches();
    }

    /** What the ids of a pack begin with: its own id and a dot; the default house is simply the house. */
    public static String prefix(String pack) {
        return pack.equals(DEFAULT_HOUSE) ? "house." : pack + ".";
    }

    public static boolean prefixed(String id, String pack) {
        return id.startsWith(prefix(pack));
    }
}
