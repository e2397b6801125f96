/** The built-in packs. Start at {@link dev.writ.policy.rules.PolicyEngines}. */
@NullMarked
package dev.writ.policy.rules;

import org.jspecify.annotations.NullMarked;
