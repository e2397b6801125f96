package dev.writ.policy.finding;

import java.util.List;

/** What a finding is about. */
public sealed interface Target {

    /** The request as a whole. */
    record WholeRequest() implements Target {}

    /** Parts of what is asked for, as indices into the docket's parts, ascending. */
    record OfParts(List<Integer> parts) implements Target {
        public OfParts {
            parts = List.copyOf(parts);
        }
    }

    /** Instruments, by their ids, in the order of the request. */
    record OfInstruments(List<String> ids) implements Target {
        public OfInstruments {
            ids = List.copyOf(ids);
        }
    }

    /** Accounts, by their ids, in the order of the request. */
    record OfAccounts(List<String> ids) implements Target {
        public OfAccounts {
            ids = List.copyOf(ids);
        }

        @Override
        public String toString() {
            return "OfAccounts[" + ids.size() + "]";
        }
    }

    /** Secrecy orders, as indices into the request's list, ascending. */
    record OfSecrecy(List<Integer> orders) implements Target {
        public OfSecrecy {
            orders = List.copyOf(orders);
        }
    }
}
