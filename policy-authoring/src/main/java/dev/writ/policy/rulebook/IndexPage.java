package dev.writ.policy.rulebook;

import dev.writ.policy.decision.CitationStatus;
import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Bullets;
import dev.writ.policy.rulebook.document.Block.Paragraph;
import dev.writ.policy.rulebook.document.Block.Row;
import dev.writ.policy.rulebook.document.Block.Section;
import dev.writ.policy.rulebook.document.Block.Table;
import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.document.Page;
import dev.writ.policy.rulebook.document.Piece.Tone;
import dev.writ.policy.rulebook.document.Target.Here;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a reader starts. */
final class IndexPage {
    static final String NAME = "index";

    private IndexPage() {}

    static Page of(List<Chapter> chapters) {
        List<Block> lead = List.of(
                Paragraph.of("This book says which requests for people's data are answered, with what papers, and why."
                        + " It is made from the rules themselves: each sentence is the words of those who wrote the"
                        + " rules, or says in words what a rule says in code."),
                Dates.notice(chapters));
        List<Block> blocks = new ArrayList<>();
        blocks.add(packs(chapters));
        guidelines(chapters).ifPresent(blocks::add);
        blocks.add(reading());
        return new Page(NAME, "Contents", "Policy rulebook", lead, blocks, Foot.of(chapters));
    }

    private static Block packs(List<Chapter> chapters) {
        List<Row> rows = chapters.stream().map(IndexPage::pack).toList();
        return Section.of(
                "The packs of rules",
                "packs",
                List.of(
                        Paragraph.of("A pack is a folder of rules with one owner and one version. All packs that apply"
                                + " to a request are used together, and the strictest wins: a house policy can ask"
                                + " for more than the law, and never for less."),
                        new Table(
                                "Packs, who answers for them, and their versions",
                                List.of("Pack", "What it is", "Rules", "Provisions", "Reviewed by", "Version"),
                                rows)));
    }

    private static Optional<Block> guidelines(List<Chapter> chapters) {
        List<Line> pages = chapters.stream()
                .filter(Names::isHouse)
                .map(house -> Line.link(GuidelinesPage.title(house), Here.page(GuidelinesPage.name(house))))
                .toList();
        return pages.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of("For authorities", "guidelines", List.of(Bullets.of(pages))));
    }

    private static Row pack(Chapter chapter) {
        int rows = chapter.pack().rules().size() + chapter.pack().obtainable().size();
        return Row.of(
                Line.link(chapter.pack().title(), Here.page(chapter.id())),
                Line.of(Names.kind(chapter)),
                Line.of(String.valueOf(rows)),
                provisions(chapter),
                Line.of(Dates.reviewed(chapter)),
                Names.version(chapter));
    }

    private static Line provisions(Chapter chapter) {
        long unseen = chapter.reading().sources().stream()
                .filter(source -> source.citation().status() == CitationStatus.UNVERIFIED)
                .count();
        Line all = Line.of(String.valueOf(chapter.reading().sources().size()));
        return unseen == 0 ? all : all.and(" ").and(Line.mark(unseen + " unverified", Tone.CARE));
    }

    private static Block reading() {
        return Section.of(
                "How to read it",
                "how-to-read",
                List.of(Bullets.of(List.of(
                        Line.of("Every rule has an id that never changes. A decision names the rules that it rests on,"
                                + " and the address of a rule in this book ends with its id."),
                        Line.of("What nobody knows is a value of its own. It never counts as yes where a yes would"
                                + " help the one who asks."),
                        Line.strong("Seen")
                                .and(" at a provision means that somebody on the team has opened it and that the"
                                        + " rule says what it says. ")
                                .and(Line.strong("Unverified"))
                                .and(" means that nobody has; decisions say so too."),
                        Line.of("Scenarios are requests with the answer that is expected of them. They are run as"
                                + " tests: a rule stands in one if it speaks there, and is silent in another if it"
                                + " must not."),
                        Line.of("This is no legal advice. A person decides, and answers for what is disclosed.")))));
    }
}
