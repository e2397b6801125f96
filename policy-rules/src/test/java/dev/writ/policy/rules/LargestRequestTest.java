package dev.writ.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.Country;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.PolicyEngine;
import dev.writ.policy.Tri;
import dev.writ.policy.decision.TimelineEntry;
import dev.writ.policy.request.Account;
import dev.writ.policy.request.AccountBuilder;
import dev.writ.policy.request.Covers;
import dev.writ.policy.request.CoversBuilder;
import dev.writ.policy.request.Holder;
import dev.writ.policy.request.HolderBuilder;
import dev.writ.policy.request.Identifier;
import dev.writ.policy.request.IdentifierBuilder;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.InstrumentBuilder;
import dev.writ.policy.request.Issuer;
import dev.writ.policy.request.IssuerBuilder;
import dev.writ.policy.request.Item;
import dev.writ.policy.request.ItemBuilder;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.RequestBuilder;
import dev.writ.policy.request.Requester;
import dev.writ.policy.request.RequesterBuilder;
import dev.writ.policy.request.Secrecy;
import dev.writ.policy.request.SecrecyBuilder;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The largest request that is let in: 200 items of 200 accounts that all differ, under 50 papers that each reach some of
 * them. What the bound is on is the fastest of a few tries, because test machines are shared; {@code
 * docs/performance.md} has what was measured.
 */
class LargestRequestTest {

    private static final long SEED = 7;
    private static final Duration BOUND = Duration.ofSeconds(4);
    private static final int TRIES = 5;
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final Country US = Country.of("US");

    @Test
    void it_is_decided_in_bounded_time() {
        PolicyEngine engine = PolicyEngines.builtIn();
        Request request = largest(new Random(SEED), index -> 30);

        assertThat(fastest(() -> engine.decide(request))).isLessThan(BOUND);
    }

    @Test
    void so_it_is_when_every_item_is_about_other_days() {
        PolicyEngine engine = PolicyEngines.builtIn();
        Request request = largest(new Random(SEED), index -> index);

        assertThat(fastest(() -> engine.decide(request))).isLessThan(BOUND);
    }

    /** Each order ends on a day of its own, so the timeline would hear the whole of it again fifty times. */
    @Test
    void so_it_is_when_fifty_orders_of_secrecy_end_one_after_the_other() {
        PolicyEngine engine = PolicyEngines.builtIn();
        Request request = largest(new Random(SEED), index -> 30)
                .withSecrecy(IntStream.range(0, 50)
                        .mapToObj(LargestRequestTest::secrecy)
                        .toList());

        assertThat(fastest(() -> engine.decide(request))).isLessThan(BOUND);
        assertThat(engine.decide(request).timeline())
                .last()
                .extracting(TimelineEntry::change)
                .isEqualTo("what changes from here on was not looked into; decide again then");
    }

    @Test
    void every_part_of_it_gets_an_answer() {
        assertThat(PolicyEngines.builtIn()
                        .decide(largest(new Random(SEED), index -> 30))
                        .items())
                .hasSizeGreaterThan(200);
    }

    /** One try within the bound shows that it can be done; the first ones warm up. */
    private static Duration fastest(Runnable work) {
        var fastest = processorTime(work);
        for (int tries = 1; tries < TRIES && fastest.compareTo(BOUND) >= 0; tries++) {
            fastest = Collections.min(List.of(fastest, processorTime(work)));
        }
        return fastest;
    }

    /** Of this thread: other work on the machine does not count. */
    private static Duration processorTime(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }

    private static Request largest(Random random, IntUnaryOperator days) {
        return RequestBuilder.builder()
                .id("largest")
                .kind(Request.Kind.LEGAL)
                .receivedAt(OffsetDateTime.parse("2026-11-16T10:00:00-05:00"))
                .entity(Optional.of(US))
                .requester(RequesterBuilder.builder()
                        .type(Requester.Type.LAW_ENFORCEMENT)
                        .jurisdiction(Optional.of(US))
                        .channel(Requester.Channel.PORTAL)
                        .build())
                .accounts(IntStream.range(0, 200)
                        .mapToObj(LargestRequestTest::account)
                        .toList())
                .items(IntStream.range(0, 200)
                        .mapToObj(index -> item(index, days.applyAsInt(index)))
                        .toList())
                .instruments(IntStream.range(0, 50)
                        .mapToObj(index -> paper(index, random))
                        .toList())
                .build();
    }

    private static Secrecy secrecy(int index) {
        return SecrecyBuilder.builder()
                .type(Secrecy.Type.COURT_ORDER)
                .accounts(List.of("A" + index))
                .until(Optional.of(LocalDate.of(2026, 12, 1).plusDays(index)))
                .build();
    }

    private static Account account(int index) {
        return AccountBuilder.builder()
                .id("A" + index)
                .found(one(Tri.values(), index % 3))
                .identifiers(List.of(IdentifierBuilder.builder()
                        .type(Identifier.Type.USERNAME)
                        .value("u" + index)
                        .build()))
                .holder(Optional.of(HolderBuilder.builder()
                        .role(one(Holder.Role.values(), index % 5))
                        .minor(one(Tri.values(), (index / 5) % 3))
                        .usPerson(one(Tri.values(), (index / 15) % 3))
                        .deceased(one(Tri.values(), (index / 45) % 3))
                        .build()))
                .build();
    }

    private static Item item(int index, int days) {
        return ItemBuilder.builder()
                .category(one(Category.values(), index % Category.values().length))
                .from(Optional.of(LAST.minusDays(days)))
                .to(Optional.of(LAST))
                .build();
    }

    private static Instrument paper(int index, Random random) {
        List<String> reached = IntStream.range(0, 200)
                .filter(account -> random.nextInt(10) == 0)
                .mapToObj(account -> "A" + account)
                .toList();
        Covers covers = CoversBuilder.builder().accounts(reached).build();
        return InstrumentBuilder.builder()
                .id("i" + index)
                .type(index % 2 == 0 ? InstrumentType.SEARCH_WARRANT : InstrumentType.GRAND_JURY_SUBPOENA)
                .signed(one(Tri.values(), index % 3))
                .issuer(Optional.of(IssuerBuilder.builder()
                        .type(Issuer.Type.JUDGE)
                        .jurisdiction(Optional.of(US))
                        .build()))
                .issuedOn(Optional.of(LocalDate.of(2026, 11, 2 + index % 10)))
                .covers(Optional.of(covers))
                .build();
    }

    private static <E> E one(E[] values, int index) {
        return values[index % values.length];
    }
}
