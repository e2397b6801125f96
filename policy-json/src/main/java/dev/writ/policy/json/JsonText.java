package dev.writ.policy.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes a tree as JSON. */
final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    static String of(Object tree, boolean indented) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(indented ? new Indented() : ObjectWriteContext.empty(), text)) {
            write(tree, json);
        }
        return text.toString();
    }

    private static void write(@Nullable Object tree, JsonGenerator json) {
        if (tree instanceof Map<?, ?> object) {
            json.writeStartObject();
            object.forEach((key, value) -> {
                json.writeName((String) key);
                write(value, json);
            });
            json.writeEndObject();
        } else if (tree instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(entry -> write(entry, json));
            json.writeEndArray();
        } else if (tree instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (tree instanceof Number number) {
            json.writeNumber(new BigDecimal(number.toString()).toPlainString());
        } else if (tree == null) {
            json.writeNull();
        } else {
            json.writeString((String) tree);
        }
    }

    /** Tells the generator how to indent; the platform's line separator must not matter. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            var lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines);
        }
    }
}
