/** From findings to a decision: pure functions, without Drools, without a clock, in which order cannot matter. */
@NullMarked
package dev.writ.policy.combine;

import org.jspecify.annotations.NullMarked;
