package dev.writ.policy.engine.hearing;

import dev.writ.policy.request.EmergencyBuilder;
import dev.writ.policy.request.InternalBuilder;
import dev.writ.policy.request.MatterBuilder;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.ResearchBuilder;
import dev.writ.policy.request.SubjectBuilder;
import java.util.Map;
import java.util.Optional;

/** The blocks that a kind of request is about: where one is missing, everything in it is unknown and can be asked for. */
final class Blocks {

    private Blocks() {}

    /** The missing block, blank, by its name. */
    static Map<String, Record> missing(Request request) {
        return switch (request.kind()) {
            case LEGAL, PRESERVATION, PRESERVATION_EXTENSION ->
                blank("matter", request.matter(), MatterBuilder.builder().build());
            case EMERGENCY ->
                blank(
                        "emergency",
                        request.emergency(),
                        EmergencyBuilder.builder().build());
            case SUBJECT_ACCESS, SUBJECT_ERASURE ->
                blank("subject", request.subject(), SubjectBuilder.builder().build());
            case RESEARCH ->
                blank("research", request.research(), ResearchBuilder.builder().build());
            case INTERNAL ->
                blank("internal", request.internal(), InternalBuilder.builder().build());
        };
    }

    /** The request with that block, blank if it was missing. */
    static Request filled(Request request, String block) {
        return switch (block) {
            case "matter" ->
                request.withMatter(request.matter()
                        .or(() -> Optional.of(MatterBuilder.builder().build())));
            case "emergency" ->
                request.withEmergency(request.emergency()
                        .or(() -> Optional.of(EmergencyBuilder.builder().build())));
            case "subject" ->
                request.withSubject(request.subject()
                        .or(() -> Optional.of(SubjectBuilder.builder().build())));
            case "research" ->
                request.withResearch(request.research()
                        .or(() -> Optional.of(ResearchBuilder.builder().build())));
            case "internal" ->
                request.withInternal(request.internal()
                        .or(() -> Optional.of(InternalBuilder.builder().build())));
            default -> request;
        };
    }

    private static Map<String, Record> blank(String name, Optional<? extends Record> block, Record blank) {
        return block.isPresent() ? Map.of() : Map.of(name, blank);
    }
}
