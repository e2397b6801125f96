@NullMarked
package dev.writ.policy.authoring.drl;

import org.jspecify.annotations.NullMarked;
