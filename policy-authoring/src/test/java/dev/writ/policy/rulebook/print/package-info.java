@NullMarked
package dev.writ.policy.rulebook.print;

import org.jspecify.annotations.NullMarked;
