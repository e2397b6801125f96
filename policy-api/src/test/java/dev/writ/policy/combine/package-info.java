@NullMarked
package dev.writ.policy.combine;

import org.jspecify.annotations.NullMarked;
