@NullMarked
package dev.writ.policy.authoring.pages;

import org.jspecify.annotations.NullMarked;
