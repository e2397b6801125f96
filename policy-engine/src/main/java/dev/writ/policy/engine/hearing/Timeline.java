package dev.writ.policy.engine.hearing;

import dev.writ.policy.combine.Combiner;
import dev.writ.policy.combine.Remedies;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Notice;
import dev.writ.policy.decision.NoticeAction;
import dev.writ.policy.decision.TimelineEntry;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides again on each day on which something lapses, and says what is different then. */
final class Timeline {

    private Timeline() {}

    static List<TimelineEntry> of(Case heard, Decision decision) {
        List<TimelineEntry> entries = new ArrayList<>();
        heard.request()
                .secrecy()
                .forEach(order -> order.until().ifPresent(last -> {
                    ZoneId zone = order.zone().orElse(heard.docket().zone());
                    notice(heard, decision, dayAfter(last, zone)).ifPresent(entries::add);
                }));
        ownEnds(heard, decision)
                .map(last -> dayAfter(last, heard.docket().zone()))
                .forEach(at -> notice(heard, decision, at).ifPresent(entries::add));
        decision.preservation()
                .flatMap(kept -> kept.until())
                .map(last -> new TimelineEntry(dayAfter(last, heard.docket().zone()), "the preservation has ended"))
                .ifPresent(entries::add);
        return entries.stream()
                .filter(entry -> entry.at().isAfter(decidedAt(heard.request())))
                .distinct()
                .sorted(Comparator.comparing((TimelineEntry entry) -> entry.at().toInstant())
                        .thenComparing(TimelineEntry::change))
                .toList();
    }

    /** The last days of silences that end by a term of a rule, and not with an order in the order's own zone. */
    private static Stream<LocalDate> ownEnds(Case heard, Decision decision) {
        return decision.notice().flatMap(Notice::until).stream()
                .filter(last -> heard.request().secrecy().stream()
                        .noneMatch(order -> order.until().equals(Optional.of(last))));
    }

    private static Optional<TimelineEntry> notice(Case heard, Decision decision, OffsetDateTime at) {
        Case then = heard.on(heard.request().withDecidedAt(Optional.of(at)));
        String before = action(decision);
        String after = action(Combiner.conclude(then.hear(), Remedies.NONE));
        if (before.equals(after)) {
            return Optional.empty();
        }
        boolean due = after.equals(NoticeAction.AFTER.name()) || after.equals(NoticeAction.BEFORE.name());
        return Optional.of(new TimelineEntry(at, due ? "notice falls due" : "notice: " + before + " becomes " + after));
    }

    private static String action(Decision decision) {
        return decision.notice().map(notice -> notice.action().name()).orElse("nobody's to give");
    }

    private static OffsetDateTime dayAfter(LocalDate last, ZoneId zone) {
        return last.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
    }

    private static OffsetDateTime decidedAt(Request request) {
        return request.decidedAt().orElse(request.receivedAt());
    }
}
