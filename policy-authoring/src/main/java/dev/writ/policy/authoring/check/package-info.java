/** What {@link dev.writ.policy.authoring.PackCheck} looks for, one concern in a class. */
@NullMarked
package dev.writ.policy.authoring.check;

import org.jspecify.annotations.NullMarked;
