/** Packs as plain values: what the rule reader makes of rule files, and all that the engine ever sees of them. */
@NullMarked
package dev.writ.policy.engine.pack;

import org.jspecify.annotations.NullMarked;
