package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.text.Token;
import java.util.List;
import java.util.stream.Collectors;

/** A rule file as it is written. */
record RuleFileText(List<Token> pack, List<RuleText> rules) {
    RuleFileText {
        pack = List.copyOf(pack);
        rules = List.copyOf(rules);
    }

    /** The pack that the file says it belongs to, by its id with {@code _} for {@code -}. */
    String packId() {
        return pack.stream().map(Token::text).collect(Collectors.joining("."));
    }
}
