/**
 * Reads and checks packs that people wrote. Start at {@link dev.writ.policy.authoring.PackReader}. Files are data:
 * reading one never executes, resolves or loads anything that it names.
 */
@NullMarked
package dev.writ.policy.authoring;

import org.jspecify.annotations.NullMarked;
