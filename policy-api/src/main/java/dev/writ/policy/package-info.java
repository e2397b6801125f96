/** Decides what a request for people's data may get. Start at {@link dev.writ.policy.PolicyEngine}. */
@NullMarked
package dev.writ.policy;

import org.jspecify.annotations.NullMarked;
