/** Characters and words: what every reader of a pack's files needs before it can understand anything. */
@NullMarked
package dev.writ.policy.authoring.text;

import org.jspecify.annotations.NullMarked;
