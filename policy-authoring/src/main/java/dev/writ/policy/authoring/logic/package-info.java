/** Whether conditions can hold, and which imply which: decided over the closed lists of what fields can hold. */
@NullMarked
package dev.writ.policy.authoring.logic;

import org.jspecify.annotations.NullMarked;
