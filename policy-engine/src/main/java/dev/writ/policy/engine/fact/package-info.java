/**
 * Case facts: all that a rule may see. Small, null-free values computed from the request, the entity's profile and the
 * moment of decision. They carry no text that a requester wrote but country codes and names of services, and no ids: equal facts are one fact.
 */
@NullMarked
package dev.writ.policy.engine.fact;

import org.jspecify.annotations.NullMarked;
