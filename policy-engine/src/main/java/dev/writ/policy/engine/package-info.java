/** Judges requests by packs of rules. Start at RuleEngine. */
@NullMarked
package dev.writ.policy.engine;

import org.jspecify.annotations.NullMarked;
