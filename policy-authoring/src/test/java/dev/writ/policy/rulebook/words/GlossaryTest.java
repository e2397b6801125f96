package dev.writ.policy.rulebook.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final Path PAGE = Path.of("..", "docs", "glossary.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\*\\*(.+?)\\*\\*[^|]*\\| (.+?) \\|");

    @Test
    void its_words_mean_what_the_documentation_says() throws IOException {
        var documented = ROW.matcher(Files.readString(PAGE))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));

        assertThat(documented).containsAllEntriesOf(Glossary.WORDS);
    }

    @Test
    void words_are_found_in_the_singular_and_the_plural() {
        assertThat(Glossary.usedIn("Authorities bring papers; the Cure is a scenario.")
                        .keySet())
                .containsExactly("authority", "cure", "scenario");
    }

    @Test
    void a_part_of_another_word_is_no_word() {
        assertThat(Glossary.usedIn("packaging, unruled, borrowed")).isEmpty();
    }
}
