package dev.writ.policy.combine;

import dev.writ.policy.Category;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Instrument;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A rule that looks at one category or one type of paper, so that it says the same of whatever docket it meets. */
record ChanceRule(Says rule, About about, Category category, InstrumentType type, Finding finding) {

    enum About {
        REQUEST,
        PARTS,
        PAPERS
    }

    /** What of the rules stands in a docket. */
    static List<Stood> stood(Docket docket, List<ChanceRule> rules) {
        return rules.stream().flatMap(rule -> rule.stood(docket)).toList();
    }

    /** Whether it is about the part; never of one about papers. */
    boolean isAbout(Docket docket, Part part) {
        return about == About.REQUEST
                || (about == About.PARTS && docket.items().get(part.item()).category() == category);
    }

    private Stream<Stood> stood(Docket docket) {
        return switch (about) {
            case REQUEST -> Stream.of(rule.ofAll(finding));
            case PARTS -> parts(docket);
            case PAPERS -> papers(docket);
        };
    }

    private Stream<Stood> parts(Docket docket) {
        var parts = IntStream.range(0, docket.parts().size())
                .filter(index -> isAbout(docket, docket.parts().get(index)))
                .boxed()
                .toArray(Integer[]::new);
        return parts.length == 0 ? Stream.empty() : Stream.of(rule.ofParts(finding, parts));
    }

    private Stream<Stood> papers(Docket docket) {
        var ids = docket.request().instruments().stream()
                .filter(paper -> paper.type() == type)
                .map(Instrument::id)
                .filter(id -> id.startsWith("i"))
                .toArray(String[]::new);
        return ids.length == 0 ? Stream.empty() : Stream.of(rule.ofPapers(finding, ids));
    }
}
