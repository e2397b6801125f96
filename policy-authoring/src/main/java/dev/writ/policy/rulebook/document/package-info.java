/** Pages as values, before anybody knows whether they become HTML or Markdown. All of it is immutable. */
@NullMarked
package dev.writ.policy.rulebook.document;

import org.jspecify.annotations.NullMarked;
