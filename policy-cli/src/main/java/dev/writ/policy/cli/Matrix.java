package dev.writ.policy.cli;

import dev.writ.policy.Category;
import dev.writ.policy.Country;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.PolicyEngine;
import dev.writ.policy.Tri;
import dev.writ.policy.decision.Cell;
import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.Requires;
import dev.writ.policy.request.AccountBuilder;
import dev.writ.policy.request.Emergency;
import dev.writ.policy.request.EmergencyBuilder;
import dev.writ.policy.request.HolderBuilder;
import dev.writ.policy.request.Identifier;
import dev.writ.policy.request.IdentifierBuilder;
import dev.writ.policy.request.Item;
import dev.writ.policy.request.ItemBuilder;
import dev.writ.policy.request.Matter;
import dev.writ.policy.request.MatterBuilder;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.RequestBuilder;
import dev.writ.policy.request.Requester;
import dev.writ.policy.request.RequesterBuilder;
import dev.writ.policy.request.Verification;
import dev.writ.policy.request.VerificationBuilder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each category of data needs, by who asks: the answers to requests for everything without any paper.
 *
 * @param cells the answers, by what is asked for and who asks, in a fixed order
 */
record Matrix(Map<String, Answer> cells) {
    private static final int DAYS_ASKED_FOR = 30;

    /** @param enough the papers that would do, each alone */
    record Answer(CellOutcome outcome, Set<InstrumentType> enough, List<String> rules) {}

    Matrix {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** Somebody who asks. */
    private record Asker(String name, Request.Kind kind, Requester.Type type, String from, String entity) {}

    /**
     * The answers of an engine under the law of a day, to askers at home and abroad.
     *
     * @param home the country whose law is of interest most
     */
    static Matrix of(PolicyEngine engine, Country home, LocalDate day) {
        var cells = new LinkedHashMap<String, Answer>();
        for (var asker : askers(home.code())) {
            for (var cell : engine.decide(request(asker, day)).items()) {
                cells.putIfAbsent(cell.category() + ", " + asker.name(), answer(cell));
            }
        }
        return new Matrix(cells);
    }

    private static List<Asker> askers(String home) {
        return List.of(
                new Asker("police of " + home, Request.Kind.LEGAL, Requester.Type.LAW_ENFORCEMENT, home, home),
                new Asker(
                        "police of " + home + " in an emergency",
                        Request.Kind.EMERGENCY,
                        Requester.Type.LAW_ENFORCEMENT,
                        home,
                        home),
                new Asker(
                        "a party to a civil case in " + home,
                        Request.Kind.LEGAL,
                        Requester.Type.CIVIL_LITIGANT,
                        home,
                        home),
                new Asker(
                        "police of UY at an entity of " + home,
                        Request.Kind.LEGAL,
                        Requester.Type.LAW_ENFORCEMENT,
                        "UY",
                        home),
                new Asker(
                        "police of UY at an entity of SG",
                        Request.Kind.LEGAL,
                        Requester.Type.LAW_ENFORCEMENT,
                        "UY",
                        "SG"));
    }

    private static Answer answer(Cell cell) {
        var enough = EnumSet.allOf(InstrumentType.class);
        cell.requires().stream().map(Requires::anyOf).forEach(enough::retainAll);
        return new Answer(
                cell.outcome(),
                cell.requires().isEmpty() ? Set.of() : Collections.unmodifiableSet(enough),
                Stream.concat(cell.requires().stream().map(Requires::rule), cell.exemptedBy().stream())
                        .toList());
    }

    private static Request request(Asker asker, LocalDate day) {
        return RequestBuilder.builder()
                .id("matrix")
                .kind(asker.kind())
                .receivedAt(day.atTime(12, 0).atOffset(ZoneOffset.UTC))
                .entity(Optional.of(Country.of(asker.entity())))
                .requester(RequesterBuilder.builder()
                        .type(asker.type())
                        .jurisdiction(Optional.of(Country.of(asker.from())))
                        .channel(Requester.Channel.PORTAL)
                        .verification(checked())
                        .firstContact(Tri.NO)
                        .build())
                .matter(Optional.of(MatterBuilder.builder()
                        .nature(
                                asker.type() == Requester.Type.CIVIL_LITIGANT
                                        ? Matter.Nature.CIVIL
                                        : Matter.Nature.CRIMINAL)
                        .caseNumber(Optional.of("matrix"))
                        .build()))
                .accounts(List.of(AccountBuilder.builder()
                        .id("A1")
                        .identifiers(List.of(IdentifierBuilder.builder()
                                .type(Identifier.Type.USERNAME)
                                .value("matrix")
                                .build()))
                        .found(Tri.YES)
                        .nexus(Tri.YES)
                        .holder(Optional.of(
                                HolderBuilder.builder().minor(Tri.NO).build()))
                        .build()))
                .items(Stream.of(Category.values())
                        .map(category -> item(category, day))
                        .toList())
                .emergency(asker.kind() == Request.Kind.EMERGENCY ? Optional.of(danger()) : Optional.empty())
                .build();
    }

    private static Verification checked() {
        return VerificationBuilder.builder()
                .domain(Verification.Level.CHECKED)
                .person(Verification.Level.CHECKED)
                .callback(Verification.Level.CHECKED)
                .document(Verification.Level.CHECKED)
                .build();
    }

    private static Emergency danger() {
        return EmergencyBuilder.builder()
                .danger(Emergency.Danger.DEATH)
                .imminent(Tri.YES)
                .described(Tri.YES)
                .sworn(Tri.YES)
                .threatToPerson(Tri.YES)
                .seriousInjury(Tri.YES)
                .build();
    }

    private static Item item(Category category, LocalDate day) {
        return ItemBuilder.builder()
                .category(category)
                .from(Optional.of(day.minusDays(DAYS_ASKED_FOR)))
                .to(Optional.of(day))
                .build();
    }

    /** In words, the answers that differ from those before; nothing if none does. */
    List<String> changesSince(Matrix before) {
        return cells.entrySet().stream()
                .flatMap(cell -> Optional.ofNullable(before.cells.get(cell.getKey()))
                        .filter(was -> !was.equals(cell.getValue()))
                        .map(was -> change(cell.getKey(), was, cell.getValue()))
                        .stream())
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> change(String cell, Answer before, Answer after) {
        return List.of(cell, "    was " + words(before), "    now " + words(after) + moved(before, after));
    }

    private static String words(Answer answer) {
        return answer.outcome() + (answer.rules().isEmpty() ? "" : " by " + String.join(", ", answer.rules()));
    }

    private static String moved(Answer before, Answer after) {
        return among("; no longer enough: ", before.enough(), after.enough())
                + among("; now enough: ", after.enough(), before.enough());
    }

    private static String among(String says, Set<InstrumentType> these, Set<InstrumentType> withoutThose) {
        var left = these.stream()
                .filter(type -> !withoutThose.contains(type))
                .map(Enum::name)
                .collect(Collectors.joining(", "));
        return left.isEmpty() ? "" : says + left;
    }
}
