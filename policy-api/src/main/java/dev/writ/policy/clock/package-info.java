/** How terms are counted: counting rules, and the calendars of public holidays that they use. */
@NullMarked
package dev.writ.policy.clock;

import org.jspecify.annotations.NullMarked;
