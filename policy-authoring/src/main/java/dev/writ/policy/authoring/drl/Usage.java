package dev.writ.policy.authoring.drl;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a finding is written.
 *
 * @param word the finding, such as {@code require}
 * @param example the whole line
 * @param about the variable in the example: {@code $item}, {@code $instrument}, {@code $account} or {@code $secrecy};
 *     absent if the finding is about the whole request
 */
public record Usage(String word, String example, Optional<String> about) {
    private static final Pattern VARIABLE = Pattern.compile("\\$[a-z]+");

    /** One for each finding. */
    public static List<Usage> all() {
        return Arrays.stream(Verb.values()).map(Usage::of).toList();
    }

    private static Usage of(Verb verb) {
        var about =
                VARIABLE.matcher(verb.usage()).results().map(MatchResult::group).findFirst();
        return new Usage(verb.word(), verb.usage(), about);
    }
}
