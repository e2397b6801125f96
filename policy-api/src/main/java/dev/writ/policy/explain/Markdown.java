package dev.writ.policy.explain;

import java.util.regex.Pattern;

/** A page as Markdown. */
final class Markdown {
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");

    private final StringBuilder out = new StringBuilder();

    private Markdown() {}

    static String of(Page page) {
        var text = new Markdown();
        var lead = page.lead();
        text.line("# " + plain(lead.get(0)));
        lead.subList(1, lead.size()).forEach(sentence -> text.paragraph(plain(sentence)));
        page.sections().forEach(text::section);
        text.paragraph("*" + plain(page.close()) + "*");
        return text.out.toString();
    }

    private void section(Section section) {
        paragraph("## " + section.title());
        line("");
        var number = 0;
        for (var entry : section.entries()) {
            number++;
            entry(section.numbered() ? number + ". " : "- ", entry);
        }
    }

    private void entry(String marker, Entry entry) {
        var head = plain(entry.head());
        line(marker + (entry.fields().isEmpty() ? head : "**" + head + "**"));
        var indent = " ".repeat(marker.length());
        entry.fields().forEach(field -> line(indent + "- " + field.label() + ": " + plain(field.text())));
    }

    private void paragraph(String text) {
        line("");
        line(text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String plain(String text) {
        return MARKUP.matcher(Visible.of(text)).replaceAll("\\\\$0");
    }
}
