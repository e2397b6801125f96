@NullMarked
package dev.writ.policy.rulebook.document;

import org.jspecify.annotations.NullMarked;
