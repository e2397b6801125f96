package dev.writ.policy.combine;

import static dev.writ.policy.decision.NoticeAction.AFTER;
import static dev.writ.policy.decision.NoticeAction.BEFORE;
import static dev.writ.policy.decision.NoticeAction.DELAYED;
import static dev.writ.policy.decision.NoticeAction.NONE;
import static dev.writ.policy.decision.NoticeAction.PROHIBITED;

import dev.writ.policy.decision.NoticeAction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which of several rules about notice prevails for one account: a gag, whatever the outcome; else the law that makes
 * notice mandatory; else the house; else a law that only permits.
 */
record Voices(List<Voice> all) {

    private static final Comparator<Voice> LAW_FIRST = Comparator.comparing(Voice::stood, StoodOrder.LAW_FIRST);

    /** The rules that prevail, all of one action; none where nothing is done with the data and nothing forbids notice. */
    List<Voice> prevailing(boolean acted) {
        var gag = first(Voice::isGag, PROHIBITED, DELAYED);
        if (!gag.isEmpty() || !acted) {
            return gag;
        }
        return Stream.of(
                        first(Voice::isMandatory, BEFORE, AFTER, NONE),
                        ofHouse(),
                        first(voice -> !voice.isOfHouse(), NONE, AFTER, BEFORE))
                .filter(voices -> !voices.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What the house would do, where the law makes it do something else. */
    Optional<Voice> overridden(boolean acted) {
        var prevailing = prevailing(acted);
        if (!acted || prevailing.isEmpty() || prevailing.stream().anyMatch(Voice::isOfHouse)) {
            return Optional.empty();
        }
        return ofHouse().stream()
                .filter(voice -> !voice.is(prevailing.get(0).says().action()))
                .findFirst();
    }

    private List<Voice> ofHouse() {
        return first(Voice::isOfHouse, PROHIBITED, DELAYED, NONE, AFTER, BEFORE);
    }

    private List<Voice> first(Predicate<Voice> heard, NoticeAction... order) {
        return Stream.of(order)
                .map(action -> all.stream()
                        .filter(voice -> voice.is(action) && heard.test(voice))
                        .sorted(LAW_FIRST)
                        .toList())
                .filter(voices -> !voices.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
