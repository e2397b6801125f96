/** Letters in the form that a template gives them. */
@NullMarked
package dev.writ.policy.cli.letter;

import org.jspecify.annotations.NullMarked;
