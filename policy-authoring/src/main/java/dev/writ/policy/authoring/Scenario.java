package dev.writ.policy.authoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request and what must come of it, as an author wrote it; whether the request is well-formed is not known here.
 *
 * @param name a sentence
 * @param like the template that the request starts from
 * @param house the house policy to decide under: {@code none}, {@code default} or a name; absent: of a house pack
 *     itself, else none
 * @param asOf the day whose law counts, if not that of receipt
 * @param given a merge patch (RFC 7386) on the template, or the whole request
 * @param expect a subset of the decision
 * @param stands ids of rules that must be among the reasons
 * @param silent ids of rules that must not be
 */
public record Scenario(
        String name,
        Optional<String> like,
        Optional<String> house,
        Optional<LocalDate> asOf,
        Tree.Mapping given,
        Tree.Mapping expect,
        List<String> stands,
        List<String> silent,
        Place place) {
    public Scenario {
        stands = List.copyOf(stands);
        silent = List.copyOf(silent);
    }

    /**
     * The request: the template with what is given merged onto it. Absent if there is no such template.
     *
     * @param templates by name
     */
    public Optional<Tree.Mapping> request(Map<String, Tree.Mapping> templates) {
        if (like.isEmpty()) {
            return Optional.of(Tree.Mapping.empty(place).patched(given));
        }
        return like.map(templates::get).map(template -> template.patched(given));
    }
}
