/** A request for people's data as its papers state it. Start at {@link dev.writ.policy.request.Request}. */
@NullMarked
package dev.writ.policy.request;

import org.jspecify.annotations.NullMarked;
