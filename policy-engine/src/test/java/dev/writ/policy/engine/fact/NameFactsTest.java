package dev.writ.policy.engine.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Country;
import dev.writ.policy.EntityName;
import dev.writ.policy.EntityProfile;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.combine.Docket;
import dev.writ.policy.decision.DecidedUnder;
import dev.writ.policy.engine.Requests;
import dev.writ.policy.request.Account;
import dev.writ.policy.request.HolderBuilder;
import dev.writ.policy.request.Identifier;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules see of names, without seeing them. */
class NameFactsTest {
    private static final Instrument PAPER = Requests.paper("i1", InstrumentType.SEARCH_WARRANT);
    private static final EntityProfile PLAIN = EntityProfile.plain(Requests.US);

    @Test
    void a_service_is_compared_in_lower_case() {
        assertThat(item(account("kestrel77").withService(Optional.of(" Instagram ")))
                        .service())
                .isEqualTo("instagram");
        assertThat(item(account("kestrel77")).service()).isEmpty();
    }

    @Test
    void all_kinds_of_names_of_an_account_are_seen() {
        var names = List.of(
                Identifier.parse("email:k@mail.example"),
                Identifier.parse("heron"),
                Identifier.parse("email:h@x.example"));

        assertThat(item(account("kestrel77").withIdentifiers(names)).namedBy())
                .containsExactlyInAnyOrder(Identifier.Type.EMAIL, Identifier.Type.OTHER);
    }

    @Test
    void only_a_username_is_dated_by_its_day() {
        var day = Optional.of(LocalDate.of(2026, 10, 1));
        var username = new Identifier(Identifier.Type.USERNAME, "kestrel77", day);
        var address = new Identifier(Identifier.Type.EMAIL, "k@mail.example", day);

        assertThat(item(account("x").withIdentifiers(List.of(username))).usernameDated())
                .isTrue();
        assertThat(item(account("x").withIdentifiers(List.of(address))).usernameDated())
                .isFalse();
        assertThat(item(account("kestrel77")).usernameDated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "kestrel77, 9, LETTER, DIGIT, 0, false",
        "Reed_ash., 9, LETTER, MARK, 2, false",
        "9bad__name., 11, DIGIT, MARK, 3, false",
        "-, 1, MARK, MARK, 1, false",
        "two words, 9, LETTER, LETTER, 0, true",
        "\u00e9mile, 5, OTHER, LETTER, 0, true",
        "\ud83e\udd86, 1, OTHER, OTHER, 0, true"
    })
    void a_username_is_seen_as_its_length_its_ends_and_its_signs(
            String name, int length, Sign begins, Sign ends, int marks, boolean other) {
        var item = item(account(name));

        assertThat(item.usernameLength()).isEqualTo(length);
        assertThat(item.usernameBegins()).isEqualTo(begins);
        assertThat(item.usernameEnds()).isEqualTo(ends);
        assertThat(item.usernameMarks()).isEqualTo(marks);
        assertThat(item.usernameOther()).isEqualTo(other);
    }

    @Test
    void without_a_username_there_is_nothing_to_spell() {
        var item = item(account("x").withIdentifiers(List.of(Identifier.parse("phone:+1555"))));

        assertThat(item.usernameLength()).isZero();
        assertThat(item.usernameBegins()).isEqualTo(Sign.NONE);
        assertThat(item.usernameEnds()).isEqualTo(Sign.NONE);
    }

    @Test
    void norway_is_in_the_area_and_switzerland_is_not() {
        assertThat(item(heldIn("NO")).holderArea()).isTrue();
        assertThat(item(heldIn("CH")).holderArea()).isFalse();
        assertThat(item(account("kestrel77")).holderArea()).isFalse();
    }

    @Test
    void any_name_is_the_entitys_where_nobody_has_said_what_it_is_called() {
        assertThat(paper(PAPER.withAddresseeName(Optional.of("Anybody Ltd.")), PLAIN)
                        .addresseeName())
                .isEqualTo(InstrumentFact.Addressee.ENTITY);
        assertThat(paper(PAPER, PLAIN).addresseeName()).isEqualTo(InstrumentFact.Addressee.NONE);
    }

    @Test
    void a_name_that_the_entity_no_longer_bears_is_another() {
        var old = new EntityName("Heron Inc.", Optional.empty(), Optional.of(LocalDate.of(2026, 11, 15)));
        var now = new EntityName("Kestrel Inc.", Optional.of(LocalDate.of(2026, 11, 16)), Optional.empty());
        var named = new EntityProfile(
                PLAIN.country(), List.of(old, now), PLAIN.zone(), List.of(), Map.of(), Optional.empty());

        assertThat(paper(PAPER.withAddresseeName(Optional.of("kestrel inc.")), named)
                        .addresseeName())
                .isEqualTo(InstrumentFact.Addressee.ENTITY);
        assertThat(paper(PAPER.withAddresseeName(Optional.of("Heron Inc.")), named)
                        .addresseeName())
                .isEqualTo(InstrumentFact.Addressee.OTHER);
    }

    @Test
    void a_paper_is_domesticated_where_the_entity_stands_or_nowhere() {
        var california = PAPER.withDomesticatedIn(List.of(Country.of("US-CA")));

        assertThat(paper(california, PLAIN).domesticated()).isTrue();
        assertThat(paper(california, EntityProfile.plain(Country.of("US-NY"))).domesticated())
                .isFalse();
        assertThat(paper(PAPER, PLAIN).domesticated()).isFalse();
    }

    private static Account account(String username) {
        return Requests.account("ACC1")
                .withIdentifiers(List.of(new Identifier(Identifier.Type.USERNAME, username, Optional.empty())));
    }

    private static Account heldIn(String country) {
        var holder = HolderBuilder.builder().country(Country.of(country)).build();
        return account("kestrel77").withHolder(Optional.of(holder));
    }

    private static ItemFact item(Account account) {
        return one(Requests.bare().withAccounts(List.of(account)), PLAIN, ItemFact.class);
    }

    private static InstrumentFact paper(Instrument paper, EntityProfile entity) {
        return one(Requests.bare().withInstruments(List.of(paper)), entity, InstrumentFact.class);
    }

    private static <T> T one(Request request, EntityProfile entity, Class<T> type) {
        var under = new DecidedUnder(List.of(), Optional.empty(), LocalDate.of(2026, 11, 16), "test");
        return CaseFacts.of(Docket.of(request, entity, under, Map.of())).all().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
