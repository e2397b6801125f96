package dev.writ.policy.combine;

import dev.writ.policy.decision.Notice;
import dev.writ.policy.decision.NoticeAction;
import dev.writ.policy.decision.NoticeException;
import dev.writ.policy.decision.NoticeRecipient;
import dev.writ.policy.finding.Finding.NoticeRule;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Account;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether and when account holders are told: one answer for most, and the accounts for which it is another. */
final class Notices {

    private static final NoticeException NOBODY_IS_TOLD = new NoticeException(
            List.of(),
            NoticeAction.NONE,
            NoticeRecipient.HOLDER,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final Docket docket;
    private final List<Stood> rules;
    private final Set<Optional<String>> actedOn;

    private Notices(Judgment judgment, List<Verdict> verdicts) {
        docket = judgment.docket();
        rules = judgment.stood().stream()
                .filter(stood -> stood.finding() instanceof NoticeRule)
                .toList();
        actedOn = verdicts.stream()
                .filter(Verdict::granted)
                .map(verdict -> verdict.part().account())
                .collect(Collectors.toSet());
    }

    static Notice of(Judgment judgment, List<Verdict> verdicts) {
        return new Notices(judgment, verdicts).notice();
    }

    /** The rules of a house on notice that the law overrides for some account. */
    static List<Stood> overridden(Judgment judgment, List<Verdict> verdicts) {
        var notices = new Notices(judgment, verdicts);
        return notices.accounts().stream()
                .flatMap(account -> notices.voices(account).overridden(notices.actedOn.contains(account)).stream())
                .map(Voice::stood)
                .distinct()
                .toList();
    }

    private Notice notice() {
        var alike = new LinkedHashMap<NoticeException, List<String>>();
        for (var account : accounts()) {
            var ids = alike.computeIfAbsent(about(account), key -> new ArrayList<>());
            account.ifPresent(ids::add);
        }
        var main = main(alike);
        var exceptions = alike.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(main))
                .map(entry -> entry.getKey().withAccounts(entry.getValue()))
                .toList();
        return new Notice(
                main.action(),
                main.to(),
                main.mandatory(),
                main.until(),
                main.objectionUntil(),
                main.latest(),
                main.reviewOn(),
                main.rule(),
                exceptions);
    }

    /** What is said about the request as a whole, if it holds for anybody; else what holds for most, else for the first. */
    private NoticeException main(Map<NoticeException, List<String>> alike) {
        var whole = answer(voices(Optional.empty()), !actedOn.isEmpty());
        if (alike.containsKey(whole)) {
            return whole;
        }
        return alike.entrySet().stream()
                .reduce((one, other) -> other.getValue().size() > one.getValue().size() ? other : one)
                .map(Map.Entry::getKey)
                .orElse(whole);
    }

    private List<Optional<String>> accounts() {
        var accounts = docket.request().accounts();
        return accounts.isEmpty()
                ? List.of(Optional.empty())
                : accounts.stream().map(Account::id).map(Optional::of).toList();
    }

    private NoticeException about(Optional<String> account) {
        return answer(voices(account), actedOn.contains(account));
    }

    private Voices voices(Optional<String> account) {
        return new Voices(rules.stream()
                .flatMap(each -> Voice.of(docket, each, account).stream())
                .toList());
    }

    private NoticeException answer(Voices voices, boolean acted) {
        var prevailing = voices.prevailing(acted);
        return prevailing.isEmpty() ? NOBODY_IS_TOLD : NoticeDays.of(docket, prevailing);
    }
}
