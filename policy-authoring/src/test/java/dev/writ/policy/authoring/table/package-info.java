@NullMarked
package dev.writ.policy.authoring.table;

import org.jspecify.annotations.NullMarked;
