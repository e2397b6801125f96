package dev.writ.policy.json;

import java.lang.reflect.Method;
import java.util.Optional;

/**
 * One key of an object.
 *
 * @param name the key on the wire
 * @param shape of its value
 * @param absent what the model holds when the key is not there; empty when it must be
 * @param written whether the key is written even where its value is the absent one
 * @param accessor of the model
 */
record Part(String name, Shape shape, Optional<Object> absent, boolean written, Method accessor) {

    boolean required() {
        return absent.isEmpty();
    }

    boolean wrapped() {
        return absent.filter(Optional.class::isInstance).isPresent();
    }

    Object of(Object owner) {
        try {
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the model hides its part " + accessor.getName(), e);
        }
    }
}
