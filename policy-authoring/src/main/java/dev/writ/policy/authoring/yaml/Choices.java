package dev.writ.policy.authoring.yaml;

import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.text.Cell;
import dev.writ.policy.authoring.text.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words of a closed list, which YAML files write in lower case. */
public final class Choices {

    private Choices() {}

    /**
     * The constant with this name.
     *
     * @throws Refused if there is none
     */
    public static <E extends Enum<E>> E read(Class<E> type, Cell cell) {
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        int found = words.indexOf(cell.text());
        if (found < 0) {
            throw new Refused(
                    ProblemCode.SHAPE,
                    cell.place(),
                    "`" + cell.text() + "` is not known here; allowed: " + String.join(", ", words));
        }
        return type.getEnumConstants()[found];
    }
}
