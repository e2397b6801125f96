package dev.writ.policy.decision;

import java.util.Optional;

/**
 * A provision or document that a rule rests on.
 *
 * @param id of the source
 * @param text how it is cited
 * @param url where it can be read
 * @param status whether somebody has seen it; lower case on the wire
 */
public record Citation(String id, String text, Optional<String> url, CitationStatus status) {}
