package dev.writ.policy.request;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One name of an account.
 *
 * @param type what kind of name; a bare one without a known prefix is {@code OTHER}, of whose shape no rule speaks
 * @param value the name itself; personal data
 * @param usedOn a day on which it named this account, for names that move
 */
@Buildable
public record Identifier(Type type, String value, Optional<LocalDate> usedOn) implements IdentifierBuilder.With {

    public Identifier {
        Refusals.of().present("/value", value).refuse();
        type = Absent.or(type, Type.OTHER);
    }

    /** Reads {@code username:kestrel77} as a type and a value, and anything else as a value of type OTHER. */
    public static Identifier parse(String bare) {
        var colon = bare.indexOf(':');
        if (colon > 0) {
            var prefix = bare.substring(0, colon).toUpperCase(Locale.ROOT);
            for (var type : Type.values()) {
                if (type.name().equals(prefix)) {
                    return new Identifier(type, bare.substring(colon + 1), Optional.empty());
                }
            }
        }
        return new Identifier(Type.OTHER, bare, Optional.empty());
    }

    @Override
    public String toString() {
        return Masked.text(this, "value");
    }

    /** What kind of name. */
    public enum Type {
        USERNAME,
        USER_ID,
        EMAIL,
        PHONE,
        URL,
        DISPLAY_NAME,
        OTHER
    }
}
