package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.Place;
import dev.writ.policy.engine.pack.Pattern;
import java.util.List;

/**
 * A pattern and where it stands.
 *
 * @param place of its kind of fact
 * @param conditions those that commas separate
 */
public record PlacedPattern(Pattern pattern, Place place, List<Placed> conditions) {
    public PlacedPattern {
        conditions = List.copyOf(conditions);
    }
}
