package dev.writ.policy.authoring.drl;

import dev.writ.policy.Category;
import dev.writ.policy.Country;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Strength;
import dev.writ.policy.Tri;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.text.CountryText;
import dev.writ.policy.authoring.text.Nearest;
import dev.writ.policy.authoring.text.Refused;
import dev.writ.policy.authoring.text.Token;
import dev.writ.policy.authoring.text.Token.Kind;
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
import dev.writ.policy.decision.Route;
import dev.writ.policy.decision.RouteKind;
import dev.writ.policy.decision.TaskAddressee;
import dev.writ.policy.decision.TaskCode;
import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.fact.Field;
import dev.writ.policy.finding.Basis;
import dev.writ.policy.finding.FeeUnit;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Keeping;
import dev.writ.policy.finding.Term;
import dev.writ.policy.request.Event;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes findings of their arguments. */
final class Says {
    private static final String VOLUNTARY = "VOLUNTARY";

    private Says() {}

    static Finding requirement(Arguments given) {
        return new Finding.Requirement(given.codes(InstrumentType.class, "type of instrument"), Optional.empty());
    }

    static Finding requirementOfStrength(Arguments given) {
        return new Finding.Requirement(Set.of(), Optional.of(given.code(Strength.class, "strength class")));
    }

    static Finding recognition(Arguments given) {
        return new Finding.Recognition(given.code(Strength.class, "strength class"), given.word("BINDING"));
    }

    static Finding exemption(Arguments given) {
        given.next(token -> token.kind() == Kind.STRING
                        || token.text().equals(token.text().toLowerCase(Locale.ROOT)))
                .ifPresent(Says::refuseOtherPack);
        Basis basis = given.code(Basis.class, "basis");
        boolean voluntary = given.word(VOLUNTARY);
        given.next(token -> Nearest.to(token.text(), List.of(VOLUNTARY)).isEmpty())
                .ifPresent(Says::refuseOtherPack);
        return new Finding.Exemption(basis, voluntary);
    }

    private static void refuseOtherPack(Token token) {
        throw new Refused(
                ProblemCode.OTHER_PACK,
                token.place(),
                "an exemption lifts the requirements of its own pack and cannot name others; remove " + token.shown());
    }

    static Finding bar(Arguments given, boolean curable) {
        BarCode code = given.code(BarCode.class, "code of a bar");
        Optional<RouteKind> kind = given.optionalCode(RouteKind.class);
        return new Finding.Bar(code, curable, kind.map(way -> route(way, given)));
    }

    private static Route route(RouteKind kind, Arguments given) {
        Optional<Token> first = given.optionalText();
        Optional<Token> second = given.optionalText();
        if (second.isEmpty() && first.flatMap(only -> Country.find(only.text())).isPresent()) {
            return new Route(kind, Optional.empty(), first.flatMap(only -> Country.find(only.text())));
        }
        return new Route(
                kind, first.map(Token::text), second.map(country -> CountryText.read(country.text(), country.place())));
    }

    static Finding defect(Arguments given) {
        DefectCode code = given.code(DefectCode.class, "code of a defect");
        return new Finding.Defect(code, given.further(Category.class, "category"));
    }

    static Finding doubt(Arguments given) {
        Token name = given.token(Kind.WORD, "field of the instrument");
        List<String> unsure = FactKind.INSTRUMENT.fields().stream()
                .filter(field -> field.type() == Tri.class)
                .map(Field::name)
                .toList();
        if (!unsure.contains(name.text())) {
            throw Arguments.wrong(
                    name,
                    name.shown() + " is no field of an instrument that can be unknown"
                            + Nearest.hint(name.text(), unsure));
        }
        return new Finding.Doubt(name.text());
    }

    static Finding narrowing(Arguments given) {
        return new Finding.Narrowing(given.code(NarrowingCode.class, "code of a narrowing"));
    }

    static Finding redaction(Arguments given) {
        return new Finding.Redaction(given.code(RedactionCode.class, "code of a redaction"));
    }

    static Finding limit(Arguments given) {
        return new Finding.Limit(given.code(LimitCode.class, "code of a limit"), given.number("number"));
    }

    static Finding notice(Arguments given) {
        NoticeAction action = given.code(NoticeAction.class, "kind of notice");
        NoticeRecipient to = given.optionalCode(NoticeRecipient.class).orElse(NoticeRecipient.HOLDER);
        boolean mandatory = given.word("MANDATORY");
        Optional<Term> term = Terms.optional(given);
        boolean objection = action == NoticeAction.BEFORE && term.isPresent();
        return new Finding.NoticeRule(action, to, mandatory, term, objection && given.word("OR_DUE_DATE"));
    }

    static Finding preservation(Arguments given) {
        Term.Days term = Terms.days(given);
        return new Finding.PreservationTerm(given.optionalCode(Event.Type.class)
                .<Keeping>map(event -> new Keeping.FromEvent(event, term))
                .orElseGet(() -> new Keeping.FromReceipt(term)));
    }

    static Finding prolongation(Arguments given) {
        return new Finding.PreservationTerm(new Keeping.FromExpiry(Terms.days(given)));
    }

    static Finding deadline(Arguments given) {
        Term term = Terms.term(given);
        return new Finding.Deadline(Optional.of(term), given.optionalCode(Event.Type.class));
    }

    static Finding acknowledgement(Arguments given) {
        return new Finding.Acknowledgement(Terms.term(given));
    }

    static Finding task(Arguments given) {
        return new Finding.Task(
                given.code(TaskCode.class, "code of a task"),
                given.code(TaskAddressee.class, "addressee of a task"),
                Terms.optional(given));
    }

    static Finding approval(Arguments given) {
        ApprovalRole role = given.code(ApprovalRole.class, "role");
        Token count = given.token(Kind.NUMBER, "number of people");
        if (!count.text().matches("[1-9]")) {
            throw Arguments.wrong(count, count.shown() + " people cannot approve; write a number from 1 to 9");
        }
        return new Finding.Approval(role, Integer.parseInt(count.text()));
    }

    static Finding flag(Arguments given) {
        return new Finding.Flag(given.code(FlagCode.class, "code of a flag"));
    }

    static Finding challenge(Arguments given) {
        return new Finding.Challenge(given.code(ChallengeGround.class, "ground of a challenge"), Terms.optional(given));
    }

    static Finding fee(Arguments given) {
        Token amount = given.token(Kind.STRING, "amount");
        if (!amount.text().matches("[0-9]{1,9}(\\.[0-9]{1,4})?") || new BigDecimal(amount.text()).signum() == 0) {
            throw Arguments.wrong(amount, amount.shown() + " is no amount; write digits, such as `\"25.00\"`");
        }
        Token currency = given.token(Kind.WORD, "currency");
        List<String> known = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList();
        if (!known.contains(currency.text())) {
            throw Arguments.wrong(
                    currency, currency.shown() + " is no currency; write an ISO 4217 code, such as `USD` or `EUR`");
        }
        FeeUnit unit = given.optionalCode(FeeUnit.class).orElse(FeeUnit.ONCE);
        return new Finding.Fee(new BigDecimal(amount.text()), currency.text(), unit);
    }

    static Finding counting(Arguments given) {
        return new Finding.CountAs(given.code(CountingClass.class, "class of the report"));
    }
}
