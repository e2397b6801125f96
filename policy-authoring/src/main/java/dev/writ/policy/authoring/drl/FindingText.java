package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.text.Token;
import java.util.List;

/**
 * A finding as it is written.
 *
 * @param end the closing parenthesis: where a missing argument would stand
 * @param tokens all its words, the semicolon included
 */
record FindingText(Token verb, List<Token> arguments, Token end, List<Token> tokens) {
    FindingText {
        arguments = List.copyOf(arguments);
        tokens = List.copyOf(tokens);
    }
}
