package dev.writ.policy.cli;

/** Numbers in words for people. */
final class Counted {

    private Counted() {}

    /** So many of a thing whose plural takes an s: {@code 1 scenario}, {@code 2 scenarios}. */
    static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
