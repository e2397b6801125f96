package dev.writ.policy.decision;

import dev.writ.policy.Country;
import java.util.Optional;

/**
 * A way that leads to the data instead.
 *
 * @param kind what kind of way
 * @param name of the body to turn to
 * @param country where that body is
 */
public record Route(RouteKind kind, Optional<String> name, Optional<Country> country) {}
