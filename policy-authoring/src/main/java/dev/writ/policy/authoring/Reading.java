package dev.writ.policy.authoring;

import dev.writ.policy.authoring.topic.Manifest;
import dev.writ.policy.engine.pack.Pack;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What came of reading a pack's folder.
 *
 * @param id of the pack, as the folder is called
 * @param pack absent exactly if there are problems
 * @param manifest absent if {@code pack.yaml} cannot be understood
 * @param rules what the author says of every rule and row that finds something, by id
 * @param obtainable what the author says of every row on who can get which instrument, by id
 * @param authored every rule and row that finds something and whose finding can be understood, sorted by id
 * @param ids of all rules and rows, also of those that cannot be understood
 * @param sources every provision that the pack defines
 * @param cited ids of the sources that rules and rows cite
 * @param templates requests that scenarios may start from, by name
 * @param problems in the order of the files
 */
public record Reading(
        String id,
        Optional<Pack> pack,
        Optional<Manifest> manifest,
        SortedMap<String, RuleNote> rules,
        SortedMap<String, RuleNote> obtainable,
        List<Authored> authored,
        Set<String> ids,
        List<Source> sources,
        Set<String> cited,
        List<Scenario> scenarios,
        Map<String, Tree.Mapping> templates,
        List<Problem> problems) {
    public Reading {
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        obtainable = Collections.unmodifiableSortedMap(new TreeMap<>(obtainable));
        authored = List.copyOf(authored);
        ids = Set.copyOf(ids);
        sources = List.copyOf(sources);
        cited = Set.copyOf(cited);
        scenarios = List.copyOf(scenarios);
        templates = Collections.unmodifiableMap(new LinkedHashMap<>(templates));
        problems = List.copyOf(problems);
    }

    /**
     * The pack.
     *
     * @throws IllegalArgumentException if it could not be read; the message has a line for each problem
     */
    public Pack require() {
        return pack.orElseThrow(() -> new IllegalArgumentException(
                problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))));
    }
}
