package dev.writ.policy.cli.calendar;

import dev.writ.policy.explain.Diary;
import dev.writ.policy.explain.DiaryEntry;
import dev.writ.policy.request.Request;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * The days of several requests as one calendar. Everything in it comes from the requests and nothing from a clock: the
 * same requests give the same bytes. Not safe to share between threads.
 */
public final class DiaryCalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    private final StringBuilder events = new StringBuilder();
    private final Map<String, Integer> named = new HashMap<>();

    /** Adds the days that follow from the decision on a request. */
    public void add(Request request, Diary diary) {
        diary.days().forEach(entry -> event(request, entry));
    }

    /** Whether there is no day in it, so that it is no calendar. */
    public boolean isEmpty() {
        return events.isEmpty();
    }

    /** As an iCalendar stream. */
    public String text() {
        return ContentLine.plain("BEGIN", "VCALENDAR")
                + ContentLine.plain("VERSION", "2.0")
                + ContentLine.text("PRODID", "-//Writ//policy timeline//EN")
                + events
                + ContentLine.plain("END", "VCALENDAR");
    }

    /** Days are marked confidential and do not make anybody look busy. */
    private void event(Request request, DiaryEntry entry) {
        events.append(ContentLine.plain("BEGIN", "VEVENT"))
                .append(ContentLine.plain("UID", uid(request, entry)))
                .append(ContentLine.plain("DTSTAMP", moment(request.decidedAt().orElse(request.receivedAt()))))
                .append(start(entry))
                .append(ContentLine.text("SUMMARY", "Request " + request.id() + ": " + entry.what()));
        entry.rule().ifPresent(rule -> events.append(ContentLine.text("DESCRIPTION", "Rule " + rule)));
        events.append(ContentLine.plain("CATEGORIES", entry.kind().name()))
                .append(ContentLine.plain("CLASS", "CONFIDENTIAL"))
                .append(ContentLine.plain("TRANSP", "TRANSPARENT"))
                .append(ContentLine.plain("END", "VEVENT"));
    }

    /** Without the day, so that one that has moved is the same entry. */
    private String uid(Request request, DiaryEntry entry) {
        var name = String.join(
                "\n", request.id(), entry.kind().name(), entry.rule().orElse(""), entry.what());
        var count = named.merge(name, 1, Integer::sum);
        return UUID.nameUUIDFromBytes((name + "\n" + count).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String start(DiaryEntry entry) {
        return entry.at()
                .map(at -> ContentLine.plain("DTSTART", moment(at)))
                .orElseGet(() -> ContentLine.plain("DTSTART;VALUE=DATE", DAY.format(entry.on())));
    }

    private static String moment(OffsetDateTime at) {
        return MOMENT.format(at.atZoneSameInstant(ZoneOffset.UTC));
    }
}
