package dev.writ.policy.rulebook;

import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Bullets;
import dev.writ.policy.rulebook.document.Block.Notice;
import dev.writ.policy.rulebook.document.Block.Paragraph;
import dev.writ.policy.rulebook.document.Block.Section;
import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.document.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a company can publish as its guidelines for authorities: every statement is a rule's. */
final class GuidelinesPage {
    private static final String NAME = "guidelines-";

    private final Chapter house;
    private final List<Chapter> chapters;

    /** @param chapters the house's own, then those of the law */
    private GuidelinesPage(Chapter house, List<Chapter> chapters) {
        this.house = house;
        this.chapters = chapters;
    }

    /**
     * The page of a house.
     *
     * @param law the packs that apply beside the house policy
     */
    static Page of(Chapter house, List<Chapter> law) {
        List<Chapter> chapters = Stream.concat(Stream.of(house), law.stream()).toList();
        return new GuidelinesPage(house, chapters).page();
    }

    static String name(Chapter house) {
        return NAME + house.shortId();
    }

    static String title(Chapter house) {
        return "Guidelines for authorities: " + house.pack().title();
    }

    private Page page() {
        List<Block> blocks = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            blocks.add(theme == Theme.DATA ? data() : section(theme));
        }
        blocks.add(leftOut());
        return new Page(name(house), "Guidelines: " + house.shortId(), title(house), lead(), blocks, Foot.of(chapters));
    }

    private List<Block> lead() {
        return List.of(
                Paragraph.of("For police, prosecutors, courts and other authorities that ask for people's data, or for"
                        + " data to be kept. Every statement is made from a rule of the house policy, or of a law under"
                        + " which requests are decided, and names that rule. Where the law and the house policy both"
                        + " speak, both have to be met."),
                new Notice(Line.of(house.asOf()
                        .map(day -> "This page shows the rules that are in force on " + day + ".")
                        .orElse("No day was chosen for this book, so this page also shows rules that are not in force"
                                + " yet or any more. Choose a day before you publish it."))));
    }

    private Block section(Theme theme) {
        List<Block> blocks = new ArrayList<>();
        if (theme == Theme.HOW) {
            blocks.add(new Notice(
                    Line.of("Rules name no address, portal or form. Where requests are to be sent has to be published"
                            + " beside this page.")));
        }
        silence(theme).ifPresent(blocks::add);
        rules(house, theme).forEach(rule -> blocks.add(Statement.inFull(house, rule)));
        chapters.stream().skip(1).forEach(chapter -> besides(chapter, theme).ifPresent(blocks::add));
        return Section.of(theme.title(), theme.anchor(), blocks);
    }

    /** What a pack adds that is no house policy. */
    private static Optional<Block> besides(Chapter chapter, Theme theme) {
        List<Line> statements = rules(chapter, theme)
                .map(rule -> Statement.inShort(chapter, rule))
                .toList();
        return statements.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        Line.of("Besides: " + chapter.pack().title()),
                        Optional.empty(),
                        List.of(Bullets.of(statements))));
    }

    private static Stream<Rule> rules(Chapter chapter, Theme theme) {
        return chapter.counting().stream()
                .filter(rule -> Theme.of(rule.then()).equals(Optional.of(theme)))
                .filter(theme == Theme.WHO ? Audience::told : Audience::concerned);
    }

    /** That the house policy, or every pack, leaves something open. */
    private Optional<Block> silence(Theme theme) {
        if (rules(house, theme).findAny().isPresent()) {
            return Optional.empty();
        }
        boolean others = chapters.stream()
                .anyMatch(chapter -> rules(chapter, theme).findAny().isPresent());
        return Optional.of(Paragraph.of(
                others
                        ? "The house policy itself says nothing about " + theme.subject() + "; other packs do."
                        : "Neither the house policy nor any other pack says anything about " + theme.subject() + "."));
    }

    private Block data() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Matrix.TOGETHER));
        blocks.add(Strengths.of(chapters));
        for (Chapter chapter : chapters) {
            Matrix matrix = Matrix.of(chapter, Audience::concerned);
            List<Block> tables = new ArrayList<>(matrix.tables());
            if (chapter.equals(house) || tables.isEmpty()) {
                tables.add(matrix.silence());
            }
            blocks.add(new Section(Line.of(chapter.pack().title()), Optional.empty(), tables));
        }
        return Section.of(Theme.DATA.title(), Theme.DATA.anchor(), blocks);
    }

    private static Block leftOut() {
        return Section.of(
                "What is not on this page",
                "not-here",
                List.of(
                        Paragraph.of("Rules about people's own data, about research and about the house's own staff;"
                                + " who has to agree within the house; checks against forgery and abuse; grounds to"
                                + " contest a demand; and how requests are counted. They stand on the pages of the"
                                + " packs."),
                        Paragraph.of("This is no legal advice. A person decides about every request.")));
    }
}
