/** What a request may get, and why. Start at {@link dev.writ.policy.decision.Decision}. */
@NullMarked
package dev.writ.policy.decision;

import org.jspecify.annotations.NullMarked;
