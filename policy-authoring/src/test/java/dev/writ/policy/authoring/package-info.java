@NullMarked
package dev.writ.policy.authoring;

import org.jspecify.annotations.NullMarked;
