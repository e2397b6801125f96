package dev.writ.policy.json;

import dev.writ.policy.request.Problem.Code;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Feeds YAML 1.2 to a tree. Only plain data is read: no tags, anchors, aliases or directives, and {@code NO} is a text
 * as in the core schema.
 */
final class YamlSource {
    private static final Pattern NULL = Pattern.compile("null|Null|NULL|~|");
    private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
    private static final Pattern FALSE = Pattern.compile("false|False|FALSE");
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,99})(\\.[0-9]{1,99})?([eE][-+]?[0-9]{1,3})?");

    private final Tree tree;
    private final Problems problems;
    private final Deque<Nesting> nesting = new ArrayDeque<>();
    private int documents;

    private YamlSource(Tree tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    static void feed(String text, Tree tree, Problems problems) {
        var settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE) // the limit in bytes was checked before
                .build();
        var source = new YamlSource(tree, problems);
        try {
            for (var event : new Parse(settings).parseString(text)) {
                source.take(event);
            }
        } catch (MarkedYamlEngineException e) {
            var reason = Optional.ofNullable(e.getProblem()).orElse("it is malformed");
            throw source.refuse(e.getProblemMark(), "not YAML: " + reason);
        } catch (YamlEngineException e) {
            throw source.refuse(Optional.empty(), "not YAML: it holds characters that YAML does not allow");
        }
        if (source.documents == 0) {
            throw source.refuse(Optional.empty(), "there is nothing to read; expected an object");
        }
    }

    private void take(Event event) {
        if (event instanceof NodeEvent node) {
            refuseAnchor(node);
        }
        if (event instanceof DocumentStartEvent start) {
            document(start);
        } else if (event instanceof ScalarEvent scalar) {
            scalar(scalar);
        } else if (event instanceof CollectionStartEvent start) {
            start(start);
        } else if (event instanceof CollectionEndEvent) {
            nesting.pop();
            tree.end();
        }
    }

    private void document(DocumentStartEvent start) {
        documents++;
        if (documents > 1) {
            throw refuse(start.getStartMark(), "a second document begins; expected one request");
        }
        if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
            throw refuse(start.getStartMark(), "directives are not read; remove the line that begins with %");
        }
    }

    private void refuseAnchor(NodeEvent node) {
        if (node instanceof AliasEvent || node.getAnchor().isPresent()) {
            throw refuse(node.getStartMark(), "anchors and aliases are not read; write the value out");
        }
    }

    private void refuseTag(Optional<String> tag, Event event) {
        if (tag.isPresent()) {
            throw refuse(event.getStartMark(), "tags are not read; remove " + Words.quoted(tag.get()));
        }
    }

    private void start(CollectionStartEvent start) {
        refuseTag(start.getTag(), start);
        if (expectsKey()) {
            throw refuse(start.getStartMark(), "a key must be a text");
        }
        toggle();
        nesting.push(new Nesting(start instanceof MappingStartEvent));
        if (start instanceof MappingStartEvent) {
            tree.startObject();
        } else {
            tree.startList();
        }
    }

    private void scalar(ScalarEvent scalar) {
        refuseTag(scalar.getTag(), scalar);
        var key = expectsKey();
        toggle();
        if (key) {
            tree.key(scalar.getValue());
        } else if (scalar.isPlain()) {
            plain(scalar.getValue());
        } else {
            tree.text(scalar.getValue());
        }
    }

    private void plain(String text) {
        if (NUMBER.matcher(text).matches()) {
            tree.scalar(new BigDecimal(text));
        } else if (TRUE.matcher(text).matches() || FALSE.matcher(text).matches()) {
            tree.scalar(TRUE.matcher(text).matches());
        } else if (NULL.matcher(text).matches()) {
            tree.scalar(null);
        } else {
            tree.text(text);
        }
    }

    private boolean expectsKey() {
        var inner = nesting.peek();
        return inner != null && inner.mapping && inner.keyNext;
    }

    private void toggle() {
        var inner = nesting.peek();
        if (inner != null) {
            inner.keyNext = !inner.keyNext;
        }
    }

    private Problems.GivenUp refuse(Optional<Mark> mark, String message) {
        var at = mark.map(place -> " at line " + (place.getLine() + 1) + ", column " + (place.getColumn() + 1));
        return problems.giveUp(Code.SYNTAX, Place.ROOT, message + at.orElse(""));
    }

    /** An object or list that is being read; in an object, keys and values take turns. */
    private static final class Nesting {
        private final boolean mapping;
        private boolean keyNext = true;

        private Nesting(boolean mapping) {
            this.mapping = mapping;
        }
    }
}
