@NullMarked
package dev.writ.policy.rulebook.words;

import org.jspecify.annotations.NullMarked;
