package dev.writ.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.policy.Category;
import dev.writ.policy.DataCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_name_has_a_category_and_may_say_more() throws IOException {
        var catalogue = read("""
                elements:
                  direct messages: CONTENT_PRIVATE
                  last login IP: { category: ACCESS_LOG, sensitivity: HIGH, thirdParties: false }
                """);

        assertThat(catalogue)
                .isEqualTo(new DataCatalogue(
                        Map.of("direct messages", Category.CONTENT_PRIVATE, "last login IP", Category.ACCESS_LOG)));
    }

    @Test
    void an_unknown_category_is_told_with_the_nearest_one() {
        assertThatThrownBy(() -> read("elements: { avatar: CONTENT_PUBLICK }"))
                .hasMessageContaining(":1:21: unknown category `CONTENT_PUBLICK`; closest is `CONTENT_PUBLIC`");
    }

    @Test
    void nobody_maps_a_name_to_unmapped() {
        assertThatThrownBy(() -> read("elements: { avatar: UNMAPPED }")).hasMessageContaining("`UNMAPPED`");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThatThrownBy(() -> CatalogueFile.read(folder.resolve("none.yaml")))
                .hasMessageContaining("none.yaml` cannot be read");
    }

    private DataCatalogue read(String content) throws IOException {
        return CatalogueFile.read(Files.writeString(folder.resolve("catalogue.yaml"), content));
    }
}
