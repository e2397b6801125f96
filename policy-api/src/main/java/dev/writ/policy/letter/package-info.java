/**
 * What letters about a decision say, before anybody puts it into a form. Start at {@link dev.writ.policy.letter.Letters}.
 */
@NullMarked
package dev.writ.policy.letter;

import org.jspecify.annotations.NullMarked;
