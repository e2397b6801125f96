package dev.writ.policy.letter;

import dev.writ.policy.decision.Bar;
import dev.writ.policy.decision.Cell;
import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Defect;
import dev.writ.policy.decision.NarrowingCode;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.decision.Requires;
import dev.writ.policy.explain.Wording;
import dev.writ.policy.letter.RequesterLetter.Asked;
import dev.writ.policy.letter.RequesterLetter.Asks;
import dev.writ.policy.letter.RequesterLetter.Fault;
import dev.writ.policy.letter.RequesterLetter.LeftOut;
import dev.writ.policy.letter.RequesterLetter.Missing;
import dev.writ.policy.letter.RequesterLetter.Remark;
import dev.writ.policy.letter.RequesterLetter.Way;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.Request;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a requester is told of a decision, taken from what may be told and from nothing else. */
record Lacks(Request request, Decision decision) {

    private static final String ON_HOLD = "waits until what is said below is settled";

    private static final Set<NarrowingCode> CUT = Set.of(
            NarrowingCode.NOT_AUTHORISED,
            NarrowingCode.NOT_NECESSARY,
            NarrowingCode.OUT_OF_PERIOD,
            NarrowingCode.OUT_OF_REGIME,
            NarrowingCode.ASK_SEPARATELY);

    /** Whether nothing stands in the way that the requester could know or do something about. */
    boolean none() {
        if (decision.outcome() == Outcome.WITHDRAWN) {
            return true;
        }
        var points = Stream.of(faults(), questions(), remarks(), leftOut()).anyMatch(list -> !list.isEmpty());
        return !points && missing().stream().allMatch(each -> each.answer().equals(ON_HOLD));
    }

    List<Missing> missing() {
        return decision.items().stream()
                .flatMap(cell -> answer(cell.outcome()).map(answer -> missing(cell, answer)).stream())
                .distinct()
                .toList();
    }

    List<Fault> faults() {
        return Stream.concat(
                        decision.bars().stream().map(this::fault),
                        decision.defects().stream().map(this::fault))
                .distinct()
                .toList();
    }

    List<Asked> questions() {
        return decision.questions().stream()
                .filter(question -> Askable.is(question.fact()))
                .map(question -> new Asked(Wording.question(question.fact()), Cited.by(decision, question.why())))
                .distinct()
                .toList();
    }

    List<Remark> remarks() {
        return decision.flags().stream()
                .flatMap(flag ->
                        Remarks.on(flag.code())
                                .map(remark -> new Remark(remark, Cited.by(decision, flag.rule())))
                                .stream())
                .distinct()
                .toList();
    }

    /** A person is not told what was cut off, because it may be what somebody else is protected by. */
    List<LeftOut> leftOut() {
        if (Asker.of(request) == Asker.PERSON) {
            return List.of();
        }
        return decision.items().stream()
                .filter(cell -> cell.outcome() == CellOutcome.DISCLOSE || cell.outcome() == CellOutcome.PRESERVE)
                .flatMap(this::leftOut)
                .distinct()
                .toList();
    }

    private Stream<LeftOut> leftOut(Cell cell) {
        return cell.narrowed().stream()
                .filter(cut -> CUT.contains(cut.code()))
                .map(cut -> new LeftOut(
                        Wording.of(cell.category()),
                        Wording.visible(cut.what()),
                        Wording.of(cut.code()),
                        Cited.by(decision, cut.rule())));
    }

    private Missing missing(Cell cell, String answer) {
        var extent = Extent.of(cell);
        return new Missing(
                Extent.accounts(request, cell),
                extent.data(),
                extent.days(),
                answer,
                Stream.concat(cell.requires().stream().map(this::asks), never(cell))
                        .distinct()
                        .toList(),
                cell.cures().stream()
                        .filter(Askable::all)
                        .map(cure -> new Way(Wording.way(cure)))
                        .toList());
    }

    /** Whether there is anything, and who else waits for what, is no matter of a letter about what is missing. */
    private static Optional<String> answer(CellOutcome outcome) {
        return switch (outcome) {
            case NEEDS_PROCESS -> Optional.of("cannot be given as things stand");
            case WITHHOLD, UNADDRESSED -> Optional.of("cannot be given");
            case REFER -> Optional.of("cannot be given here");
            case HOLD -> Optional.of(ON_HOLD);
            case DISCLOSE, NOT_HELD, PRESERVE, ERASE -> Optional.empty();
        };
    }

    private Asks asks(Requires requires) {
        return new Asks(
                Optional.of(Wording.of(requires)),
                Cited.title(decision, requires.rule()),
                Cited.by(decision, requires.rule()));
    }

    /** The rules by which it is never given. */
    private Stream<Asks> never(Cell cell) {
        return decision.reasons().stream()
                .filter(reason -> cell.outcome() == CellOutcome.WITHHOLD
                        && reason.effect().contains("prohibits"))
                .filter(reason -> cell.reasons().contains(reason.rule()))
                .map(reason ->
                        new Asks(Optional.empty(), Optional.of(reason.title()), Cited.by(decision, reason.rule())));
    }

    private Fault fault(Bar bar) {
        return new Fault(
                Optional.empty(),
                Wording.of(bar.code()),
                bar.cure(),
                bar.route().map(Wording::of),
                Cited.by(decision, bar.rule()));
    }

    private Fault fault(Defect defect) {
        return new Fault(
                defect.instrument().flatMap(this::paper).or(() -> defect.item().map(this::data)),
                Wording.of(defect.code()),
                defect.cure(),
                Optional.empty(),
                Cited.by(decision, defect.rule()));
    }

    private Optional<String> paper(String id) {
        return request.instruments().stream()
                .filter(paper -> paper.id().equals(id))
                .map(Lacks::named)
                .findFirst();
    }

    private static String named(Instrument paper) {
        return Wording.of(paper.type())
                + paper.number()
                        .map(number -> ", number " + Wording.visible(number))
                        .orElse("");
    }

    private String data(int item) {
        return item < request.items().size()
                ? Wording.of(request.items().get(item).category())
                : "the data asked for";
    }
}
