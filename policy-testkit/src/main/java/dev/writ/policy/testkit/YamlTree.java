package dev.writ.policy.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * YAML 1.2 as a JSON tree that remembers lines: {@code NO} is text, and so is a date. No anchors, no aliases, no tags of
 * one's own, no key twice.
 *
 * @param file for messages
 */
record YamlTree(String file, Node node) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException when it is not one plain YAML document
     */
    static YamlTree read(Path path) {
        var file = path.getFileName().toString();
        try {
            return of(file, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static YamlTree of(String file, String text) {
        try {
            return new Compose(LoadSettings.builder().setLabel(file).build())
                    .composeString(text)
                    .map(node -> new YamlTree(file, node))
                    .orElseThrow(() -> new IllegalArgumentException(file + ": nothing stands in it"));
        } catch (MarkedYamlEngineException e) {
            throw new IllegalArgumentException(file + ": not YAML: " + e.getMessage(), e);
        }
    }

    /** The file and line at which it begins. */
    String place() {
        return file
                + node.getStartMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
    }

    /** The line at which it begins, from 1. */
    int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** The JSON that it stands for. */
    JsonNode json() {
        return json(node);
    }

    /** The elements of the list under a key at the top; none if there is no such list. */
    List<YamlTree> elements(String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(entry -> entry.getKeyNode() instanceof ScalarNode name
                                && name.getValue().equals(key))
                        .map(NodeTuple::getValueNode)
                        .filter(SequenceNode.class::isInstance)
                        .flatMap(list -> ((SequenceNode) list).getValue().stream())
                        .map(element -> new YamlTree(file, element))
                        .toList()
                : List.of();
    }

    private JsonNode json(Node part) {
        if (part.getAnchor().isPresent()) {
            throw new IllegalArgumentException(new YamlTree(file, part).place() + ": anchors are not read; repeat it");
        }
        if (part instanceof MappingNode mapping) {
            return object(mapping);
        }
        if (part instanceof SequenceNode sequence) {
            var list = JSON.arrayNode();
            sequence.getValue().forEach(element -> list.add(json(element)));
            return list;
        }
        return scalar((ScalarNode) part);
    }

    private JsonNode object(MappingNode mapping) {
        var object = JSON.objectNode();
        for (var entry : mapping.getValue()) {
            var key = ((ScalarNode) entry.getKeyNode()).getValue();
            if (object.has(key)) {
                throw new IllegalArgumentException(
                        new YamlTree(file, entry.getKeyNode()).place() + ": `" + key + "` stands here twice");
            }
            object.set(key, json(entry.getValueNode()));
        }
        return object;
    }

    private JsonNode scalar(ScalarNode scalar) {
        var text = scalar.getValue();
        if (scalar.getTag().equals(Tag.STR)) {
            return JSON.stringNode(text);
        }
        if (scalar.getTag().equals(Tag.INT)) {
            return JSON.numberNode(new BigInteger(text));
        }
        if (scalar.getTag().equals(Tag.FLOAT)) {
            return JSON.numberNode(new BigDecimal(text));
        }
        if (scalar.getTag().equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        if (scalar.getTag().equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        throw new IllegalArgumentException(new YamlTree(file, scalar).place() + ": tags are not read");
    }
}
