package dev.writ.policy.combine;

import dev.writ.policy.request.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Answers each situation once; a large request has thousands of parts and few situations. Used by one thread. */
final class Answers {

    private final Docket docket;
    private final Said said;
    private final boolean keepable;
    private final Map<Situation, Answer> known = new HashMap<>();

    private Answers(Docket docket, Said said) {
        this.docket = docket;
        this.said = said;
        keepable = Keep.isKeepable(docket, said.all());
    }

    /** One for each part, in order; equal situations share theirs. */
    static List<Answer> of(Docket docket, Said said) {
        var answers = new Answers(docket, said);
        return IntStream.range(0, docket.parts().size())
                .mapToObj(index -> answers.known.computeIfAbsent(said.at(index), key -> answers.answer(index, key)))
                .toList();
    }

    private Answer answer(int index, Situation situation) {
        var item = docket.items().get(situation.item());
        Request.Kind kind = docket.request().kind();
        var hearing = Hearing.of(kind, item, said.papers(situation), said.about(situation));
        var outcome = new Steps(hearing, situation.found(), keepable).outcome();
        return Answer.of(docket, docket.parts().get(index), hearing, outcome);
    }
}
