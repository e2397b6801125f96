/**
 * Scenarios for rule authors. Start at {@link dev.writ.policy.testkit.ScenarioTests}, which makes JUnit tests of them;
 * nothing else here needs JUnit.
 */
@NullMarked
package dev.writ.policy.testkit;

import org.jspecify.annotations.NullMarked;
