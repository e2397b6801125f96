/** What {@code policy new} writes. Start at {@link dev.writ.policy.cli.scaffold.Draft}. */
@NullMarked
package dev.writ.policy.cli.scaffold;

import org.jspecify.annotations.NullMarked;
