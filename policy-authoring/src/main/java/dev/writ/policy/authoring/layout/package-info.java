/** One canonical layout for the files of packs. Start at {@link dev.writ.policy.authoring.layout.Layout}. */
@NullMarked
package dev.writ.policy.authoring.layout;

import org.jspecify.annotations.NullMarked;
