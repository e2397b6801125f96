package dev.writ.policy.combine;

import dev.writ.policy.Country;
import dev.writ.policy.Tri;
import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.Counting;
import dev.writ.policy.decision.CountingClass;
import dev.writ.policy.finding.Basis;
import dev.writ.policy.finding.Finding.CountAs;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Account;
import dev.writ.policy.request.Identifier;
import dev.writ.policy.request.Matter;
import dev.writ.policy.request.Request;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a transparency report counts the request. */
record Counts(Docket docket, List<Stood> stood, List<Verdict> verdicts) {

    Counting counting() {
        var request = docket.request();
        return new Counting(
                stood.stream()
                        .filter(each -> each.finding() instanceof CountAs)
                        .min(StoodOrder.LAW_FIRST)
                        .map(each -> ((CountAs) each.finding()).countingClass())
                        .orElseGet(this::byBasis),
                (int) request.accounts().stream().filter(Counts::isCounted).count(),
                isDisclosed(),
                isConfidential(),
                request.duplicateOf().isEmpty(),
                request.requester().jurisdiction().map(Country::country),
                request.matter().flatMap(Matter::onBehalfOf));
    }

    private CountingClass byBasis() {
        return switch (docket.request().kind()) {
            case PRESERVATION, PRESERVATION_EXTENSION -> CountingClass.PRESERVATION;
            case SUBJECT_ACCESS, SUBJECT_ERASURE -> CountingClass.SUBJECT;
            case RESEARCH -> CountingClass.RESEARCH;
            case INTERNAL -> CountingClass.INTERNAL;
            case LEGAL, EMERGENCY -> isEmergency() ? CountingClass.EMERGENCY : byRequester();
        };
    }

    /** On whatever else something is given, one part that rests on the emergency makes it one. */
    private boolean isEmergency() {
        return isDisclosed()
                ? disclosed().stream().anyMatch(verdict -> verdict.basis().contains(Basis.EMERGENCY))
                : docket.request().kind() == Request.Kind.EMERGENCY;
    }

    private CountingClass byRequester() {
        return switch (docket.request().requester().type()) {
            case CIVIL_LITIGANT, DEFENCE -> CountingClass.CIVIL;
            default -> CountingClass.LEGAL;
        };
    }

    private boolean isDisclosed() {
        return !disclosed().isEmpty();
    }

    private List<Verdict> disclosed() {
        return verdicts.stream()
                .filter(verdict -> verdict.outcome() == CellOutcome.DISCLOSE)
                .toList();
    }

    private boolean isConfidential() {
        var accounts = docket.request().accounts().stream().map(Account::id).map(Optional::of);
        return Stream.concat(Stream.of(Optional.<String>empty()), accounts)
                .flatMap(account -> stood.stream().flatMap(each -> Voice.of(docket, each, account).stream()))
                .anyMatch(voice -> voice.isGag() && voice.isOrdered());
    }

    private static boolean isCounted(Account account) {
        return account.found() != Tri.NO
                && account.identifiers().stream()
                        .anyMatch(identifier -> identifier.type() != Identifier.Type.DISPLAY_NAME);
    }
}
