/** What rules may say. A rule only ever adds a {@link dev.writ.policy.finding.Finding}; the combiner decides. */
@NullMarked
package dev.writ.policy.finding;

import org.jspecify.annotations.NullMarked;
