@NullMarked
package dev.writ.policy.clock;

import org.jspecify.annotations.NullMarked;
