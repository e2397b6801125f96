/** YAML files, as trees whose every part knows its place. No anchors, aliases or tags; no objects are built. */
@NullMarked
package dev.writ.policy.authoring.yaml;

import org.jspecify.annotations.NullMarked;
