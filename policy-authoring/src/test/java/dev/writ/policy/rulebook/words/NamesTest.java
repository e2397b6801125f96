package dev.writ.policy.rulebook.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Strength;
import dev.writ.policy.decision.ApprovalRole;
import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.ChallengeGround;
import dev.writ.policy.decision.CountingClass;
import dev.writ.policy.decision.DefectCode;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.LimitCode;
import dev.writ.policy.decision.NarrowingCode;
import dev.writ.policy.decision.NoticeAction;
import dev.writ.policy.decision.NoticeRecipient;
import dev.writ.policy.decision.RedactionCode;
import dev.writ.policy.decision.RouteKind;
import dev.writ.policy.decision.TaskAddressee;
import dev.writ.policy.decision.TaskCode;
import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.fact.Field;
import dev.writ.policy.finding.Basis;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever adds a field or a code gives it words, in {@code facts.properties} or {@code codes.properties}. */
class NamesTest {
    private static final List<Class<? extends Enum<?>>> IN_FINDINGS = List.of(
            Strength.class,
            Basis.class,
            ApprovalRole.class,
            BarCode.class,
            ChallengeGround.class,
            CountingClass.class,
            DefectCode.class,
            FlagCode.class,
            LimitCode.class,
            NarrowingCode.class,
            NoticeAction.class,
            NoticeRecipient.class,
            RedactionCode.class,
            RouteKind.class,
            TaskAddressee.class,
            TaskCode.class);

    @Test
    void every_field_of_a_case_fact_has_words() {
        var wordless = fields().filter(named ->
                FieldWords.named(named.kind(), named.field().name()).isEmpty());
        assertThat(wordless).isEmpty();
    }

    @Test
    void yes_or_no_fields_and_no_others_have_a_sentence_for_no() {
        var wrong = fields().filter(named ->
                FieldWords.of(named.kind(), named.field()).no().isPresent() != FieldWords.yesOrNo(named.field()));
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_code_has_words() {
        assertThat(codes().filter(code -> CodeWords.named(code).isEmpty())).isEmpty();
    }

    @Test
    void every_kind_of_code_has_a_title() {
        assertThat(codes().filter(code -> CodeWords.kindNamed(code).isEmpty())).isEmpty();
    }

    @Test
    void a_code_without_words_is_spelled_out() {
        assertThat(CodeWords.of(Field.Kind.COUNTRY)).isEqualTo("country");
    }

    private static Stream<Enum<?>> codes() {
        var inConditions = fields().map(named -> named.field().type())
                .filter(Class::isEnum)
                .distinct();
        return Stream.concat(inConditions, IN_FINDINGS.stream())
                .flatMap(type -> Arrays.stream(type.getEnumConstants()).map(code -> (Enum<?>) code));
    }

    private static Stream<Named> fields() {
        return Arrays.stream(FactKind.values())
                .flatMap(kind -> kind.fields().stream().map(field -> new Named(kind, field)));
    }

    private record Named(FactKind kind, Field field) {}
}
