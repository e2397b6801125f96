package dev.writ.policy.rulebook;

import dev.writ.policy.authoring.Reading;
import dev.writ.policy.authoring.RuleNote;
import dev.writ.policy.authoring.Source;
import dev.writ.policy.authoring.topic.Manifest;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.rulebook.document.Target;
import dev.writ.policy.rulebook.document.Target.Here;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A pack as the book sees it. */
record Chapter(Reading reading, Pack pack, Manifest manifest, Optional<LocalDate> asOf) {
    /** Core, then the laws, then the houses, each by id. */
    static final Comparator<Chapter> READING_ORDER = Comparator.<Chapter, Enum<?>>comparing(
                    chapter -> chapter.pack.kind(), Comparator.comparingInt(Enum::ordinal))
            .thenComparing(Chapter::id);

    static Chapter of(Reading reading, Optional<LocalDate> asOf) {
        Pack pack = reading.pack().orElseThrow(() -> unread(reading));
        return new Chapter(reading, pack, reading.manifest().orElseThrow(() -> unread(reading)), asOf);
    }

    private static IllegalArgumentException unread(Reading reading) {
        return new IllegalArgumentException("`" + reading.id() + "` has problems; a book is made of packs without any");
    }

    String id() {
        return pack.id();
    }

    /** What people call it. */
    String label() {
        return switch (pack.kind()) {
            case CORE -> "Every request";
            case REGIME -> "Law: " + id().toUpperCase(Locale.ROOT);
            case HOUSE -> "House: " + shortId();
        };
    }

    /** Of a house, what it is called among houses. */
    String shortId() {
        return id().substring(id().indexOf('.') + 1);
    }

    /** What the author says of a rule or row. */
    RuleNote note(String id) {
        RuleNote note = reading.rules().containsKey(id)
                ? reading.rules().get(id)
                : reading.obtainable().get(id);
        if (note == null) {
            throw new IllegalArgumentException("`" + pack.id() + "` has no rule `" + id + "`");
        }
        return note;
    }

    /** Rules by the topic, which is the name of their file, in the order of the files. */
    Map<String, List<Rule>> topics() {
        return pack.rules().stream()
                .sorted(Comparator.comparing((Rule rule) -> note(rule.id()).place())
                        .thenComparing(Rule::id))
                .collect(Collectors.groupingBy(Chapter::topic, LinkedHashMap::new, Collectors.toList()));
    }

    /** The rules that count for what is said of all rules together, in the order of the files. */
    List<Rule> counting() {
        return topics().values().stream()
                .flatMap(List::stream)
                .filter(this::counts)
                .toList();
    }

    boolean counts(Rule rule) {
        return asOf.filter(day -> !rule.inForceOn(day)).isEmpty();
    }

    Optional<Source> source(String id) {
        return reading.sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst();
    }

    /** The name of the file that a rule stands in. */
    static String topic(Rule rule) {
        return rule.place()
                .substring(rule.place().indexOf('/') + 1, rule.place().lastIndexOf('.'));
    }

    /** Where a rule is explained. */
    Target at(String rule) {
        return Here.at(id(), rule);
    }

    /** Where a source of the pack is listed. */
    Target atSource(String source) {
        return Here.at(SourcesPage.NAME, anchorOfSource(source));
    }

    String anchorOfSource(String source) {
        return id() + "/" + source;
    }
}
