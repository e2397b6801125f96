package dev.writ.policy.rulebook;

import dev.writ.policy.authoring.Source;
import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Paragraph;
import dev.writ.policy.rulebook.document.Block.Section;
import dev.writ.policy.rulebook.document.Block.Term;
import dev.writ.policy.rulebook.document.Block.Terms;
import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.document.Page;
import dev.writ.policy.rulebook.document.Piece.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every provision that the packs define, and the rules that rest on it. */
final class SourcesPage {
    static final String NAME = "sources";

    private SourcesPage() {}

    static Page of(List<Chapter> chapters) {
        List<Block> lead = List.of(
                Paragraph.of("What rules rest on: statutes, decisions of courts and documents. What is unverified"
                        + " nobody on the team has opened yet."));
        List<Block> blocks = chapters.stream().map(SourcesPage::chapter).toList();
        return new Page(NAME, "Sources", "Sources", lead, blocks, Foot.of(chapters));
    }

    private static Block chapter(Chapter chapter) {
        Map<String, List<Source>> works = new LinkedHashMap<>();
        chapter.reading()
                .sources()
                .forEach(source -> works.computeIfAbsent(source.work(), work -> new ArrayList<>())
                        .add(source));
        List<Block> blocks = new ArrayList<>();
        if (works.isEmpty()) {
            blocks.add(Paragraph.of("This pack defines no provisions; its rules say themselves what they rest on."));
        }
        works.forEach((work, sources) -> blocks.add(new Section(
                Line.of(work),
                Optional.empty(),
                List.of(new Terms(
                        sources.stream().map(source -> term(chapter, source)).toList())))));
        return Section.of(chapter.pack().title(), "pack-" + chapter.id(), blocks);
    }

    private static Term term(Chapter chapter, Source source) {
        List<Block> said = new ArrayList<>();
        said.add(new Paragraph(state(source).and(" ").and(new Code(source.id()))));
        said.add(new Paragraph(Line.of("Relied on by: ").and(rules(chapter, source))));
        return new Term(Citations.linked(source.citation()), Optional.of(chapter.anchorOfSource(source.id())), said);
    }

    private static Line state(Source source) {
        Line state = Citations.status(source.citation());
        Line reviewed = source.review()
                .map(review -> state.and(" (" + review.by() + ", " + review.on() + ")"))
                .orElse(state);
        boolean dated = source.from().isPresent() || source.until().isPresent();
        return dated ? reviewed.and(", law " + Dates.days(source.from(), source.until())) : reviewed;
    }

    private static Line rules(Chapter chapter, Source source) {
        List<Line> rules = Stream.concat(
                        chapter.pack().rules().stream().map(rule -> rule.card()),
                        chapter.pack().obtainable().stream().map(row -> row.card()))
                .filter(card -> card.citations().contains(source.citation()))
                .map(card -> Names.rule(chapter, card.id()))
                .toList();
        return rules.isEmpty() ? Line.of("no rule") : Line.joined(rules, ", ");
    }
}
