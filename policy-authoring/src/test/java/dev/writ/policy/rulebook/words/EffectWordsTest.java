package dev.writ.policy.rulebook.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.PackOnDisk;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectWordsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "require( $item, SEARCH_WARRANT, MLAT_ORDER ); | These data need one of these papers: a search warrant"
                        + " or a domestic order on a mutual assistance request.",
                "require( $item, SEARCH_WARRANT ); | These data need a search warrant.",
                "requireAtLeast( $item, JUDICIAL_ORDER ); | These data need an order of a judge or court, or a stronger"
                        + " paper.",
                "compel( $item ); | The law compels the provider to answer for these data.",
                "exempt( $item, PUBLIC ); | As far as this pack goes, these data need no paper: everybody can see the"
                        + " data already.",
                "exempt( $item, CONSENT, VOLUNTARY ); | As far as this pack goes, these data need no paper: somebody"
                        + " who may give the data away has agreed. This is permitted, and nobody is compelled.",
                "prohibit( $item ); | These data are never given, whatever is presented.",
                "bar( $item, CIVIL_MATTER ); | These data are not given on a request like this: this is a civil matter."
                        + " Nothing that is sent later changes this.",
                "bar( $item, USE_MUTUAL_ASSISTANCE, MUTUAL_ASSISTANCE, 'The Ministry', 'FR' ); | These data are not"
                        + " given on a request like this: mutual assistance is the way. Turn to: The Ministry, FR.",
                "defect( $item, NO_TIME_RANGE ); | These data cannot be given as they were asked for: no period is"
                        + " given.",
                "narrow( $item, NOT_NECESSARY ); | These data fall out of what is answered: it goes beyond what is"
                        + " necessary.",
                "redact( $item, CREDENTIALS ); | This is taken out of these data before they are given: passwords and"
                        + " keys.",
                "approve( $item, LEGAL_COUNSEL, 1 ); | Before these data are given, 1 person in this role must agree:"
                        + " legal counsel.",
                "challenge( $item, OVERBROAD ); | There is a ground to contest these data: the demand is too broad."
            })
    void an_effect_on_data_is_a_sentence(String finding, String sentence) {
        assertThat(effect("$item : Item( category == ACCESS_LOG )", finding)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "recognise( $paper, JUDICIAL_PROBABLE_CAUSE, BINDING ); | This paper counts as a warrant or its like (a"
                        + " judge found probable cause), and it binds the provider.",
                "defect( $paper, EXPIRED ); | This paper does not count: it has expired.",
                "defect( $paper, WRONG_ISSUER, ACCESS_LOG, CONTENT_PRIVATE ); | This paper does not count for login history or"
                        + " private content: its issuer has no power to issue it.",
                "doubt( $paper, probableCause ); | This paper does not count until it is known whether a judge found"
                        + " probable cause for it.",
                "task( $paper, RENEW_PRESERVATION, ISSUING_AUTHORITY, 'P3D' ); | There is something to do: renew the"
                        + " preservation (directed to the issuing authority), within 3 days."
            })
    void an_effect_on_a_paper_is_a_sentence(String finding, String sentence) {
        assertThat(effect("$paper : Instrument( signed == YES )", finding)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "bar( NOT_AN_AUTHORITY ); | The request is not accepted as it stands: the requester is not an authority"
                        + " that may ask. Nothing that is sent later changes this.",
                "limit( TEAM_SIZE, 10 ); | There is a limit to what is given: at most 10 people in the team.",
                "limit( AGGREGATED_ONLY, 1 ); | There is a limit to what is given: aggregated data only.",
                "notice( AFTER ); | The account holder is told after the disclosure.",
                "notice( AFTER, 'P7D' ); | The account holder is told after the disclosure. At the latest that is 7"
                        + " days later.",
                "notice( BEFORE, 'P7D', OR_DUE_DATE ); | The account holder is told before anything is given. There is"
                        + " time to object: 7 days, or until the day on which the paper wants its answer, if later.",
                "notice( DELAYED, ADMINISTRATOR, MANDATORY, 'P1Y' ); | The organisation that manages the account is"
                        + " told once the secrecy has ended; the law demands this. Where the secrecy names no end, it is"
                        + " looked at again after 1 year.",
                "notice( PROHIBITED ); | The provider must not tell the account holder.",
                "notice( NONE ); | The account holder is not told.",
                "preserve( 'P90D' ); | The data are kept for 90 days from the day of receipt.",
                "prolong( 'P1Y6M' ); | The data are kept for 1 year and 6 months more, from the day on which the"
                        + " running preservation ends.",
                "preserveWhileOnHold(); | The data are kept as long as the request is on hold.",
                "preserveUntilProduced(); | The data are kept until what was asked for has been handed over.",
                "answerWithin( 'PT8H' ); | The request is answered within 8 hours.",
                "answerWithin( 'P10D', EU_1182_71, CLARIFICATION_ANSWERED ); | The request is answered within 10 days"
                        + " (counted by: Regulation 1182/71, which lets a last day that is free roll to the next"
                        + " working day) from this event: clarification answered.",
                "acknowledgeWithin( 'PT8H' ); | Receipt is confirmed within 8 hours.",
                "answerAtOnce(); | The request is answered at once.",
                "approve( EMERGENCY_REVIEWER, 2 ); | Before anything is given, 2 people in this role must agree:"
                        + " emergency reviewer.",
                "flag( VERIFICATION_FAILED ); | Nothing goes on: the sender failed verification.",
                "flag( DUPLICATE ); | Nothing is given until somebody has cleared this: this repeats an earlier"
                        + " request.",
                "flag( STALE_EMERGENCY ); | This is noted, and stops nothing: the emergency is not recent.",
                "fee( '25.00', USD ); | A fee is owed: 25.00 USD.",
                "fee( '25.00', USD, PER_ACCOUNT ); | A fee is owed: 25.00 USD for each account.",
                "fee( '25.00', USD, PER_HOUR ); | A fee is owed: 25.00 USD for each hour of work on the answer.",
                "countAs( CIVIL ); | In the transparency report this counts as a civil request.",
                "withdraw(); | The request is taken back, and nothing more is done."
            })
    void an_effect_on_the_request_is_a_sentence(String finding, String sentence) {
        assertThat(effect("Requester( authority == true )", finding)).isEqualTo(sentence);
    }

    private String effect(String when, String finding) {
        var reading = PackOnDisk.in(folder)
                .with("content.drl", """
                    package us

                    rule "us.content"
                        @Source( "us-code-18/2702.a" )
                    when
                        %s
                    then
                        %s
                    end
                    """.formatted(when, finding.replace('\'', '"')))
                .read();
        assertThat(reading.problems()).isEmpty();
        return EffectWords.of(reading.pack().orElseThrow().rules().get(0));
    }
}
