package dev.writ.policy.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.InstrumentType;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaskingTest {
    private static final String SECRET = "kestrel77";

    @Test
    void the_text_of_a_request_names_nobody() {
        var request = RequestTest.minimal()
                .requester(RequesterBuilder.builder()
                        .type(Requester.Type.COURT)
                        .name(SECRET)
                        .build())
                .matter(MatterBuilder.builder().caseNumber(SECRET).build())
                .accounts(List.of(AccountBuilder.builder()
                        .id(SECRET)
                        .identifiers(List.of(Identifier.parse("email:" + SECRET)))
                        .holder(HolderBuilder.builder().managedBy(SECRET).build())
                        .build()))
                .items(List.of(ItemBuilder.builder()
                        .category(Category.ACCESS_LOG)
                        .accounts(List.of(SECRET))
                        .build()))
                .selectors(List.of(SelectorBuilder.builder()
                        .kind(Selector.Kind.TERM)
                        .description(SECRET)
                        .build()))
                .instruments(List.of(InstrumentBuilder.builder()
                        .id("i")
                        .type(InstrumentType.EPOC)
                        .number(SECRET)
                        .addresseeName(SECRET)
                        .issuer(IssuerBuilder.builder().name(SECRET).build())
                        .covers(CoversBuilder.builder()
                                .accounts(List.of(SECRET))
                                .build())
                        .build()))
                .secrecy(List.of(SecrecyBuilder.builder()
                        .type(Secrecy.Type.STATUTORY)
                        .issuer(SECRET)
                        .accounts(List.of(SECRET))
                        .build()))
                .consent(ConsentBuilder.builder().by(SECRET).build())
                .internal(InternalBuilder.builder().purpose(SECRET).build())
                .events(List.of(EventBuilder.builder()
                        .type(Event.Type.PRODUCED)
                        .at(RequestTest.NOON)
                        .accounts(List.of(SECRET))
                        .build()))
                .build();
        assertThat(request.toString()).doesNotContain(SECRET).contains("id=r-1", "category=ACCESS_LOG");
    }
}
