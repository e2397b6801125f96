package dev.writ.policy.letter;

import java.util.List;
import java.util.regex.Pattern;

/** What a requester can be asked. What the provider has to find out for itself, of the holder say, is no question to others. */
final class Askable {

    private static final Pattern FACTS = Pattern.compile("/(matter(/\\w+)?"
            + "|items/\\d+/(from|to|zone)"
            + "|accounts(/\\d+/(identifiers(/.*)?|nexus))?"
            + "|instruments/\\d+/(issuer(/\\w+)?|validatedBy|signed|probableCause|purposeStated|reasons|redress"
            + "|priorNotice|particular|enforcingAuthority/\\w+)"
            + "|secrecy/\\d+/(certified|reviewNotice)"
            + "|emergency(/\\w+)?|preservation/(processPending|exceptional)|consent/\\w+|subject/identityVerified"
            + "|research(/\\w+)?|internal/\\w+|requester/noticePosition|editableList)");

    private Askable() {}

    /** Whether the requester is asked for the fact at this JSON pointer. */
    static boolean is(String pointer) {
        return FACTS.matcher(pointer).matches();
    }

    /** Whether the requester can do all that is needed on this way. */
    static boolean all(List<String> cure) {
        return cure.stream().allMatch(part -> !part.startsWith("/") || is(part));
    }
}
