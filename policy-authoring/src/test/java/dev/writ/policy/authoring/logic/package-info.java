@NullMarked
package dev.writ.policy.authoring.logic;

import org.jspecify.annotations.NullMarked;
