package dev.writ.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineCommandTest {
    private static final String OWN_DATA = """
            {"id": "own-1", "kind": "SUBJECT_ACCESS", "receivedAt": "2026-11-16T10:00:00-05:00", "entity": "US",
             "requester": {"type": "DATA_SUBJECT"}, "subject": {"identityVerified": "YES"},
             "accounts": [{"id": "heron12", "identifiers": ["username:heron12"]}],
             "items": [{"category": "SUBSCRIBER_IDENTITY"}]}
            """;
    private static final String KEPT = """
            {"id": "keep-1", "kind": "PRESERVATION", "receivedAt": "2026-11-16T10:00:00-05:00",
             "decidedAt": "2026-11-17T10:00:00-05:00", "entity": "US",
             "requester": {"type": "LAW_ENFORCEMENT", "jurisdiction": "US", "channel": "PORTAL"},
             "matter": {"nature": "CRIMINAL"},
             "accounts": [{"id": "heron12", "identifiers": ["username:heron12"]}],
             "items": [{"category": "SUBSCRIBER_IDENTITY"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void on_a_terminal_it_says_the_answer_and_what_comes_on_which_day() throws IOException {
        var run = Run.onTerminal("timeline", file("own.json", OWN_DATA));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("DISCLOSE: ")
                .contains("\nWHAT IS TO COME\n- 2026-12-16 23:59:59 -05:00: the answer is due [house.own-data.due]");
    }

    @Test
    void in_a_pipe_it_is_json_with_the_timeline_of_the_decision_and_all_days() throws IOException {
        var run = Run.piped("timeline", file("kept.json", KEPT));

        assertThat(run.out()).isEqualTo("""
            {
              "requestId": "keep-1",
              "timeline": [
                {
                  "at": "2027-02-15T00:00:00-05:00",
                  "change": "the preservation has ended"
                }
              ],
              "days": [
                {
                  "kind": "CHANGE",
                  "on": "2027-02-15",
                  "at": "2027-02-15T00:00:00-05:00",
                  "what": "the preservation has ended"
                }
              ]
            }
            """);
    }

    @Test
    void a_calendar_has_the_days_of_all_requests_and_takes_nothing_from_a_clock() throws IOException {
        var run = Run.piped("timeline", "--ics", file("kept.json", KEPT), file("own.json", OWN_DATA));

        assertThat(run.out()).isEqualTo("""
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Writ//policy timeline//EN
            BEGIN:VEVENT
            UID:2cdadded-dbc3-36f9-a2d6-c41cbb15e6bf
            DTSTAMP:20261117T150000Z
            DTSTART:20270215T050000Z
            SUMMARY:Request keep-1: the preservation has ended
            CATEGORIES:CHANGE
            CLASS:CONFIDENTIAL
            TRANSP:TRANSPARENT
            END:VEVENT
            BEGIN:VEVENT
            UID:0d2877fe-fd73-3cdd-b6e2-452c0a06f04c
            DTSTAMP:20261116T150000Z
            DTSTART:20261217T045959Z
            SUMMARY:Request own-1: the answer is due
            DESCRIPTION:Rule house.own-data.due
            CATEGORIES:ANSWER
            CLASS:CONFIDENTIAL
            TRANSP:TRANSPARENT
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n"));
    }

    @Test
    void a_day_that_has_moved_keeps_its_name() throws IOException {
        var moved = OWN_DATA.replace("2026-11-16T10", "2026-11-18T10");

        assertThat(uids(Run.piped("timeline", "--ics", file("moved.json", moved))))
                .isEqualTo(uids(Run.piped("timeline", "--ics", file("own.json", OWN_DATA))))
                .hasSize(1);
    }

    @Test
    void no_two_days_of_a_calendar_have_one_name() throws IOException {
        var own = file("own.json", OWN_DATA);

        assertThat(uids(Run.piped("timeline", "--ics", own, own))).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void no_account_is_named() throws IOException {
        var run = Run.piped("timeline", "--ics", file("kept.json", KEPT), file("own.json", OWN_DATA));

        assertThat(run.out()).doesNotContain("heron12");
    }

    @Test
    void what_cannot_be_decided_is_told_beside_the_calendar() throws IOException {
        var run = Run.piped("timeline", "--ics", file("bad.json", "{}"), file("kept.json", KEPT));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).startsWith("BEGIN:VCALENDAR\r\n").contains("keep-1");
        assertThat(run.err()).contains("NOT DECIDED");
    }

    @Test
    void what_cannot_be_decided_is_an_error_in_its_place_in_json() throws IOException {
        var run = Run.piped("timeline", file("bad.json", "{\"id\": \"bad\"}"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).startsWith("{\"requestId\":\"bad\",\"error\":");
    }

    @Test
    void a_calendar_without_days_is_none() throws IOException {
        var refused = KEPT.replace("LAW_ENFORCEMENT", "PRIVATE_PERSON");
        var run = Run.piped("timeline", "--ics", file("refused.json", refused));

        assertThat(run)
                .isEqualTo(new Run(
                        0, "", "policy: no day follows from what was decided, and a calendar without days is none\n"));
    }

    @Test
    void two_forms_at_once_make_no_sense() throws IOException {
        var run = Run.piped("timeline", "--ics", "--format", "text", file("kept.json", KEPT));

        assertThat(run)
                .isEqualTo(
                        new Run(2, "", "policy: --ics and --format ask for different forms; leave one of them out\n"));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static List<String> uids(Run run) {
        return Arrays.stream(run.out().split("\r\n", -1))
                .filter(line -> line.startsWith("UID:"))
                .toList();
    }
}
