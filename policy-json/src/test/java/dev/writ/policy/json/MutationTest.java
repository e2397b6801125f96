package dev.writ.policy.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.json.Shape.Code;
import dev.writ.policy.json.Shape.Listing;
import dev.writ.policy.json.Shape.Parts;
import dev.writ.policy.json.Shape.Scalar;
import dev.writ.policy.request.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Breaks good requests in every place; the reader and the schema must both refuse, the reader at that place. */
class MutationTest {
    private static final long SEED = 4711;
    private static final int DOCUMENTS = 12;

    private final RequestReader reader = new RequestReader();
    private int mutations;

    @Test
    void reader_and_schema_refuse_the_same_faults() {
        System.out.println("random documents from seed " + SEED);
        for (var seed = SEED; seed < SEED + DOCUMENTS; seed++) {
            var document = new RandomDocuments(seed).request();
            object(document, document, Model.request(), "");
        }
        assertThat(mutations).isGreaterThan(1000);
    }

    private void object(Map<String, Object> root, Map<String, Object> object, Parts shape, String at) {
        object.put("surplus", "x");
        assertRefused(root, Problem.Code.UNKNOWN_KEY, at + "/surplus");
        object.remove("surplus");
        for (var entry : new LinkedHashMap<>(object).entrySet()) {
            var part = Objects.requireNonNull(shape.byName().get(entry.getKey()));
            var place = at + "/" + part.name();
            if (part.required()) {
                object.remove(part.name());
                assertRefused(root, Problem.Code.MISSING, place);
            }
            object.put(part.name(), List.of(List.of()));
            assertRefused(root, Problem.Code.WRONG_TYPE, part.shape() instanceof Listing ? place + "/0" : place);
            object.put(part.name(), entry.getValue());
            inside(root, object, part.shape(), entry, place);
        }
    }

    @SuppressWarnings("unchecked") // RandomDocuments made them
    private void inside(
            Map<String, Object> root,
            Map<String, Object> object,
            Shape shape,
            Map.Entry<String, Object> entry,
            String at) {
        if (shape instanceof Parts parts) {
            object(root, (Map<String, Object>) entry.getValue(), parts, at);
        } else if (shape instanceof Listing listing && listing.of() instanceof Parts parts) {
            var list = (List<Map<String, Object>>) entry.getValue();
            for (var i = 0; i < list.size(); i++) {
                object(root, list.get(i), parts, at + "/" + i);
            }
        } else {
            fault(shape).ifPresent(fault -> {
                object.put(entry.getKey(), fault.value());
                assertRefused(root, fault.code(), at);
                object.put(entry.getKey(), entry.getValue());
            });
        }
    }

    private static Optional<Fault> fault(Shape shape) {
        if (shape instanceof Code) {
            return Optional.of(new Fault("NONSENSE", Problem.Code.UNKNOWN_CODE));
        }
        if (shape == Scalar.DAY) {
            return Optional.of(new Fault("2026-02-30", Problem.Code.BAD_DATE));
        }
        if (shape == Scalar.INSTANT) {
            return Optional.of(new Fault("2026-11-16T10:00:00", Problem.Code.BAD_DATE));
        }
        return shape == Scalar.ID ? Optional.of(new Fault("a\u0000b", Problem.Code.BAD_ID)) : Optional.empty();
    }

    private void assertRefused(Map<String, Object> root, Problem.Code code, String pointer) {
        mutations++;
        assertThat(reader.tree(root))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.problems()).anySatisfy(problem -> {
                            assertThat(problem.code()).isEqualTo(code);
                            assertThat(problem.pointer()).isEqualTo(pointer);
                        }));
        assertThat(Schemata.complaints(Schemata.REQUEST, JsonText.of(root, false)))
                .as("%s at %s", code, pointer)
                .isNotEmpty();
    }

    private record Fault(String value, Problem.Code code) {}
}
