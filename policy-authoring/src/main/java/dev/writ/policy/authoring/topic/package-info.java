/** What stands beside the rules: who speaks in a pack, what rules are for, what they rest on, and what proves them. */
@NullMarked
package dev.writ.policy.authoring.topic;

import org.jspecify.annotations.NullMarked;
