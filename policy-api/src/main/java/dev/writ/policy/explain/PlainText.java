package dev.writ.policy.explain;

import java.util.Locale;

/** A page as plain text. */
final class PlainText {
    private static final int LABEL = 12;

    private final StringBuilder out = new StringBuilder();

    private PlainText() {}

    static String of(Page page) {
        var text = new PlainText();
        page.lead().forEach(sentence -> text.paragraph("", "", sentence));
        page.sections().forEach(text::section);
        text.blank();
        text.paragraph("", "", page.close());
        return text.out.toString();
    }

    private void section(Section section) {
        blank();
        out.append(section.title().toUpperCase(Locale.ROOT)).append('\n');
        var number = 0;
        for (var entry : section.entries()) {
            number++;
            entry(section.numbered() ? "[" + number + "] " : "- ", entry, number > 1);
        }
    }

    private void entry(String marker, Entry entry, boolean follows) {
        if (follows && !entry.fields().isEmpty()) {
            blank();
        }
        var indent = " ".repeat(marker.length());
        paragraph(marker, indent, entry.head());
        for (var field : entry.fields()) {
            var label =
                    field.label() + " ".repeat(Math.max(1, LABEL - field.label().length()));
            paragraph(indent + label, indent + " ".repeat(LABEL), field.text());
        }
    }

    private void paragraph(String first, String rest, String text) {
        out.append(Wrapped.of(first, rest, Visible.of(text)));
    }

    private void blank() {
        out.append('\n');
    }
}
