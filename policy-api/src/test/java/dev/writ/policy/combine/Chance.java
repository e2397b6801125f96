package dev.writ.policy.combine;

import dev.writ.policy.Category;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Strength;
import dev.writ.policy.Tri;
import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.DefectCode;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.NarrowingCode;
import dev.writ.policy.finding.Basis;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Keeping;
import dev.writ.policy.request.AccountBuilder;
import dev.writ.policy.request.Covers;
import dev.writ.policy.request.CoversBuilder;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.InstrumentBuilder;
import dev.writ.policy.request.Item;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Requests and rules by chance; the same seed makes the same ones. */
final class Chance {

    private static final List<Category> CATEGORIES =
            List.of(Category.SUBSCRIBER_IDENTITY, Category.CONTENT_PRIVATE, Category.PROSPECTIVE_METADATA);
    private static final List<InstrumentType> TYPES =
            List.of(InstrumentType.GRAND_JURY_SUBPOENA, InstrumentType.COURT_ORDER, InstrumentType.SEARCH_WARRANT);
    private static final List<String> ELEMENTS = List.of("name", "phone", "address");
    private static final LocalDate START = LocalDate.of(2026, 10, 1);

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** Up to three accounts, items and instruments. */
    Request request() {
        var kind = pick(
                List.of(Request.Kind.LEGAL, Request.Kind.LEGAL, Request.Kind.EMERGENCY, Request.Kind.PRESERVATION));
        var accounts = upTo(
                3,
                index -> AccountBuilder.builder(Asked.account("a" + index))
                        .found(oneIn(6) ? Tri.NO : Tri.UNKNOWN)
                        .build());
        return Asked.asking(kind)
                .accounts(accounts)
                .items(upTo(3, index -> item()))
                .instruments(upTo(3, index -> paper("i" + index, accounts.size())))
                .build();
    }

    /** An instrument by chance, about accounts that the request has. */
    Instrument paper(String id, int accounts) {
        return InstrumentBuilder.builder()
                .id(id)
                .type(pick(TYPES))
                .covers(oneIn(3) ? Optional.empty() : Optional.of(covers(accounts)))
                .build();
    }

    /** Rules about requests, parts and papers; three out of four let something go. */
    List<ChanceRule> rules() {
        return IntStream.range(0, 4 + random.nextInt(8)).mapToObj(this::rule).toList();
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    Random random() {
        return random;
    }

    private Item item() {
        var item = Asked.item(pick(CATEGORIES)).elements(oneIn(3) ? List.of("name", "phone") : List.of());
        if (oneIn(5)) {
            return item.build();
        }
        var from = START.plusDays(random.nextInt(40));
        return item.from(from).to(from.plusDays(random.nextInt(40))).build();
    }

    private Covers covers(int accounts) {
        var from = START.plusDays(random.nextInt(30));
        return CoversBuilder.builder()
                .categories(oneIn(3) ? List.of(pick(CATEGORIES)) : List.of())
                .elements(oneIn(4) ? List.of(pick(ELEMENTS)) : List.of())
                .accounts(oneIn(3) ? List.of("a" + random.nextInt(accounts)) : List.of())
                .from(oneIn(2) ? Optional.of(from) : Optional.empty())
                .to(oneIn(2) ? Optional.of(from.plusDays(random.nextInt(40))) : Optional.empty())
                .build();
    }

    private ChanceRule rule(int index) {
        var pack = pick(List.of("us", "us", "de", "house", "core"));
        var about = pick(List.of(ChanceRule.About.values()));
        var finding = about == ChanceRule.About.PAPERS ? ofPapers() : ofParts();
        var ofAll = finding instanceof Finding.PreservationTerm ? ChanceRule.About.REQUEST : about;
        return new ChanceRule(Says.rule(pack + ".r" + index), ofAll, pick(CATEGORIES), pick(TYPES), finding);
    }

    private Finding ofParts() {
        List<Supplier<Finding>> all = List.of(
                () -> Says.requires(TYPES.get(random.nextInt(2)), TYPES.get(2)),
                () -> Says.requires(pick(TYPES)),
                () -> Says.atLeast(pick(List.of(Strength.values()))),
                () -> new Finding.Exemption(pick(List.of(Basis.values())), oneIn(2)),
                () -> new Finding.Exemption(Basis.EMERGENCY, true),
                () -> new Finding.PreservationTerm(new Keeping.FromReceipt(Period.ofDays(1 + random.nextInt(90)))),
                () -> oneIn(3) ? new Finding.Prohibition() : new Finding.Compulsion(),
                () -> oneIn(2)
                        ? Says.curable(pick(List.of(BarCode.values())))
                        : Says.incurable(pick(List.of(BarCode.values()))),
                () -> oneIn(2)
                        ? new Finding.Flag(pick(List.of(FlagCode.values())))
                        : Says.elsewhere(BarCode.USE_MUTUAL_ASSISTANCE),
                () -> new Finding.Narrowing(pick(List.of(NarrowingCode.values()))),
                () -> new Finding.Defect(DefectCode.OVERBROAD));
        return pick(all.subList(0, oneIn(3) ? all.size() : 6)).get();
    }

    private Finding ofPapers() {
        return oneIn(4)
                ? pick(List.of(
                        new Finding.Defect(DefectCode.UNSIGNED),
                        new Finding.Defect(DefectCode.WRONG_ISSUER, Set.of(pick(List.of(Category.values())))),
                        new Finding.Doubt("signed")))
                : new Finding.Recognition(pick(List.of(Strength.values())), oneIn(3));
    }

    private <T> List<T> upTo(int most, IntFunction<T> make) {
        return IntStream.range(0, 1 + random.nextInt(most)).mapToObj(make).toList();
    }
}
