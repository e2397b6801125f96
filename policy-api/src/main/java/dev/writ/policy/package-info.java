/** Decides what a request for people's data may get. Start at PolicyEngine. */
@NullMarked
package dev.writ.policy;

import org.jspecify.annotations.NullMarked;
