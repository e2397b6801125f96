package dev.writ.policy.json;

import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.Map;

/** What the wire may hold in one place. Reader, writer and schema all follow it, so that they cannot disagree. */
sealed interface Shape {

    /** What holds no other value. */
    enum Scalar implements Shape {
        TEXT,
        ID,
        FLAG,
        WHOLE,
        AMOUNT,
        DAY,
        INSTANT,
        ZONE,
        COUNTRY
    }

    /** One code of a list, in the order of the model. */
    record Code(String name, Map<String, Enum<?>> codes) implements Shape {}

    /** A list; {@code bound} says which limit holds for it. */
    record Listing(Shape of, Bound bound) implements Shape {}

    /** A closed object with its keys in the order of the model. A {@code bare} one may also be written as a single text. */
    record Parts(Constructor<?> constructor, Map<String, Part> byName, boolean bare) implements Shape {
        String name() {
            return constructor.getDeclaringClass().getSimpleName();
        }

        Collection<Part> parts() {
            return byName.values();
        }
    }
}
