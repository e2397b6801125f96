/** One request before the judge: which packs apply, which rules stand, and what would change the answer. */
@NullMarked
package dev.writ.policy.engine.hearing;

import org.jspecify.annotations.NullMarked;
