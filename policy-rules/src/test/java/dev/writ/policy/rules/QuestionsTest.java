package dev.writ.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.decision.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a decision asks for, it asks for because of a rule. */
class QuestionsTest {

    @Test
    void every_question_of_every_case_names_a_rule() {
        List<Question> questions = Decided.all().stream()
                .flatMap(decision -> decision.questions().stream())
                .toList();

        assertThat(questions).isNotEmpty();
        assertThat(questions)
                .extracting(Question::why)
                .isSubsetOf(Packs.builtIn().rules());
    }
}
