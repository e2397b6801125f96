package dev.writ.policy.authoring.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.policy.authoring.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteLayoutTest {

    @Test
    void every_level_is_two_spaces_to_the_right() {
        assertThat(LaidOut.notes("""
            rules:
                us.a:
                   title:   A
                   reason:  >-
                          Because
                          of this.
            scenarios:
            -   name: one
                stands:
                -   us.a
            -
                name: two
            """)).isEqualTo("""
                rules:
                  us.a:
                    title: A
                    reason: >-
                      Because
                      of this.
                scenarios:
                  - name: one
                    stands:
                      - us.a
                  - name: two
                """);
    }

    @Test
    void braces_and_brackets_are_spaced_in_one_way() {
        assertThat(LaidOut.notes("a: {b: [ c,d ],e: [ {f: g} ], h: {}, i: [ ], j}\n"))
                .isEqualTo("a: { b: [c, d], e: [{ f: g }], h: {}, i: [], j: }\n");
    }

    @Test
    void what_stands_in_braces_over_several_lines_is_joined_if_it_fits() {
        assertThat(LaidOut.notes("a: {\n  b: c,\n  d: e\n}\n")).isEqualTo("a: { b: c, d: e }\n");
    }

    @Test
    void what_does_not_fit_on_a_line_gets_a_line_for_each_entry() {
        var long1 = "x".repeat(60);
        var long2 = "y".repeat(60);

        assertThat(LaidOut.notes(
                        "a: { b: [%s, %s], c: d }\ne: [{ f: %s, g: [%s] }]\n".formatted(long1, long2, long1, long2)))
                .isEqualTo("""
                    a:
                      b:
                        - %1$s
                        - %2$s
                      c: d
                    e:
                      - f: %1$s
                        g: [%2$s]
                    """.formatted(long1, long2));
    }

    @Test
    void there_is_never_more_than_one_empty_line_and_none_at_the_ends() {
        assertThat(LaidOut.notes("\n\na: 1\n\n\n  \nb:\n\n  c: 2\n\n\n")).isEqualTo("a: 1\n\nb:\n  c: 2\n");
    }

    @Test
    void comments_stay_where_they_belong() {
        var text = """
            # about the file
            # in two lines

            # about a
            a: 1 # beside a
            b: # beside b
              # about c
              c: "# no comment" # a comment
              # below c
            # about d
            d: >- # beside d
              # no comment
              text
            e:
              # about the element
              - f: [1, 2] # beside f
                # about g
                g: h#i
              - j
              # below j
            # at the end
            """;

        assertThat(LaidOut.notes(text)).isEqualTo(text);
    }

    @Test
    void comments_in_brackets_give_each_element_its_line() {
        assertThat(LaidOut.notes("""
            a: [ # all of them
              b, # the first
              # the second
              c ] # done
            - d: x
            """.replace("- d: x\n", ""))).isEqualTo("""
                a: # all of them
                  - b # the first
                  # the second
                  - c
                # done
                """);
    }

    @Test
    void a_comment_behind_a_dash_goes_above_it() {
        assertThat(LaidOut.notes("a:\n  - # why\n    b: 1\n    c: 2\n")).isEqualTo("a:\n  # why\n  - b: 1\n    c: 2\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: |\n  two\n    three\n\n  four\nb: 1\n",
                "a: |+\n  kept\n\n\nb: 1\n",
                "a: |2\n    begins with spaces\n  and goes on\n",
                "a: >\n  folded\n\n  twice\n",
                "a: \"x \\\n  y\"\n",
                "a: 'it''s'\n",
                "a: plain\n  over two lines\n",
                "a: plain\n\n  with a gap\n",
                "a: null\nb:\nc: ~\n",
                "\"quoted key\": 1\n",
                "a: -b\n",
                "a: http://b#c\n",
                "a: \"\uD83D\uDE00\" # \uD83D\uDE00\nb: 1\n",
            })
    void what_white_space_belongs_to_a_text_is_left_alone(String text) {
        assertThat(LaidOut.notes(text)).isEqualTo(text);
    }

    @Test
    void lists_in_lists_share_a_line() {
        assertThat(LaidOut.notes("a:\n- - b\n  -   c\n-\n  - d\n")).isEqualTo("a:\n  - - b\n    - c\n  - - d\n");
    }

    @Test
    void a_file_written_as_json_gets_lines() {
        assertThat(LaidOut.notes("{\"a\": 1, \"b\": {\"c\": [true]}}\n"))
                .isEqualTo("\"a\": 1\n\"b\": { \"c\": [true] }\n");
    }

    @Test
    void marks_of_a_document_go() {
        assertThat(LaidOut.notes("---\na: 1\n...\n")).isEqualTo("a: 1\n");
    }

    @Test
    void what_is_no_yaml_is_refused() {
        assertThatThrownBy(() -> LaidOut.notes("a: [1\n"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("this is not YAML");
    }
}
