package dev.writ.policy.authoring.topic;

import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.Source;
import dev.writ.policy.authoring.Source.Review;
import dev.writ.policy.authoring.Tree;
import dev.writ.policy.authoring.text.Cell;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.authoring.yaml.ClosedMapping;
import dev.writ.policy.decision.Citation;
import dev.writ.policy.decision.CitationStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the provisions of a file in {@code sources}. */
public final class SourceReader {
    private static final List<String> OF_FILE = List.of("title", "url", "provisions");
    private static final List<String> OF_PROVISION =
            List.of("cite", "heading", "url", "from", "until", "status", "reviewedBy", "reviewedOn");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>`\\\\]{1,500}");

    private final String name;
    private final Problems problems;

    private SourceReader(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /**
     * The provisions; those that lack what a citation needs are left out and told.
     *
     * @param name of the file, without its ending
     */
    public static List<Source> read(Tree.Mapping tree, String name, Problems problems) {
        return new SourceReader(name, problems).read(tree);
    }

    private List<Source> read(Tree.Mapping tree) {
        var file = new ClosedMapping(tree, "a file of sources", OF_FILE, problems);
        String work = file.required("title").map(Cell::text).orElse("");
        Optional<String> url = url(file);
        List<Source> sources = new ArrayList<>();
        if (!file.has("provisions")) {
            problems.add(ProblemCode.SHAPE, tree.place(), "`provisions` is missing; list at least one");
        }
        file.mapping("provisions")
                .ifPresent(provisions -> provisions.entries().forEach((id, value) -> {
                    Place place = provisions.keys().getOrDefault(id, value.place());
                    provision(id, value, place, work, url).ifPresent(sources::add);
                }));
        return sources;
    }

    private Optional<Source> provision(String id, Tree value, Place place, String work, Optional<String> urlOfFile) {
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9.-]*")) {
            problems.add(
                    ProblemCode.ID,
                    place,
                    "`" + id + "` is no name of a provision; use letters, digits, dots, hyphens");
        }
        if (!(value instanceof Tree.Mapping mapping)) {
            problems.add(ProblemCode.SHAPE, place, "expected keys and values under `" + id + "`, such as `cite: ...`");
            return Optional.empty();
        }
        var provision = new ClosedMapping(mapping, "provision `" + id + "`", OF_PROVISION, problems);
        Optional<Cell> cite = provision.required("cite");
        Optional<Cell> heading = provision.required("heading");
        Optional<CitationStatus> status = provision.choice("status", CitationStatus.class);
        if (status.equals(Optional.of(CitationStatus.SEEN))) {
            provision.required("reviewedBy");
            provision.required("reviewedOn");
        }
        Optional<Review> review = review(provision);
        Optional<String> url = url(provision).or(() -> urlOfFile);
        if (cite.isEmpty() || heading.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        String text = cite.get().text() + ": " + heading.get().text();
        var citation = new Citation(name + "/" + id, text, url, status.get());
        return Optional.of(new Source(citation, work, review, provision.date("from"), provision.date("until"), place));
    }

    private static Optional<Review> review(ClosedMapping provision) {
        Optional<LocalDate> on = provision.date("reviewedOn");
        return provision.text("reviewedBy").flatMap(by -> on.map(day -> new Review(by.text(), day)));
    }

    /** People will follow it, so it is an address of the web and nothing that a browser would execute. */
    private Optional<String> url(ClosedMapping mapping) {
        Optional<Cell> url = mapping.text("url");
        url.filter(cell -> !ADDRESS.matcher(cell.text()).matches())
                .ifPresent(cell -> problems.add(
                        ProblemCode.SHAPE,
                        cell.place(),
                        "`" + cell.text() + "` is no address of the web; write one that begins with `https://`"));
        return url.map(Cell::text);
    }
}
