package dev.writ.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterCommandTest {
    private static final String SUBPOENA = "../policy-examples/requests/us-subpoena-content.json";
    private static final String OWN_DATA = "../policy-examples/requests/own-data.json";

    @TempDir
    private Path folder;

    @Test
    void the_requester_is_told_what_is_missing_and_what_would_help_with_citations() {
        var run = Run.piped("letter", "--to", "requester", SUBPOENA);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("""
            [Draft. Read and correct it before it goes out.]

            2026-11-16

            To Alder County Sheriff, Fraud Unit

            Your reference: 2026-CR-118
            Our reference: us-subpoena-content

            """)
                .contains(
                        """

            WHAT YOU ASKED FOR

            Private content (messages, files, drafts), 2026-10-01 to 2026-10-31, of kestrel77 / kestrel77@mail.example:\
             cannot be given as things stand.
            - Private content needs a warrant""",
                        """

            - Private content takes a warrant however old it is. Needed: a search warrant or a domestic order on a mutual\
             assistance request.
              18 U.S.C. 2703(a): Content in electronic storage by warrant https://www.law.cornell.edu/uscode/text/18/2703
            """,
                        "(6th Cir. 2010): The content of mailboxes is searched by warrant [UNVERIFIED: read it before you send this]\n")
                .endsWith("- Would help: a search warrant.\n");
    }

    @Test
    void what_is_never_given_is_told_with_the_rule_that_says_so() throws IOException {
        var request =
                file("request.json", Files.readString(Path.of(SUBPOENA)).replace("CONTENT_PRIVATE", "CREDENTIAL"));

        assertThat(Run.piped("letter", "--to", "requester", request).out())
                .contains(
                        " of kestrel77 / kestrel77@mail.example: cannot be given.\n- Passwords and keys are never given out.\n");
    }

    @Test
    void the_holder_is_told_what_was_given_and_no_more() {
        var run = Run.piped("letter", "--to", "holder", SUBPOENA);

        assertThat(run).isEqualTo(new Run(0, """
            [Draft. Read and correct it before it goes out. It goes out when the data has been given or kept.]

            2026-11-16

            To the holder of the account kestrel77

            A public authority has asked us for data of this account.

            What we have given:

            - Subscriber identity (name, address, e-mail, telephone, user name), 2026-10-01 to 2026-10-31
            """, ""));
    }

    @Test
    void the_court_is_told_the_grounds_and_whether_to_seal_them() throws IOException {
        var request = file(
                "request.json",
                Files.readString(Path.of("../policy-examples/requests/us-secrecy-order.json"))
                        .replaceAll("\"until\": \"[^\"]*\"", "\"indefinite\": true"));
        var run = Run.piped("letter", "--to", "court", request);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("[Draft for counsel. Read and correct it before it is filed.]\n[TO BE FILED UNDER SEAL:")
                .contains("\nGROUNDS\n\n1. the secrecy has no end\n", "\nORDERS OF SECRECY\n\n- ", ", without an end");
    }

    @Test
    void where_no_letter_is_due_nothing_else_is_said() {
        assertThat(Run.piped("letter", "--to", "court", SUBPOENA)).isEqualTo(new Run(0, "No letter is due.\n", ""));
        assertThat(Run.piped("letter", "--to", "holder", OWN_DATA)).isEqualTo(new Run(0, "No letter is due.\n", ""));
    }

    @Test
    void letters_about_several_requests_come_one_after_the_other() {
        var run = Run.piped("letter", "--to", "court", SUBPOENA, OWN_DATA);

        assertThat(run.out()).isEqualTo("No letter is due.\n" + "-".repeat(100) + "\nNo letter is due.\n");
    }

    @Test
    void a_template_of_ones_own_takes_the_place_of_the_one_that_comes_along() throws IOException {
        var own = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(own.resolve("holder.txt"), "Dear {{account}},\n{{#given}}{{data}}{{days}}\n{{/given}}");

        assertThat(Run.piped("letter", "--to", "holder", "--template", own.toString(), SUBPOENA)
                        .out())
                .isEqualTo("Dear kestrel77,\nSubscriber identity (name, address, e-mail, telephone, user"
                        + " name)2026-10-01 to 2026-10-31\n");
        assertThat(Run.piped("letter", "--to", "requester", "--template", own.toString(), SUBPOENA)
                        .out())
                .startsWith("[Draft.");
    }

    @Test
    void a_mistake_in_a_template_is_told_before_anything_is_decided() throws IOException {
        var own = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(own.resolve("holder.txt"), "Dear holder,\n\ncase {{caseNumber}}\n");
        var run = Run.piped("letter", "--to", "holder", "--template", own.toString(), "no-such-request.json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("policy: " + own.resolve("holder.txt") + ":3:6: this letter has no name `caseNumber` here");
    }

    @Test
    void a_template_for_nobody_is_told_with_the_name_that_was_meant() throws IOException {
        var own = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(own.resolve("requestor.txt"), "Dear Sir or Madam");

        assertThat(Run.piped("letter", "--to", "holder", "--template", own.toString(), SUBPOENA))
                .isEqualTo(new Run(
                        2,
                        "",
                        "policy: `" + own.resolve("requestor.txt")
                                + "` is the template of no letter; closest is `requester.txt`\n"));
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        var run = Run.piped("letter", "--to", "holder", "--template", "no-such-folder", SUBPOENA);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("`no-such-folder` is no folder that can be read", "policy new letters");
    }

    @Test
    void a_request_that_cannot_be_read_is_told_beside_the_letters() throws IOException {
        var run = Run.piped("letter", "--to", "court", file("bad.json", "{}"), SUBPOENA);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEqualTo("No letter is due.\n");
        assertThat(run.err()).startsWith("NOT DECIDED");
    }

    @Test
    void templates_to_begin_with_are_those_that_come_along() {
        var own = folder.resolve("letters");
        var written = Run.piped("new", "letters", "--in", own.toString());

        assertThat(written.status()).isZero();
        assertThat(written.out().lines()).hasSize(3).allMatch(line -> line.startsWith("created " + own));
        assertThat(Run.piped("letter", "--to", "requester", "--template", own.toString(), SUBPOENA))
                .isEqualTo(Run.piped("letter", "--to", "requester", SUBPOENA));
    }

    @Test
    void a_template_that_is_there_is_not_overwritten() throws IOException {
        Files.writeString(folder.resolve("court.txt"), "mine");
        var run = Run.piped("new", "letters", "--in", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("court.txt` is there already; nothing was written");
        assertThat(folder.resolve("holder.txt")).doesNotExist();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
