/** Judges requests by packs of rules. Start at {@link dev.writ.policy.engine.RuleEngine}. */
@NullMarked
package dev.writ.policy.engine;

import org.jspecify.annotations.NullMarked;
