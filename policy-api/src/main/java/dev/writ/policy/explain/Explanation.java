package dev.writ.policy.explain;

import dev.writ.policy.decision.Decision;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Says a decision in words, outcome first. The same decision always gives the same text. The text names the accounts
 * and identifiers that the decision names, so it belongs where the decision belongs and not in a log.
 */
public final class Explanation {

    private static final List<BiFunction<Decision, Marks, Section>> SECTIONS = List.of(
            CellSection::of,
            NoticeSection::of,
            PreservationSection::of,
            DueSection::of,
            ApprovalSection::of,
            TaskSection::of,
            LimitSection::of,
            FlagSection::of,
            BarSection::of,
            DefectSection::of,
            ChallengeSection::of,
            QuestionSection::of,
            AssumptionSection::of,
            TimelineSection::of,
            CountingSection::of,
            ReasonSection::of,
            PackSection::of);

    private static final String CLOSE = "This is no legal advice. A person decides, and answers for what is disclosed.";

    private Explanation() {}

    /** Plain text of at most 100 columns, except where a single word is longer; lines end in a line feed. */
    public static String text(Decision decision) {
        return PlainText.of(page(decision));
    }

    /** Markdown in the CommonMark dialect; lines end in a line feed. */
    public static String markdown(Decision decision) {
        return Markdown.of(page(decision));
    }

    private static Page page(Decision decision) {
        var marks = Marks.of(decision);
        var sections = SECTIONS.stream()
                .map(section -> section.apply(decision, marks))
                .filter(section -> !section.entries().isEmpty())
                .toList();
        return new Page(Headline.of(decision), sections, CLOSE);
    }
}
