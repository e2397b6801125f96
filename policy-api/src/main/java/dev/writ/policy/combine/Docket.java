package dev.writ.policy.combine;

import dev.writ.policy.EntityProfile;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Strength;
import dev.writ.policy.decision.DecidedUnder;
import dev.writ.policy.request.Event;
import dev.writ.policy.request.Item;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A request laid out for decision.
 *
 * @param items what is asked for: the request's items or, where it has none and means everything, those
 * @param parts the items cut up, item by item and account by account in the order of the request
 * @param classes the instrument types that the packs put into each class of strength, from which a requirement of a
 *     class tells what would do
 */
public record Docket(
        Request request,
        EntityProfile entity,
        DecidedUnder under,
        List<Item> items,
        List<Part> parts,
        Map<Strength, Set<InstrumentType>> classes) {
    public Docket {
        items = List.copyOf(items);
        parts = List.copyOf(parts);
        var each = new EnumMap<Strength, Set<InstrumentType>>(Strength.class);
        classes.forEach((strength, types) -> each.put(strength, Set.copyOf(types)));
        classes = Map.copyOf(each);
    }

    /**
     * Lays a request out.
     *
     * @throws dev.writ.policy.request.InvalidRequestException when it has more parts than {@link Parts#MOST}
     */
    public static Docket of(
            Request request, EntityProfile entity, DecidedUnder under, Map<Strength, Set<InstrumentType>> classes) {
        var items = Parts.items(request);
        return new Docket(request, entity, under, items, Parts.of(request, items, zone(request, entity)), classes);
    }

    /** The zone in which the serving entity's days end; where its profile names none, the offset of the receipt. */
    public ZoneId zone() {
        return zone(request, entity);
    }

    /** The day of receipt, in the entity's zone. */
    LocalDate receipt() {
        return request.receivedAt().atZoneSameInstant(zone()).toLocalDate();
    }

    /** The moment of decision; that of receipt where the request does not name one. */
    OffsetDateTime decidedAt() {
        return request.decidedAt().orElse(request.receivedAt());
    }

    /** The day of decision in the entity's zone. */
    LocalDate decision() {
        return decision(zone());
    }

    /** The day of decision in another zone. */
    LocalDate decision(ZoneId zone) {
        return decidedAt().atZoneSameInstant(zone).toLocalDate();
    }

    /** What has happened by the moment of decision. */
    List<Event> events(Event.Type type) {
        return request.events().stream()
                .filter(event -> event.type() == type && !event.at().isAfter(decidedAt()))
                .toList();
    }

    private static ZoneId zone(Request request, EntityProfile entity) {
        return entity.zone().orElse(request.receivedAt().getOffset());
    }
}
