package dev.writ.policy.rulebook.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.PackOnDisk;
import dev.writ.policy.engine.pack.Rule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionWordsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "authority == true | the requester is an authority (police, prosecutor or court)",
                "authority != true | the requester is not an authority (police, prosecutor or court)",
                "compromised == YES | the sender or agency is known to be in the hands of others",
                "firstContact == NO | the requester has been in contact before",
                "firstContact != NO | this is the first contact with the requester, or that is not known",
                "firstContact != YES | the requester has been in contact before, or that is not known",
                "firstContact == UNKNOWN | it is not known whether this is the first contact with the requester",
                "firstContact != UNKNOWN | it is known whether this is the first contact with the requester",
                "country == 'US' | the requester's country is US",
                "country == '' | the requester's country is not known",
                "country != '' | the requester's country is known",
                "country != 'US' | the requester's country is not known, or is not US",
                "country != '', country != 'US' | the requester's country is known, and is not US",
                "country in ( 'US', '' ) | the requester's country is US or not known",
                "type == COURT | the requester is a court",
                "type not in ( COURT, PROSECUTOR ) | the requester is neither a court nor a prosecutor",
                "type in ( COURT, PROSECUTOR, REGULATOR ) | the requester is a court, a prosecutor or a regulator"
            })
    void a_comparison_reads_as_a_sentence(String condition, String words) {
        assertThat(words("Requester( " + condition.replace('\'', '"') + " )")).containsExactly(words);
    }

    @Test
    void sets_and_numbers_read_as_sentences() {
        assertThat(words("Matter( offences contains DRUGS, penaltyMonths >= 36, penaltyMonths != 48 )"))
                .containsExactly(
                        "the offences include drugs",
                        "the longest sentence for the offence, in months, is at least 36",
                        "the longest sentence for the offence, in months, is not 48");
    }

    @Test
    void facts_of_which_a_case_has_several_are_told_apart() {
        assertThat(words("exists Instrument( type == SEARCH_WARRANT, signed == YES )"))
                .containsExactly(
                        "there is a paper where all of these hold: (it is a search warrant; and it is signed)");
        assertThat(words("not Instrument()")).containsExactly("there is no paper");
        assertThat(words("not Secrecy( open == true )"))
                .containsExactly("there is no demand for secrecy where it names no end");
    }

    @Test
    void what_must_not_be_so_is_said_as_one() {
        assertThat(words("not Requester( authority == true, type == COURT )"))
                .containsExactly("not all of these hold: (the requester is an authority (police, prosecutor or court);"
                        + " and the requester is a court)");
        assertThat(words("not Requester( type == COURT )"))
                .containsExactly("it is not so that the requester is a court");
    }

    @Test
    void alternatives_keep_together_what_belongs_together() {
        assertThat(words("Requester( type == COURT || ( type == PROSECUTOR && union == true ) )"))
                .containsExactly("at least one of these holds: (the requester is a court; or all of these hold:"
                        + " (the requester is a prosecutor; and the requester comes from the European Union))");
    }

    @Test
    void fields_of_two_facts_are_compared() {
        assertThat(words("$requester : Requester()\n    Item( holderCountry == $requester.country )"))
                .containsExactly("for each item of data where the account holder's country is the same as the"
                        + " requester's country");
    }

    private List<String> words(String patterns) {
        return ConditionWords.of(rule(patterns)).stream().map(Clause::onOneLine).toList();
    }

    private Rule rule(String patterns) {
        var reading = PackOnDisk.in(folder)
                .with("content.drl", """
                    package us

                    rule "us.content"
                        @Source( "us-code-18/2702.a" )
                    when
                        %s
                    then
                        flag( DUPLICATE );
                    end
                    """.formatted(patterns))
                .read();
        assertThat(reading.problems()).isEmpty();
        return reading.pack().orElseThrow().rules().get(0);
    }
}
