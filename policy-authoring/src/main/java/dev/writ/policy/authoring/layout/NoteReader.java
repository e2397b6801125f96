package dev.writ.policy.authoring.layout;

import dev.writ.policy.authoring.layout.NoteEntry.Spot;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Reads a YAML file as it is written, for its layout alone; it relies on the reader of packs having accepted the file.
 * Not safe for use by several threads.
 */
final class NoteReader {
    private static final Set<ScalarStyle> BLOCKS = EnumSet.of(ScalarStyle.LITERAL, ScalarStyle.FOLDED);

    private final NoteText text;
    private final Iterator<Event> events;
    private final List<NoteEntry> entries = new ArrayList<>();
    private final List<Extent> words = new ArrayList<>();

    private NoteReader(NoteText text, Iterator<Event> events) {
        this.text = text;
        this.events = events;
    }

    /** Characters from one offset to another, which is left out. */
    record Extent(int from, int to) {}

    /**
     * What was read.
     *
     * @param root the mapping that the file is
     * @param entries all entries in the order in which they begin
     * @param words where words stand, in that order
     */
    record Read(Note root, List<NoteEntry> entries, List<Extent> words) {
        Read {
            entries = List.copyOf(entries);
            words = List.copyOf(words);
        }
    }

    static Read read(String file, NoteText text) {
        var settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        var reader = new NoteReader(text, new Parse(settings).parseString(file).iterator());
        return reader.document();
    }

    private Read document() {
        Event event = events.next();
        while (!(event instanceof CollectionStartEvent)) {
            event = events.next();
        }
        Note root = group((CollectionStartEvent) event, Optional.empty());
        return new Read(root, entries, words);
    }

    private Note group(CollectionStartEvent start, Optional<NoteEntry> parent) {
        boolean keyed = start.getEventId() == Event.ID.MappingStart;
        List<NoteEntry> own = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd && event.getEventId() != Event.ID.SequenceEnd) {
            Optional<String> key = keyed ? Optional.of(key(event)) : Optional.empty();
            var entry = new NoteEntry(key, parent, spot(event, start));
            entries.add(entry);
            own.add(entry);
            entry.holds(value(keyed ? events.next() : event, entry));
            event = events.next();
        }
        int end = end(event);
        parent.ifPresent(around -> around.ends(end));
        return new Note.Group(keyed, start.isFlow(), own);
    }

    private Note value(Event event, NoteEntry entry) {
        if (event instanceof CollectionStartEvent start) {
            return group(start, Optional.of(entry));
        }
        var scalar = (ScalarEvent) event;
        return BLOCKS.contains(scalar.getScalarStyle()) ? block(scalar, entry) : plain(scalar);
    }

    private String key(Event event) {
        words.add(new Extent(start(event), end(event)));
        return text.between(start(event), end(event));
    }

    private Note plain(ScalarEvent event) {
        words.add(new Extent(start(event), end(event)));
        List<String> lines = text.between(start(event), end(event)).lines().toList();
        if (lines.isEmpty()) {
            return Note.Words.NONE;
        }
        List<String> tidy = new ArrayList<>();
        tidy.add(lines.size() == 1 ? lines.get(0) : lines.get(0).stripTrailing());
        lines.stream().skip(1).map(String::strip).forEach(tidy::add);
        return new Note.Words(tidy, false);
    }

    private Note block(ScalarEvent event, NoteEntry entry) {
        var block = NoteBlock.at(start(event), line(event), entry.spot().column(), text);
        words.add(new Extent(start(event), block.end()));
        return new Note.Words(block.lines(), true);
    }

    private Spot spot(Event event, CollectionStartEvent group) {
        boolean dashed = group.getEventId() == Event.ID.SequenceStart && !group.isFlow();
        int column = mark((dashed ? group : event).getStartMark()).getColumn();
        return new Spot(start(event), column, group.isFlow(), text.spaced(line(event)));
    }

    private static int line(Event event) {
        return mark(event.getStartMark()).getLine();
    }

    private static int start(Event event) {
        return mark(event.getStartMark()).getIndex();
    }

    private static int end(Event event) {
        return mark(event.getEndMark()).getIndex();
    }

    private static Mark mark(Optional<Mark> mark) {
        return mark.orElseThrow(() -> new IllegalStateException("the parser keeps marks"));
    }
}
