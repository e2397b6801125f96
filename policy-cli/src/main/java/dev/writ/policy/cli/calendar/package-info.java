/** Days as a calendar that other programs read, after RFC 5545. */
@NullMarked
package dev.writ.policy.cli.calendar;

import org.jspecify.annotations.NullMarked;
