/** Conditions, findings and codes in words that a lawyer can read. */
@NullMarked
package dev.writ.policy.rulebook.words;

import org.jspecify.annotations.NullMarked;
