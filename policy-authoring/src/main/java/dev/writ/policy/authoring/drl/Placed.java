package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.Place;
import dev.writ.policy.engine.pack.Constraint;
import java.util.List;

/**
 * A constraint and where it stands.
 *
 * @param place of its first word
 * @param parts what is joined in it; empty for a comparison
 */
public record Placed(Constraint constraint, Place place, List<Placed> parts) {
    public Placed {
        parts = List.copyOf(parts);
    }

    static Placed single(Constraint constraint, Place place) {
        return new Placed(constraint, place, List.of());
    }

    static Placed all(List<Placed> parts) {
        return new Placed(new Constraint.All(constraints(parts)), parts.get(0).place(), parts);
    }

    static Placed any(List<Placed> parts) {
        return new Placed(new Constraint.Any(constraints(parts)), parts.get(0).place(), parts);
    }

    static List<Constraint> constraints(List<Placed> parts) {
        return parts.stream().map(Placed::constraint).toList();
    }
}
