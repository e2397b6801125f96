package dev.writ.policy.rulebook;

import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Paragraph;
import dev.writ.policy.rulebook.document.Block.Row;
import dev.writ.policy.rulebook.document.Block.Section;
import dev.writ.policy.rulebook.document.Block.Table;
import dev.writ.policy.rulebook.document.Block.Term;
import dev.writ.policy.rulebook.document.Block.Terms;
import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.document.Page;
import dev.writ.policy.rulebook.words.CodeWords;
import dev.writ.policy.rulebook.words.Glossary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** The words that the book uses, and what the codes in its rules mean. */
final class GlossaryPage {
    private static final String NAME = "glossary";

    private GlossaryPage() {}

    /** @param pages of the book so far */
    static Page of(List<Chapter> chapters, List<Page> pages) {
        List<Block> codes = new ArrayList<>();
        codes.add(Paragraph.of("Rules are written with codes. These are the ones that the rules of this book use, with"
                + " the words that stand for them on its pages. Countries are given by their ISO 3166 codes."));
        Codes.of(chapters).forEach((kind, used) -> codes.add(table(kind, used)));
        var ranks = Ranks.of(chapters);
        if (!ranks.isEmpty()) {
            codes.add(ranks(ranks));
        }
        return new Page(
                NAME,
                "Glossary",
                "Glossary",
                List.of(Paragraph.of("One word for each concept, on every page and in every decision.")),
                List.of(Section.of("Words", "words", List.of(words(pages))), Section.of("Codes", "codes", codes)),
                Foot.of(chapters));
    }

    private static Block words(List<Page> pages) {
        return new Terms(Glossary.usedIn(Text.of(pages)).entrySet().stream()
                .map(word -> Term.of(word.getKey(), Line.of(word.getValue())))
                .toList());
    }

    private static Block ranks(SortedMap<String, Set<String>> ranks) {
        List<Row> rows = new ArrayList<>();
        ranks.forEach((rank, packs) -> rows.add(Row.of(Line.code(rank), Line.of(String.join(", ", packs)))));
        var kind = "Rank of the signer of a paper";
        return new Section(
                Line.of(kind),
                Optional.empty(),
                List.of(new Table("Codes: " + kind, List.of("Code", "Published by the pack"), rows)));
    }

    private static Block table(String kind, Collection<? extends Enum<?>> codes) {
        List<Row> rows = codes.stream()
                .map(code -> Row.of(Line.code(code.name()), Line.of(CodeWords.inFull(code))))
                .toList();
        return new Section(
                Line.of(kind), Optional.empty(), List.of(new Table("Codes: " + kind, List.of("Code", "Means"), rows)));
    }
}
