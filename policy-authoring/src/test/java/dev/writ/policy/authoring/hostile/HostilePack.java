package dev.writ.policy.authoring.hostile;

import dev.writ.policy.authoring.PackOnDisk;
import dev.writ.policy.authoring.Tree;
import dev.writ.policy.authoring.pages.ExamplePack;
import dev.writ.policy.authoring.text.SourceText;
import dev.writ.policy.authoring.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pack of somebody who wants more than rules: the pack of the examples, with one thing in it changed.
 *
 * @param name what it tries
 * @param code with which it must be refused
 * @param says a part of the message
 * @param changes what stands where: {@code before}, {@code head}, {@code when}, {@code then} and {@code after} in the rule
 *     file, {@code drl}, {@code yaml} and {@code table} in place of whole files, or files by name
 */
record HostilePack(String name, String code, String says, Map<String, String> changes) {
    private static final Pattern TIMES = Pattern.compile("\\{times ([0-9]+) \"([^\"]*(?:\"(?=\\}))?)\"\\}");

    private static final Pattern CHARACTER = Pattern.compile("\\{U\\+([0-9A-F]{4})\\}");

    /** All that stand in a file of the resources. */
    static Stream<HostilePack> in(String file) {
        Tree.Mapping tree = YamlReader.read(SourceText.of(file, bytes(file)));
        return ((Tree.Listing) tree.get("cases").orElseThrow())
                .elements().stream().map(element -> of((Tree.Mapping) element));
    }

    private static HostilePack of(Tree.Mapping tree) {
        Map<String, String> changes = new HashMap<>();
        tree.entries().forEach((key, value) -> {
            if (value instanceof Tree.Text text) {
                changes.put(key, text.value());
            } else if (value instanceof Tree.Listing rows) {
                changes.put(
                        "process.csv",
                        "id,categories,when,any-of,source,from,until,title\n"
                                + String.join(
                                        "\n",
                                        rows.elements().stream()
                                                .map(HostilePack::text)
                                                .toList()) + "\n");
            } else if (value instanceof Tree.Mapping files) {
                files.entries().forEach((name, text) -> changes.put(name, text(text)));
            }
        });
        return new HostilePack(taken(changes, "name"), taken(changes, "code"), taken(changes, "says"), changes);
    }

    private static String taken(Map<String, String> changes, String key) {
        return Objects.requireNonNull(changes.remove(key), key);
    }

    private static String text(Tree tree) {
        return ((Tree.Text) tree).value();
    }

    /** Writes it into a folder of this one. */
    PackOnDisk in(Path parent) {
        PackOnDisk pack = new ExamplePack().in(parent);
        changes.forEach((where, text) -> {
            if (where.indexOf('.') > 0) {
                pack.with(where, sung(text));
            }
        });
        if (changes.containsKey("table")) {
            pack.with("process.csv", sung(changes.get("table")));
        }
        if (changes.containsKey("yaml")) {
            pack.with("rules.yaml", sung(changes.get("yaml")));
        }
        return pack.with("rules.drl", sung(changes.getOrDefault("drl", rules())));
    }

    /** The canary is in every pack, also where nobody could mistake it for more than words. */
    private String rules() {
        return """
            package house.acme
            // {call}
            %s
            rule "house.acme.messages"
            %s
            when
            %s
            then
            %s
            end
            %s
            """.formatted(
                changes.getOrDefault("before", ""),
                changes.getOrDefault("head", "@Source( \"guidelines/messages\" )"),
                changes.getOrDefault("when", "$item : Item( category == CONTENT_PRIVATE )"),
                changes.getOrDefault("then", changes.containsKey("when") ? "withdraw();" : "prohibit( $item );"),
                changes.getOrDefault("after", ""));
    }

    private static String sung(String text) {
        String called = text.replace("{call}", Silence.CLASS + ".sing()").replace("{class}", Silence.CLASS);
        String visible =
                CHARACTER.matcher(called).replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
        return TIMES.matcher(visible)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(2).repeat(Integer.parseInt(match.group(1)))));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = HostilePack.class.getResourceAsStream("/hostile/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no file `" + file + "`");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    static List<String> files() {
        return List.of("rule-files.yaml", "conditions.yaml", "findings.yaml", "tables.yaml", "notes.yaml");
    }
}
