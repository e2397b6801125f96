@NullMarked
package dev.writ.policy.authoring.layout;

import org.jspecify.annotations.NullMarked;
