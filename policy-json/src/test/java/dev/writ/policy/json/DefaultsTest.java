package dev.writ.policy.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.json.Shape.Listing;
import dev.writ.policy.json.Shape.Parts;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DefaultsTest {

    @ParameterizedTest
    @MethodSource("objectsThatRequireNothing")
    void an_empty_object_means_what_an_empty_builder_means(Parts shape) throws ReflectiveOperationException {
        var builder = Class.forName(shape.constructor().getDeclaringClass().getName() + "Builder")
                .getMethod("builder")
                .invoke(null);
        var built = builder.getClass().getMethod("build").invoke(builder);
        var read = new Binder(Limits.DEFAULT, new Problems()).read(shape, Map.of(), Place.ROOT);
        assertThat(read).isEqualTo(built);
    }

    @Test
    void four_keys_make_a_request() {
        assertThat(new RequestReader().json(Documents.request())).isInstanceOf(Reading.Accepted.class);
    }

    static Stream<Parts> objectsThatRequireNothing() {
        return within(Model.request())
                .distinct()
                .filter(shape -> shape.parts().stream().noneMatch(Part::required));
    }

    private static Stream<Parts> within(Shape shape) {
        if (shape instanceof Listing listing) {
            return within(listing.of());
        }
        return shape instanceof Parts parts
                ? Stream.concat(Stream.of(parts), parts.parts().stream().flatMap(part -> within(part.shape())))
                : Stream.empty();
    }
}
