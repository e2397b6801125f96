package dev.writ.policy.testkit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One value. */
enum Scalar implements Shape {
    TEXT("text") {
        @Override
        boolean fits(JsonNode expected) {
            return expected.isString();
        }
    },
    /** What a decision leaves out is false. */
    FLAG("true or false") {
        @Override
        boolean fits(JsonNode expected) {
            return expected.isBoolean();
        }

        @Override
        boolean same(JsonNode expected, JsonNode found) {
            return found.isMissingNode() ? !expected.booleanValue() : expected.equals(found);
        }
    },
    NUMBER("a number") {
        @Override
        boolean fits(JsonNode expected) {
            return expected.isNumber();
        }

        @Override
        boolean same(JsonNode expected, JsonNode found) {
            return found.isNumber() && expected.decimalValue().compareTo(found.decimalValue()) == 0;
        }
    },
    DAY("a date as in `2026-11-22`") {
        @Override
        boolean fits(JsonNode expected) {
            return expected.isString() && parses(() -> LocalDate.parse(expected.stringValue()));
        }
    },
    /** Equal when it is the same moment, whatever the offset. */
    INSTANT("an instant as in `2026-11-22T10:00:00Z`") {
        @Override
        boolean fits(JsonNode expected) {
            return expected.isString() && parses(() -> OffsetDateTime.parse(expected.stringValue()));
        }

        @Override
        boolean same(JsonNode expected, JsonNode found) {
            return found.isString()
                    && OffsetDateTime.parse(expected.stringValue()).isEqual(OffsetDateTime.parse(found.stringValue()));
        }
    };

    private final String wanted;

    Scalar(String wanted) {
        this.wanted = wanted;
    }

    abstract boolean fits(JsonNode expected);

    boolean same(JsonNode expected, JsonNode found) {
        return expected.equals(found);
    }

    @Override
    public void check(String at, JsonNode expected, List<String> problems) {
        if (!fits(expected)) {
            problems.add(at + ": expected " + wanted + " and not `" + expected + "`");
        }
    }

    @Override
    public void compare(String at, JsonNode expected, JsonNode found, List<String> mismatches) {
        if (!same(expected, found)) {
            mismatches.add(Words.mismatch(at, expected, found));
        }
    }

    private static boolean parses(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
