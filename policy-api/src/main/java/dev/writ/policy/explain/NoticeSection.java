package dev.writ.policy.explain;

import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Notice;
import dev.writ.policy.decision.NoticeAction;
import dev.writ.policy.decision.NoticeException;
import dev.writ.policy.decision.NoticeRecipient;
import java.util.List;
import java.util.stream.Stream;

/** Whether and when the account holder is told. */
final class NoticeSection {

    private NoticeSection() {}

    static Section of(Decision decision, Marks marks) {
        var entries = decision.notice().map(notice -> entries(notice, marks)).orElse(List.of());
        return Section.of("Notice", entries);
    }

    private static List<Entry> entries(Notice notice, Marks marks) {
        return all(notice).map(each -> entry(each, marks)).toList();
    }

    /** What is said in general, then what is said of some accounts. */
    static Stream<NoticeException> all(Notice notice) {
        return Stream.concat(Stream.of(notice.general()), notice.exceptions().stream());
    }

    private static Entry entry(NoticeException notice, Marks marks) {
        var accounts = notice.accounts().isEmpty() ? "" : "For " + Phrase.and(notice.accounts()) + ": ";
        var said =
                action(notice.action(), recipient(notice.to())) + (notice.mandatory() ? ", as the law requires" : "");
        return new Entry.Fields()
                .add("Silence", notice.until().map(day -> "until the end of " + day + "; the next day it is over"))
                .add(
                        "Objection",
                        notice.objectionUntil().map(day -> "until " + day + "; give nothing before the day after"))
                .add("Latest", notice.latest().map(day -> "tell on " + day + " at the latest"))
                .add("Look again", notice.reviewOn().map(day -> "on " + day + ", because the silence has no end"))
                .under(marks.with(accounts.isEmpty() ? Phrase.start(said) : accounts + said, notice.rule()));
    }

    private static String action(NoticeAction action, String recipient) {
        return switch (action) {
            case BEFORE -> "tell " + recipient + " before anything is given";
            case AFTER -> "tell " + recipient + " afterwards";
            case DELAYED -> "do not tell " + recipient + " yet";
            case PROHIBITED -> "do not tell " + recipient + "; notice by the provider is forbidden";
            case NONE -> "no notice to " + recipient;
        };
    }

    static String recipient(NoticeRecipient to) {
        return switch (to) {
            case HOLDER -> "the account holder";
            case ADMINISTRATOR -> "the administrator of the account";
        };
    }
}
