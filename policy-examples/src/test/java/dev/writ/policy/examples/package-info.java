/** Examples that embed the library, compiled and asserted. */
@NullMarked
package dev.writ.policy.examples;

import org.jspecify.annotations.NullMarked;
