package dev.writ.policy.testkit;

import dev.writ.policy.PolicyEngine;
import java.util.Set;

/** The engines that decide scenarios. Thread-safe if the tests run in parallel. */
public interface Engines {

    /**
     * The engine for a house.
     *
     * @param house {@code none} for core and regimes alone, else the name of a house, without {@code house.}
     * @throws IllegalArgumentException when there is no such house
     */
    PolicyEngine under(String house);

    /** Ids of all rules and rows of all packs, and what the combiner says itself, so that a misspelt one is noticed. */
    Set<String> rules();
}
