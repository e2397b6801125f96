package dev.writ.policy.authoring;

import dev.writ.policy.authoring.drl.Meaning;
import dev.writ.policy.authoring.drl.WrittenRule;
import dev.writ.policy.authoring.table.TableReader.Grant;
import dev.writ.policy.authoring.text.Cell;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.decision.Citation;
import dev.writ.policy.engine.pack.Obtainable;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.RuleCard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts rules together from their parts. Not safe for use by several threads. */
final class Assembler {
    private static final String HOUSE = "house.";

    private final String pack;
    private final Citations citations;
    private final Problems problems;
    private final Map<String, Place> ids = new HashMap<>();

    Assembler(String pack, Citations citations, Problems problems) {
        this.pack = pack;
        this.citations = citations;
        this.problems = problems;
    }

    /** A rule of a rule file or a row of a table, unless something is wrong with it. */
    Optional<Authored> rule(WrittenRule written, RuleNote note) {
        checkId(written.id(), written.place());
        checkNote(written.id(), note);
        var notUnderstood = new Problems();
        Optional<Meaning> meaning = written.meaning(note.cure().isPresent(), notUnderstood);
        notUnderstood.sorted().forEach(problems::add);
        meaning.ifPresent(means -> refuseForTheLaw(written, means.then()));
        List<Source> sources = written.source().map(citations::of).orElse(List.of());
        checkSourced(written.id(), written.place(), written.source().isPresent(), note);
        InForce inForce = InForce.of(written.id(), note, sources, problems);
        RuleCard card = card(written.id(), note, citations.all(sources, note.because()));
        return meaning.map(means -> new Authored(
                rule(card, inForce, means, written.place()),
                means.patterns(),
                note,
                written.place(),
                notUnderstood.none()));
    }

    private static Rule rule(RuleCard card, InForce inForce, Meaning means, Place place) {
        return new Rule(
                card,
                inForce.from(),
                inForce.until(),
                means.when(),
                means.about(),
                means.then(),
                place.file() + ":" + place.line());
    }

    /** A row that says who can get which instrument. */
    Obtainable obtainable(Grant grant) {
        Cell id = grant.id();
        checkId(id.text(), id.place());
        checkNote(id.text(), grant.note());
        List<Source> sources = grant.source().isEmpty() ? List.of() : citations.of(grant.source());
        checkSourced(id.text(), id.place(), !grant.source().isEmpty(), grant.note());
        return new Obtainable(
                card(
                        id.text(),
                        grant.note(),
                        citations.all(sources, grant.note().because())),
                grant.requesters(),
                grant.countries(),
                grant.instruments());
    }

    private RuleCard card(String id, RuleNote note, List<Citation> rests) {
        return new RuleCard(id, pack, pack.startsWith(HOUSE), note.title().orElse(""), note.cure(), rests);
    }

    /** A house is no law: it neither compels itself nor is bound by what it takes a paper for. */
    private void refuseForTheLaw(WrittenRule written, Finding finding) {
        boolean ofLaw = finding instanceof Finding.Compulsion
                || (finding instanceof Finding.Recognition recognition && recognition.binding());
        if (ofLaw && pack.startsWith(HOUSE)) {
            problems.add(
                    ProblemCode.OTHER_PACK,
                    written.place(),
                    "`" + written.id()
                            + "` says what binds the provider, which a law says and a house cannot; leave out"
                            + " `compel` and `BINDING`");
        }
    }

    private void checkId(String id, Place place) {
        if (!Ids.prefixed(id, pack) || !Ids.wellFormed(id)) {
            problems.add(
                    ProblemCode.ID,
                    place,
                    "`" + id + "` is no id of this pack; ids begin with `" + Ids.prefix(pack)
                            + "` and consist of lower-case words, dots and hyphens");
        }
        Place first = ids.putIfAbsent(id, place);
        if (first != null) {
            problems.add(
                    ProblemCode.DUPLICATE_ID,
                    place,
                    "`" + id + "` already stands in " + first + "; every rule and row has its own id");
        }
    }

    private void checkNote(String id, RuleNote note) {
        if (note.title().isEmpty()) {
            problems.add(
                    ProblemCode.UNEXPLAINED, note.place(), "`" + id + "` has no title; say in one line what it does");
        }
    }

    private void checkSourced(String id, Place place, boolean cites, RuleNote note) {
        if (!cites && note.because().isEmpty()) {
            problems.add(
                    ProblemCode.UNSOURCED,
                    place,
                    "`" + id + "` rests on nothing; cite a source, or say in the YAML file what it rests on"
                            + " under `because`");
        }
    }
}
