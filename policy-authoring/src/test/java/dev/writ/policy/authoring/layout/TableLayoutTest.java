package dev.writ.policy.authoring.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.policy.authoring.text.Refused;
import org.junit.jupiter.api.Test;

class TableLayoutTest {

    @Test
    void quotes_stand_where_a_cell_needs_them() {
        assertThat(LaidOut.table(
                        "id,\"when\",title\nus.a,\"x == YES, y == NO\",\"A \"\"good\"\" one\"\n\"us.b\",,\"\"\n"))
                .isEqualTo("id,when,title\nus.a,\"x == YES, y == NO\",\"A \"\"good\"\" one\"\nus.b,,\n");
    }

    @Test
    void what_a_spreadsheet_adds_goes() {
        assertThat(LaidOut.table("\uFEFFid,title\r\nus.a,A  \r\n\r\n  \r\n")).isEqualTo("id,title\nus.a,A\n");
    }

    @Test
    void rows_stay_in_their_order() {
        var text = "id,title\nus.b,B\nus.a,A\n";

        assertThat(LaidOut.table(text)).isEqualTo(text);
    }

    @Test
    void an_empty_line_between_rows_is_for_the_author_to_remove() {
        assertThatThrownBy(() -> LaidOut.table("id,title\n\nus.a,A\n"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the line is empty; remove it");
    }
}
