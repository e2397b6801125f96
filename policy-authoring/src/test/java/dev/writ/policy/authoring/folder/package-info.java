@NullMarked
package dev.writ.policy.authoring.folder;

import org.jspecify.annotations.NullMarked;
