package dev.writ.policy.json;

import dev.writ.policy.request.Problem;
import dev.writ.policy.request.Problem.Code;
import dev.writ.policy.request.Request;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads requests from JSON and YAML, UTF-8 throughout. It reads no further than its limits and names everything that
 * is wrong at once. Safe to share between threads.
 */
public final class RequestReader {
    private final Limits limits;
    private final JsonSource json;

    /** With the default limits. */
    public RequestReader() {
        this(Limits.DEFAULT);
    }

    /** With these limits. */
    public RequestReader(Limits limits) {
        this.limits = limits;
        this.json = new JsonSource(limits);
    }

    /** Reads one request from JSON. */
    public Reading json(String text) {
        return json(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads one request from JSON, to the end of the stream or of the limit; it does not close the stream.
     *
     * @throws IOException when the stream fails
     */
    public Reading json(InputStream in) throws IOException {
        return json(in.readNBytes(limits.bytes() + 1));
    }

    /** Reads one request from YAML 1.2: plain data without tags, anchors and directives. */
    public Reading yaml(String text) {
        return yaml(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads one request from YAML 1.2, to the end of the stream or of the limit; it does not close the stream.
     *
     * @throws IOException when the stream fails
     */
    public Reading yaml(InputStream in) throws IOException {
        return yaml(in.readNBytes(limits.bytes() + 1));
    }

    /**
     * Reads JSON Lines, one request a line, each read when it is asked for; empty lines are passed over. The stream of
     * readings is sequential and does not close {@code in}; it throws {@link java.io.UncheckedIOException} when
     * {@code in} fails.
     */
    public Stream<Reading> jsonLines(InputStream in) {
        return Lines.of(in, limits.bytes() + 1).map(this::json);
    }

    /**
     * Reads one request from a parsed document: maps with text keys, lists, texts, numbers and booleans.
     *
     * @throws IllegalArgumentException when something else is in it
     */
    public Reading tree(Map<String, ?> document) {
        return read((tree, problems) -> PlainTree.feed(document, tree));
    }

    private Reading json(byte[] bytes) {
        return read((tree, problems) -> json.feed(text(bytes, problems), tree, problems));
    }

    private Reading yaml(byte[] bytes) {
        return read((tree, problems) -> YamlSource.feed(text(bytes, problems), tree, problems));
    }

    private Reading read(BiConsumer<Tree, Problems> source) {
        var problems = new Problems();
        var tree = new Tree(limits, problems);
        try {
            source.accept(tree, problems);
            var request = new Binder(limits, problems).read(Model.request(), tree.root(), Place.ROOT);
            if (request != null && problems.found().isEmpty()) {
                return new Reading.Accepted((Request) request);
            }
        } catch (Problems.GivenUp e) {
            return refused(tree, problems);
        }
        return refused(tree, problems);
    }

    private static Reading refused(Tree tree, Problems problems) {
        var found = problems.found();
        var telling = found.stream()
                .filter(problem -> problem.code() != Code.UNKNOWN_REFERENCE || referencesAreSure(found))
                .sorted(new DocumentOrder(tree.root()))
                .toList();
        return new Reading.Refused(id(tree.root(), found), telling);
    }

    /** Whether all accounts and instruments were read; else a reference may be to one that was not. */
    private static boolean referencesAreSure(List<Problem> found) {
        return found.stream()
                .filter(problem -> problem.code() != Code.UNKNOWN_REFERENCE)
                .map(Problem::pointer)
                .noneMatch(
                        at -> at.startsWith("/accounts") || at.startsWith("/instruments") || at.lastIndexOf('/') == 0);
    }

    private static Optional<String> id(@Nullable Object root, List<Problem> found) {
        var readable = found.stream().noneMatch(problem -> problem.pointer().equals("/id"));
        return readable && root instanceof Map<?, ?> object && object.get("id") instanceof String id && Words.clean(id)
                ? Optional.of(id)
                : Optional.empty();
    }

    private String text(byte[] bytes, Problems problems) {
        if (bytes.length > limits.bytes()) {
            throw problems.giveUp(
                    Code.TOO_LARGE, Place.ROOT, "the request is larger than " + limits.bytes() + " bytes");
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw problems.giveUp(Code.SYNTAX, Place.ROOT, "the text is not UTF-8; save it as UTF-8");
        }
    }
}
