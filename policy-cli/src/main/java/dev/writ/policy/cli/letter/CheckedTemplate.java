package dev.writ.policy.cli.letter;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.writ.policy.letter.Letter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A template whose names are all known. Templates hold no logic, and see values and nothing of Java. Immutable. */
final class CheckedTemplate {

    /** Looks names up in maps and nowhere else; the usual collector would call methods. */
    private static final BasicCollector MAPS_ALONE = new BasicCollector() {
        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    };

    private final Template template;

    private CheckedTemplate(Template template) {
        this.template = template;
    }

    /**
     * Reads a template.
     *
     * @param file its name in messages
     * @throws UnusableTemplate if it names what the letter does not have, or is not well formed
     */
    static CheckedTemplate of(String file, String text, Class<? extends Letter> letter) {
        var problems = TemplateCheck.problems(file, text, Name.in(letter));
        if (!problems.isEmpty()) {
            throw new UnusableTemplate(problems);
        }
        return new CheckedTemplate(Mustache.compiler()
                .withCollector(MAPS_ALONE)
                .escapeHTML(false)
                .emptyStringIsFalse(true)
                .strictSections(true)
                .nullValue("")
                .compile(text));
    }

    String filled(Letter letter) {
        return template.execute(Values.of((Record) letter));
    }
}
