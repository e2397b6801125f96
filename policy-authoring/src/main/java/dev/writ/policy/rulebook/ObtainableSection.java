package dev.writ.policy.rulebook;

import dev.writ.policy.Country;
import dev.writ.policy.engine.pack.Obtainable;
import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Bullets;
import dev.writ.policy.rulebook.document.Block.Entry;
import dev.writ.policy.rulebook.document.Block.Paragraph;
import dev.writ.policy.rulebook.document.Block.Section;
import dev.writ.policy.rulebook.document.Block.Term;
import dev.writ.policy.rulebook.document.Block.Terms;
import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.words.CodeWords;
import dev.writ.policy.rulebook.words.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who can get hold of which paper. */
final class ObtainableSection {

    private ObtainableSection() {}

    static Optional<Block> of(Chapter chapter) {
        if (chapter.pack().obtainable().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(
                "A refusal names a paper that would help only to somebody who can get it. These rows say who can."));
        chapter.pack().obtainable().forEach(row -> blocks.add(entry(chapter, row)));
        return Optional.of(Section.of("Who can get which paper", "obtainable", blocks));
    }

    private static Block entry(Chapter chapter, Obtainable row) {
        List<Term> terms = new ArrayList<>();
        terms.add(Term.of("Row", Names.rule(chapter, row.card().id())));
        terms.add(Term.of("Who", Line.of(named(row.requesters()) + from(row))));
        terms.add(Term.of("Can get", Line.of(named(row.instruments()))));
        chapter.note(row.card().id()).reason().ifPresent(why -> terms.add(Term.of("Why", Line.of(why))));
        terms.add(Term.of("Rests on", List.of(Bullets.of(Citations.of(chapter, row.card())))));
        return new Entry(row.card().id(), Line.of(row.card().title()), List.of(new Terms(terms)));
    }

    private static String from(Obtainable row) {
        var countries = row.countries().stream().map(Country::code).sorted().toList();
        return countries.isEmpty() ? "" : ", from " + Lists.or(countries);
    }

    private static <E extends Enum<E>> String named(Set<E> codes) {
        return CodeWords.start(
                Lists.or(codes.stream().sorted().map(CodeWords::of).toList()));
    }
}
