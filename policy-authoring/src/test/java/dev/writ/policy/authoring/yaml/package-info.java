@NullMarked
package dev.writ.policy.authoring.yaml;

import org.jspecify.annotations.NullMarked;
