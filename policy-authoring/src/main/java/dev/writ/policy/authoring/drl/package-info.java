/**
 * Rule files: from characters to {@link dev.writ.policy.engine.pack.Rule} without a compiler. A grammar that leaves no
 * token out reads a file; Drools' own parser must then see the same rules in it; what the words mean is looked up in
 * closed lists and never in the class path.
 */
@NullMarked
package dev.writ.policy.authoring.drl;

import org.jspecify.annotations.NullMarked;
