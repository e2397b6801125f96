package dev.writ.policy.rules;

import dev.writ.policy.authoring.text.Lexer;
import dev.writ.policy.authoring.text.SourceText;
import dev.writ.policy.authoring.text.Token;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** The text of a file as somebody might have written it who cares for no layout. */
final class Scrambled {
    private static final List<String> GAPS = List.of(" ", "  ", "\t", "\n", " \n\n  ", "\r\n    ");

    private final Random random;

    Scrambled(long seed) {
        this.random = new Random(seed);
    }

    String text(String file, String text) {
        if (file.endsWith(".drl")) {
            return rules(file, text);
        }
        if (file.endsWith(".csv")) {
            return table(text);
        }
        return file.endsWith(".yaml") ? notes(text) : text;
    }

    /** Between words where no comment stands, any white space will do, and between signs none. */
    private String rules(String file, String text) {
        var source = SourceText.of(file, text.getBytes(StandardCharsets.UTF_8));
        var tokens = Lexer.read(text, source::place);
        var scrambled = new StringBuilder();
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int start = offset(text, tokens.get(i));
            var between = text.substring(at, start);
            scrambled.append(between.isBlank() && i > 0 ? gap(tokens.get(i - 1), tokens.get(i)) : between);
            at = start + length(tokens.get(i));
            scrambled.append(text, start, at);
        }
        return scrambled.append(text.substring(at)).toString();
    }

    private String gap(Token left, Token right) {
        if (left.is(".") || right.is(".")) {
            return "";
        }
        boolean none = (left.kind() == Token.Kind.SIGN || right.kind() == Token.Kind.SIGN) && random.nextInt(3) == 0;
        return none ? "" : one(GAPS);
    }

    private static int offset(String text, Token token) {
        int offset = 0;
        for (int line = 1; line < token.place().line(); line++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        return offset + token.place().column() - 1;
    }

    private static int length(Token token) {
        return token.text().length() + (token.kind() == Token.Kind.STRING ? 2 : 0);
    }

    /** Quotes where none are needed, and what spreadsheets leave behind. */
    private String table(String text) {
        return "\uFEFF"
                + text.lines()
                        .map(line -> (line.contains("\"") ? line : quoted(line)) + (random.nextBoolean() ? "  " : ""))
                        .collect(Collectors.joining("\r\n"))
                + (random.nextBoolean() ? "" : "\r\n\r\n");
    }

    private String quoted(String line) {
        return List.of(line.split(",", -1)).stream()
                .map(cell -> random.nextBoolean() ? "\"" + cell + "\"" : cell)
                .collect(Collectors.joining(","));
    }

    /** Wider levels, more space in brackets, more empty lines, and white space at the ends of lines that are no text. */
    private String notes(String text) {
        int wider = 1 + random.nextInt(3);
        boolean inText = false;
        var scrambled = new StringBuilder();
        int textIndent = 0;
        for (var line : text.lines().toList()) {
            int indent = line.length() - line.stripLeading().length();
            inText = inText && (line.isBlank() || indent > textIndent);
            scrambled.append(" ".repeat(indent * wider)).append(inText ? line.strip() : loose(line.strip(), wider));
            if (!inText && line.matches(".*: [|>][-+]?")) {
                inText = true;
                textIndent = indent;
            }
            scrambled.append(random.nextBoolean() ? "\n" : "\r\n");
            if (line.isBlank() && !inText) {
                scrambled.append("\n".repeat(random.nextInt(3)));
            }
        }
        return scrambled.append("\n".repeat(random.nextInt(3))).toString();
    }

    private String loose(String line, int wider) {
        if (line.startsWith("- ")) {
            return "-" + " ".repeat(2 * wider - 1) + loose(line.substring(2), wider);
        }
        if (line.startsWith("#") || line.contains("\"") || line.contains("'")) {
            return line;
        }
        return line.replaceAll("(?<=[\\[{] ?)(?=[^ \\]}])", " ".repeat(random.nextInt(3)))
                + " ".repeat(line.matches(".*: [|>][-+]?") ? 0 : random.nextInt(3));
    }

    private <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
