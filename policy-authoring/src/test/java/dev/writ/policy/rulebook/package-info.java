@NullMarked
package dev.writ.policy.rulebook;

import org.jspecify.annotations.NullMarked;
