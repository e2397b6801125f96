package dev.writ.policy.explain;

import java.util.List;
import java.util.Optional;

/**
 * Says in words that and why nothing was decided, in the same two forms as an {@link Explanation}. The reasons may quote
 * the request, so the text belongs where the request belongs and not in a log.
 */
public final class NotDecided {

    private NotDecided() {}

    /**
     * Plain text of at most 100 columns.
     *
     * @param requestId the caller's reference, where one could be read
     * @param reasons why, in the order in which they are to be read
     */
    public static String text(Optional<String> requestId, List<String> reasons) {
        return PlainText.of(page(requestId, reasons));
    }

    /**
     * Markdown in the CommonMark dialect.
     *
     * @param requestId the caller's reference, where one could be read
     * @param reasons why, in the order in which they are to be read
     */
    public static String markdown(Optional<String> requestId, List<String> reasons) {
        return Markdown.of(page(requestId, reasons));
    }

    private static Page page(Optional<String> requestId, List<String> reasons) {
        var subject = requestId.map(id -> "Request " + id).orElse("The request");
        return new Page(
                List.of("NOT DECIDED: give nothing.", subject + " could not be decided; correct it and ask again."),
                List.of(Section.of("Why", reasons.stream().map(Entry::of).toList())),
                "Until a decision is there, the request counts as undecided.");
    }
}
