/** The files of a pack: which may be there, and their bytes. */
@NullMarked
package dev.writ.policy.authoring.folder;

import org.jspecify.annotations.NullMarked;
