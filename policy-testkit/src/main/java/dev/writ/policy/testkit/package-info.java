/**
 * Scenarios for rule authors, run as JUnit tests. Start at {@link dev.writ.policy.testkit.Scenarios}.
 */
@NullMarked
package dev.writ.policy.testkit;

import org.jspecify.annotations.NullMarked;
