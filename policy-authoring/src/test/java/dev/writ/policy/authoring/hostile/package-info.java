@NullMarked
package dev.writ.policy.authoring.hostile;

import org.jspecify.annotations.NullMarked;
