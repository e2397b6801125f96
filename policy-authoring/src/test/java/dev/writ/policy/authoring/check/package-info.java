@NullMarked
package dev.writ.policy.authoring.check;

import org.jspecify.annotations.NullMarked;
