package dev.writ.policy.explain;

import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.NoticeAction;
import dev.writ.policy.decision.NoticeException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is different in whether and when account holders are told. */
final class NoticeDifference {

    private static final Set<NoticeAction> SILENCE = Set.of(NoticeAction.DELAYED, NoticeAction.PROHIBITED);

    /** What is said to and about one holder. */
    private record Told(NoticeException before, NoticeException after) {

        Told {
            before = before.withAccounts(List.of());
            after = after.withAccounts(List.of());
        }
    }

    private NoticeDifference() {}

    /** One clause for what is different for all; several, each of them for some accounts, where they part. */
    static List<String> between(Decision before, Decision after) {
        if (before.notice().isEmpty() || after.notice().isEmpty()) {
            return List.of();
        }
        var each = each(before, after);
        var said =
                each.stream().flatMap(told -> clause(told).stream()).distinct().toList();
        return each.stream().map(NoticeDifference::clause).distinct().count() == 1
                ? said
                : said.stream().map(clause -> clause + ", for some accounts").toList();
    }

    private static Set<Told> each(Decision before, Decision after) {
        var earlier = before.notice().orElseThrow();
        var later = after.notice().orElseThrow();
        var each = accounts(before, after)
                .map(account -> new Told(earlier.about(account), later.about(account)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return each.isEmpty() ? Set.of(new Told(earlier.general(), later.general())) : each;
    }

    /** What is said in general may be said of nobody in particular, so the accounts are taken one by one. */
    private static Stream<String> accounts(Decision... decisions) {
        return Stream.of(decisions)
                .flatMap(decision -> decision.items().stream())
                .flatMap(cell -> cell.accounts().stream())
                .distinct();
    }

    private static Optional<String> clause(Told told) {
        return told.before().action() == told.after().action()
                ? silence(told)
                : Optional.of(action(told.before().action(), told.after()));
    }

    private static Optional<String> silence(Told told) {
        var lasts = told.after().until();
        if (!isSilent(told.after().action()) || lasts.equals(told.before().until())) {
            return Optional.empty();
        }
        return Optional.of(
                lasts.map(day -> "the silence lasts until the end of " + day).orElse("the silence has no end"));
    }

    private static String action(NoticeAction before, NoticeException after) {
        var until = after.until().map(day -> " until the end of " + day).orElse("");
        return switch (after.action()) {
            case BEFORE -> isSilent(before) ? "notice falls due" : "notice has to come before anything is given";
            case AFTER -> isSilent(before) ? "notice falls due" : "notice comes after what is given";
            case DELAYED -> "notice has to wait" + until;
            case PROHIBITED -> "notice is forbidden" + until;
            case NONE -> isSilent(before) ? "the silence ends, and no notice is due" : "no notice is due";
        };
    }

    private static boolean isSilent(NoticeAction action) {
        return SILENCE.contains(action);
    }
}
