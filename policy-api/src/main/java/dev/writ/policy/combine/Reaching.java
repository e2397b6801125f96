package dev.writ.policy.combine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which instruments reach which part, as bits in the order of the request. Each is asked once about an item and once
 * about an account, so that thousands of parts cost little more than their days.
 */
final class Reaching {

    private final Docket docket;
    private final List<Reach> reaches;
    private final Map<Integer, BitSet> byItem = new HashMap<>();
    private final Map<Optional<String>, BitSet> byAccount = new HashMap<>();

    private Reaching(Docket docket, List<Reach> reaches) {
        this.docket = docket;
        this.reaches = reaches;
    }

    /** For every part of the docket, in order. */
    static List<BitSet> of(Docket docket, List<Reach> reaches) {
        var reaching = new Reaching(docket, reaches);
        return docket.parts().stream().map(reaching::at).toList();
    }

    private BitSet at(Part part) {
        var bits = (BitSet) byItem.computeIfAbsent(part.item(), this::ofItem).clone();
        bits.and(byAccount.computeIfAbsent(part.account(), this::ofAccount));
        for (int index = bits.nextSetBit(0); index >= 0; index = bits.nextSetBit(index + 1)) {
            if (!part.span().within(reaches.get(index).span())) {
                bits.clear(index);
            }
        }
        return bits;
    }

    private BitSet ofItem(int item) {
        var bits = new BitSet();
        for (int index = 0; index < reaches.size(); index++) {
            bits.set(index, reaches.get(index).reachesKind(docket.items().get(item)));
        }
        return bits;
    }

    private BitSet ofAccount(Optional<String> account) {
        var bits = new BitSet();
        for (int index = 0; index < reaches.size(); index++) {
            bits.set(index, reaches.get(index).reaches(account));
        }
        return bits;
    }
}
