/** A small HTTP service that decides requests. Start at {@link dev.writ.policy.examples.http.PolicyService}. */
@NullMarked
package dev.writ.policy.examples.http;

import org.jspecify.annotations.NullMarked;
