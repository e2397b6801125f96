package dev.writ.policy.engine.hearing;

import dev.writ.policy.EntityProfile;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Polarity;
import dev.writ.policy.Strength;
import dev.writ.policy.combine.Combiner;
import dev.writ.policy.combine.Docket;
import dev.writ.policy.combine.Judgment;
import dev.writ.policy.combine.Remedies;
import dev.writ.policy.decision.AppliedPack;
import dev.writ.policy.decision.DecidedUnder;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Question;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.PackKind;
import dev.writ.policy.request.Matter;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides a request to an entity: hears it, looks for cures and questions by hearing it again, and concludes. */
public final class Court {

    private final Shelf shelf;
    private final String version;

    public Court(Shelf shelf, String version) {
        this.shelf = shelf;
        this.version = version;
    }

    public Decision decide(Request request, EntityProfile entity) {
        Case heard = open(request, entity);
        Judgment judgment = heard.hear();
        Set<InstrumentType> obtainable = obtainable(heard);
        Map<Integer, List<List<String>>> cures = Cures.of(heard, judgment, obtainable);
        List<Question> questions = Questions.of(heard, judgment);
        List<String> assumed = Unknowns.in(request, Polarity.ALARM, Polarity.LOCATOR);
        Decision now = Combiner.conclude(judgment, new Remedies(cures, questions, assumed));
        return now.withTimeline(Timeline.of(Stage.now(heard, obtainable, judgment, cures, now)));
    }

    private Case open(Request request, EntityProfile entity) {
        Ties ties = new Ties(request, entity.country());
        List<Chosen> packs = shelf.choose(ties);
        return new Case(Docket.of(request, entity, under(request, entity, packs, ties), classes(packs)), packs);
    }

    private DecidedUnder under(Request request, EntityProfile entity, List<Chosen> chosen, Ties ties) {
        List<Pack> packs = chosen.stream().map(pack -> pack.pack().pack()).toList();
        Optional<String> house = packs.stream()
                .filter(pack -> pack.kind() == PackKind.HOUSE)
                .map(Pack::id)
                .findFirst();
        LocalDate receipt = request.receivedAt()
                .atZoneSameInstant(entity.zone().orElse(request.receivedAt().getOffset()))
                .toLocalDate();
        return new DecidedUnder(
                chosen.stream().map(Court::applied).toList(),
                ties.unstated(packs),
                house,
                request.asOf().orElse(receipt),
                version);
    }

    private static AppliedPack applied(Chosen chosen) {
        Pack pack = chosen.pack().pack();
        return new AppliedPack(
                pack.id(), pack.hash(), chosen.because().stream().sorted().toList());
    }

    private static Map<Strength, Set<InstrumentType>> classes(List<Chosen> packs) {
        return StrengthClasses.of(packs.stream()
                .flatMap(chosen -> chosen.pack().pack().rules().stream())
                .toList());
    }

    private static Set<InstrumentType> obtainable(Case heard) {
        var requester = heard.request().requester();
        return heard.packs().stream()
                .flatMap(chosen -> chosen.pack().pack().obtainable().stream())
                .filter(row -> row.isFor(requester))
                .flatMap(row -> row.instruments().stream())
                .filter(type -> type != InstrumentType.MLAT_ORDER || isForAnotherCountry(heard))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Mutual assistance is for those who ask from abroad, or through the country of the entity on their behalf. */
    private static boolean isForAnotherCountry(Case heard) {
        Request request = heard.request();
        return request.matter().flatMap(Matter::onBehalfOf).isPresent()
                || request.requester()
                        .jurisdiction()
                        .filter(home -> !home.country()
                                .equals(heard.docket().entity().country().country()))
                        .isPresent();
    }
}
