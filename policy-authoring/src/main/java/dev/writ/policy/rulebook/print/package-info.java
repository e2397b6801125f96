/** Turns pages into files. Whatever an author wrote is text here, and never becomes markup. */
@NullMarked
package dev.writ.policy.rulebook.print;

import org.jspecify.annotations.NullMarked;
