/** Packs as text again. */
@NullMarked
package dev.writ.policy.authoring.print;

import org.jspecify.annotations.NullMarked;
