/** The {@code policy} command. Start at {@link dev.writ.policy.cli.Policy}. */
@NullMarked
package dev.writ.policy.cli;

import org.jspecify.annotations.NullMarked;
