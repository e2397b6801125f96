/** A decision in words, for the person who has to act on it. Start at {@link dev.writ.policy.explain.Explanation}. */
@NullMarked
package dev.writ.policy.explain;

import org.jspecify.annotations.NullMarked;
