@NullMarked
package dev.writ.policy.authoring.text;

import org.jspecify.annotations.NullMarked;
