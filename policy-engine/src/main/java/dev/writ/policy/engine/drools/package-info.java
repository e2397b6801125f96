/** Drools at run time: packs become rule bases through its model API, so that no compiler is needed or present. */
@NullMarked
package dev.writ.policy.engine.drools;

import org.jspecify.annotations.NullMarked;
