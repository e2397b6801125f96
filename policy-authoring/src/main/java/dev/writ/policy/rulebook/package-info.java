/**
 * Packs as a book that people read, print and sign off. Start at {@link dev.writ.policy.rulebook.Rulebook}. Every
 * sentence is the author's own or says in words what a rule says in code; nothing is added.
 */
@NullMarked
package dev.writ.policy.rulebook;

import org.jspecify.annotations.NullMarked;
