package dev.writ.policy.authoring.yaml;

import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.Tree;
import dev.writ.policy.authoring.text.Refused;
import dev.writ.policy.authoring.text.SourceText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/** Reads one YAML 1.2 document of the JSON schema, in which only what looks like JSON is anything but text. */
public final class YamlReader {
    private static final int DEEPEST = 32;
    private static final Pattern NUMBER = Pattern.compile("[-+.0-9]{1,40}([eE][-+]?[0-9]{1,3})?|[^-+0-9].*");
    private static final ScalarResolver RESOLVER = new JsonSchema().getScalarResolver();

    private final SourceText source;
    private final Iterator<Event> events;

    private YamlReader(SourceText source) {
        this.source = source;
        var settings = LoadSettings.builder()
                .setLabel(source.file())
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        this.events = new Parse(settings).parseString(source.text()).iterator();
    }

    /**
     * The mapping that the file holds.
     *
     * @throws Refused if the file is not YAML, holds no mapping or several documents, names a key twice, nests too
     *     deep, or uses anchors, aliases or tags
     */
    public static Tree.Mapping read(SourceText source) {
        try {
            return new YamlReader(source).document();
        } catch (MarkedYamlEngineException e) {
            Place place = place(source, e.getProblemMark());
            throw new Refused(ProblemCode.YAML, place, "this is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new Refused(ProblemCode.YAML, Place.startOf(source.file()), "this is not YAML");
        }
    }

    private Tree.Mapping document() {
        expect(Event.ID.StreamStart);
        Event begin = events.next();
        if (begin.getEventId() == Event.ID.StreamEnd) {
            throw refused(Optional.empty(), "the file is empty");
        }
        if (begin instanceof DocumentStartEvent start
                && (start.getSpecVersion().isPresent() || !start.getTags().isEmpty())) {
            throw refused(start.getStartMark(), "directives are not permitted; begin with the first key");
        }
        Tree tree = node(events.next(), 0);
        expect(Event.ID.DocumentEnd);
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw refused(end.getStartMark(), "the file holds a second document; keep one");
        }
        if (tree instanceof Tree.Mapping mapping) {
            return mapping;
        }
        throw new Refused(ProblemCode.YAML, tree.place(), "expected keys and values, such as `title: ...`");
    }

    private void expect(Event.ID id) {
        Event event = events.next();
        if (event.getEventId() != id) {
            throw refused(event.getStartMark(), "this is not YAML");
        }
    }

    private Tree node(Event event, int depth) {
        if (depth > DEEPEST) {
            throw refused(event.getStartMark(), "nothing is nested more than " + DEEPEST + " deep");
        }
        refuseAnchors(event);
        if (event instanceof MappingStartEvent start) {
            return mapping(start, depth);
        }
        if (event instanceof SequenceStartEvent start) {
            return listing(start, depth);
        }
        return scalar((ScalarEvent) event);
    }

    private void refuseAnchors(Event event) {
        if (!(event instanceof NodeEvent node) || event.getEventId() == Event.ID.Alias) {
            throw refused(event.getStartMark(), "aliases are not permitted; write the value again");
        }
        if (node.getAnchor().isPresent()) {
            throw refused(event.getStartMark(), "anchors are not permitted; write the value where it is needed");
        }
        if (tag(event).isPresent()) {
            throw refused(event.getStartMark(), "tags are not permitted; write the value alone");
        }
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }

    private Tree.Mapping mapping(MappingStartEvent start, int depth) {
        Map<String, Tree> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            refuseAnchors(event);
            if (!(event instanceof ScalarEvent key)) {
                throw refused(event.getStartMark(), "a key is a word");
            }
            refuseInvisible(key);
            if (keys.put(key.getValue(), place(event)) != null) {
                throw refused(event.getStartMark(), "the key `" + key.getValue() + "` stands here twice");
            }
            entries.put(key.getValue(), node(events.next(), depth + 1));
        }
        return new Tree.Mapping(entries, keys, place(start));
    }

    private Tree.Listing listing(SequenceStartEvent start, int depth) {
        List<Tree> elements = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            elements.add(node(event, depth + 1));
        }
        return new Tree.Listing(elements, place(start));
    }

    private Tree scalar(ScalarEvent event) {
        refuseInvisible(event);
        Place place = place(event);
        String value = event.getValue();
        Tag tag = RESOLVER.resolve(value, event.isPlain());
        if (tag.equals(Tag.NULL)) {
            return new Tree.Nothing(place);
        }
        if (tag.equals(Tag.BOOL)) {
            return new Tree.Truth(Boolean.parseBoolean(value), place);
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return number(value, place);
        }
        return new Tree.Text(value, event.isPlain() && onOneLine(event), place);
    }

    /** An escape in double quotes can stand for what the file itself must not hold. */
    private void refuseInvisible(ScalarEvent event) {
        SourceText.firstInvisible(event.getValue()).ifPresent(character -> {
            throw new Refused(ProblemCode.TEXT, place(event), SourceText.invisible(character));
        });
    }

    private static Tree number(String value, Place place) {
        if (!NUMBER.matcher(value).matches()) {
            throw new Refused(
                    ProblemCode.TOO_LARGE, place, "a number has at most 40 digits, and its power of ten at most three");
        }
        try {
            return new Tree.Amount(new BigDecimal(value), place);
        } catch (NumberFormatException notANumber) {
            throw new Refused(ProblemCode.YAML, place, "`" + value + "` is no number of JSON; put it in quotes");
        }
    }

    private static boolean onOneLine(Event event) {
        return event.getStartMark().map(Mark::getLine).equals(event.getEndMark().map(Mark::getLine));
    }

    private Place place(Event event) {
        return place(source, event.getStartMark());
    }

    private static Place place(SourceText source, Optional<Mark> mark) {
        return mark.map(at -> new Place(source.file(), at.getLine() + 1, at.getColumn() + 1))
                .orElseGet(() -> Place.startOf(source.file()));
    }

    private Refused refused(Optional<Mark> mark, String message) {
        return new Refused(ProblemCode.YAML, place(source, mark), message);
    }
}
