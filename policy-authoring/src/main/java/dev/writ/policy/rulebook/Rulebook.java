package dev.writ.policy.rulebook;

import dev.writ.policy.authoring.Reading;
import dev.writ.policy.rulebook.document.Book;
import dev.writ.policy.rulebook.document.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a book of packs. The same readings and day give the same book. Safe for use by several threads. */
public final class Rulebook {
    private static final String TITLE = "Policy rulebook";

    private Rulebook() {}

    /**
     * A page for each pack, and pages that help to read them.
     *
     * @param packs as they were read, without problems, each with an id of its own
     * @param asOf the day whose law counts for what is said of all rules together; absent, all rules count and show their
     *     dates
     * @throws IllegalArgumentException if a reading has problems
     */
    public static Book of(List<Reading> packs, Optional<LocalDate> asOf) {
        List<Chapter> chapters = packs.stream()
                .map(reading -> Chapter.of(reading, asOf))
                .sorted(Chapter.READING_ORDER)
                .toList();
        List<Page> pages = new ArrayList<>();
        List<Chapter> law =
                chapters.stream().filter(chapter -> !Names.isHouse(chapter)).toList();
        pages.add(IndexPage.of(chapters));
        chapters.stream().filter(Names::isHouse).forEach(house -> pages.add(GuidelinesPage.of(house, law)));
        chapters.forEach(chapter -> pages.add(PackPage.of(chapter)));
        pages.add(SourcesPage.of(chapters));
        pages.add(GlossaryPage.of(chapters, pages));
        return new Book(TITLE, pages);
    }
}
