package dev.writ.policy.json;

import dev.writ.policy.request.Problem.Code;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Feeds JSON to a tree. */
final class JsonSource {
    private static final Pattern JACKSON_ASIDE =
            Pattern.compile(" \\((start marker|for (Object|Array) starting) at .*\\)|\\[Source: [^]]*]");

    private final JsonFactory factory;

    JsonSource(Limits limits) {
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth() + 1)
                .maxStringLength(limits.bytes())
                .maxNameLength(limits.bytes())
                .build();
        factory = JsonFactory.builder().streamReadConstraints(constraints).build();
    }

    void feed(String text, Tree tree, Problems problems) {
        try (var parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw problems.giveUp(Code.SYNTAX, Place.ROOT, "there is nothing to read; expected an object");
            }
            value(parser, tree);
            if (parser.nextToken() != null) {
                throw problems.giveUp(
                        Code.SYNTAX, Place.ROOT, "more follows after the end of the request; expected one request");
            }
        } catch (StreamConstraintsException e) {
            throw problems.giveUp(Code.TOO_LARGE, Place.ROOT, "a number or the nesting is beyond the limits");
        } catch (JacksonException e) {
            throw problems.giveUp(Code.SYNTAX, Place.ROOT, "not JSON at " + place(e) + ": " + reason(e));
        }
    }

    private static void value(JsonParser parser, Tree tree) {
        var depth = 0;
        do {
            switch (parser.currentToken()) {
                case START_OBJECT -> {
                    tree.startObject();
                    depth++;
                }
                case START_ARRAY -> {
                    tree.startList();
                    depth++;
                }
                case END_OBJECT, END_ARRAY -> {
                    tree.end();
                    depth--;
                }
                case PROPERTY_NAME -> tree.key(parser.currentName());
                case VALUE_STRING -> tree.text(parser.getString());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.scalar(parser.getDecimalValue());
                case VALUE_TRUE -> tree.scalar(true);
                case VALUE_FALSE -> tree.scalar(false);
                default -> tree.scalar(null);
            }
        } while (depth > 0 && parser.nextToken() != null);
    }

    private static String place(JacksonException e) {
        return "line " + e.getLocation().getLineNr() + ", column "
                + e.getLocation().getColumnNr();
    }

    private static String reason(JacksonException e) {
        var reason = JACKSON_ASIDE.matcher(e.getOriginalMessage()).replaceAll("");
        return reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }
}
