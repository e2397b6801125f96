package dev.writ.policy.combine;

import dev.writ.policy.Category;
import dev.writ.policy.request.Account;
import dev.writ.policy.request.InvalidRequestException;
import dev.writ.policy.request.Item;
import dev.writ.policy.request.ItemBuilder;
import dev.writ.policy.request.Problem;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Cuts what a request asks for into the parts that are decided. */
public final class Parts {

    /** How many parts one request may have. */
    public static final int MOST = 50_000;

    private Parts() {}

    /**
     * What is asked for: the items of the request or, where a person asks for their own data or an authority for data to be
     * kept and neither names any, every category but credentials and what the catalogue does not know.
     */
    public static List<Item> items(Request request) {
        if (!request.items().isEmpty() || !meansEverything(request.kind())) {
            return request.items();
        }
        return Arrays.stream(Category.values())
                .filter(Category::stored)
                .filter(category -> category != Category.CREDENTIAL && category != Category.UNMAPPED)
                .map(category -> ItemBuilder.builder().category(category).build())
                .toList();
    }

    private static boolean meansEverything(Request.Kind kind) {
        return switch (kind) {
            case SUBJECT_ACCESS, SUBJECT_ERASURE, PRESERVATION, PRESERVATION_EXTENSION -> true;
            case LEGAL, EMERGENCY, RESEARCH, INTERNAL -> false;
        };
    }

    /**
     * The parts of these items, item by item, account by account and then by time. An item is cut where the period of
     * an instrument begins and after it ends, and one of stored data after the day of receipt; so every instrument
     * reaches all of a part or nothing of it. Stored data that is asked for without an end is asked for up to receipt.
     *
     * @param zone in which the serving entity's days end
     * @throws InvalidRequestException when there are more parts than {@link #MOST}
     */
    public static List<Part> of(Request request, List<Item> items, ZoneId zone) {
        var reaches = request.instruments().stream().map(Reach::of).toList();
        var receipt = request.receivedAt().atZoneSameInstant(zone).toLocalDate();
        var parts = new ArrayList<Part>();
        for (int index = 0; index < items.size(); index++) {
            var item = items.get(index);
            var spans = asked(item, receipt, zone).cutBefore(cuts(item, reaches, receipt));
            for (var account : accounts(request, item)) {
                for (var span : spans) {
                    parts.add(new Part(index, account, span));
                }
                refuseAbove(parts.size());
            }
        }
        return List.copyOf(parts);
    }

    private static List<Optional<String>> accounts(Request request, Item item) {
        if (!item.accounts().isEmpty()) {
            return item.accounts().stream().distinct().map(Optional::of).toList();
        }
        return request.accounts().isEmpty()
                ? List.of(Optional.empty())
                : request.accounts().stream().map(Account::id).map(Optional::of).toList();
    }

    private static Span asked(Item item, LocalDate receipt, ZoneId zone) {
        if (item.at().isPresent()) {
            var day =
                    item.at().get().atZoneSameInstant(item.zone().orElse(zone)).toLocalDate();
            return Span.of(day);
        }
        var sinceBefore = item.from().filter(receipt::isBefore).isEmpty();
        var upToReceipt = item.category().stored() && item.to().isEmpty() && sinceBefore;
        return new Span(item.from(), upToReceipt ? Optional.of(receipt) : item.to());
    }

    private static SortedSet<LocalDate> cuts(Item item, List<Reach> reaches, LocalDate receipt) {
        var days = new TreeSet<LocalDate>();
        for (var reach : reaches) {
            if (reach.reachesKind(item)) {
                reach.span().from().ifPresent(days::add);
                reach.span().to().filter(LocalDate.MAX::isAfter).ifPresent(last -> days.add(last.plusDays(1)));
            }
        }
        if (item.category().stored()) {
            days.add(receipt.plusDays(1));
        }
        return days;
    }

    private static void refuseAbove(int parts) {
        if (parts > MOST) {
            throw new InvalidRequestException(List.of(new Problem(
                    Problem.Code.TOO_LARGE,
                    "/items",
                    "the items, accounts and periods of instruments make more than " + MOST
                            + " parts to decide; split the request")));
        }
    }
}
