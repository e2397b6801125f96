package dev.writ.policy.authoring.drl;

import static dev.writ.policy.engine.fact.FactKind.ACCOUNT;
import static dev.writ.policy.engine.fact.FactKind.INSTRUMENT;
import static dev.writ.policy.engine.fact.FactKind.ITEM;
import static dev.writ.policy.engine.fact.FactKind.SECRECY;

import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Finding.Compulsion;
import dev.writ.policy.finding.Finding.Deadline;
import dev.writ.policy.finding.Finding.PreservationTerm;
import dev.writ.policy.finding.Finding.Prohibition;
import dev.writ.policy.finding.Finding.Withdrawal;
import dev.writ.policy.finding.Keeping;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What a rule may say: the word, what it may be about, and how its arguments are read. */
@SuppressWarnings("ImmutableEnumChecker") // the set is unmodifiable, and the readers hold nothing
enum Verb {
    REQUIRE("require( $item, SEARCH_WARRANT, GRAND_JURY_SUBPOENA );", false, Says::requirement, ITEM),
    REQUIRE_AT_LEAST("requireAtLeast( $item, JUDICIAL_ORDER );", false, Says::requirementOfStrength, ITEM),
    RECOGNISE("recognise( $instrument, JUDICIAL_ORDER );", false, Says::recognition, INSTRUMENT),
    COMPEL("compel( $item );", false, none -> new Compulsion(), ITEM),
    EXEMPT("exempt( $item, EMERGENCY, VOLUNTARY );", false, Says::exemption, ITEM),
    PROHIBIT("prohibit( $item );", false, none -> new Prohibition(), ITEM),
    BAR("bar( $item, USE_MUTUAL_ASSISTANCE, MUTUAL_ASSISTANCE, \"name\", \"US\" );", true, Says::bar, ITEM),
    DEFECT("defect( $instrument, UNSIGNED );", false, Says::defect, INSTRUMENT, ITEM),
    DOUBT("doubt( $instrument, signed );", false, Says::doubt, INSTRUMENT),
    NARROW("narrow( $item, ASK_SEPARATELY );", true, Says::narrowing, ITEM),
    REDACT("redact( $item, THIRD_PARTY_IDENTITIES );", false, Says::redaction, ITEM),
    LIMIT("limit( TEAM_SIZE, 10 );", true, Says::limit),
    NOTICE("notice( $account, AFTER, ADMINISTRATOR, MANDATORY, \"P1Y\" );", true, Says::notice, ACCOUNT, SECRECY),
    PRESERVE("preserve( \"P90D\" );", true, Says::preservation),
    PROLONG("prolong( \"P90D\" );", true, Says::prolongation),
    PRESERVE_WHILE_ON_HOLD("preserveWhileOnHold();", true, none -> new PreservationTerm(new Keeping.WhileOnHold())),
    PRESERVE_WHILE_PENDING("preserveWhilePending();", true, none -> new PreservationTerm(new Keeping.WhilePending())),
    PRESERVE_UNTIL_PRODUCED(
            "preserveUntilProduced();", true, none -> new PreservationTerm(new Keeping.UntilProduced())),
    ANSWER_WITHIN("answerWithin( \"P1M\" );", true, Says::deadline),
    ACKNOWLEDGE_WITHIN("acknowledgeWithin( \"PT8H\" );", true, Says::acknowledgement),
    ANSWER_AT_ONCE("answerAtOnce();", true, none -> new Deadline(Optional.empty())),
    TASK("task( EMERGENCY_FILING, REQUESTER, \"P3D\" );", true, Says::task, INSTRUMENT),
    APPROVE("approve( $item, LEGAL_COUNSEL, 1 );", true, Says::approval, ITEM),
    FLAG("flag( $item, PROTECTED_PERSON );", true, Says::flag, ITEM),
    CHALLENGE("challenge( $item, OVERBROAD );", true, Says::challenge, INSTRUMENT, ITEM, SECRECY),
    FEE("fee( \"25.00\", USD, PER_ACCOUNT );", true, Says::fee),
    COUNT_AS("countAs( NATIONAL_SECURITY );", true, Says::counting),
    WITHDRAW("withdraw();", true, none -> new Withdrawal());

    private final String usage;
    private final boolean ofRequest;
    private final BiFunction<Arguments, Boolean, Finding> reader;
    private final Set<FactKind> kinds;

    Verb(String usage, boolean ofRequest, Function<Arguments, Finding> reader, FactKind... kinds) {
        this(usage, ofRequest, (arguments, curable) -> reader.apply(arguments), kinds);
    }

    Verb(String usage, boolean ofRequest, BiFunction<Arguments, Boolean, Finding> reader, FactKind... kinds) {
        this.usage = usage;
        this.ofRequest = ofRequest;
        this.reader = reader;
        this.kinds = Set.of(kinds);
    }

    static Optional<Verb> named(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word().equals(word)).findFirst();
    }

    /** As rules write it. */
    String word() {
        return usage.substring(0, usage.indexOf('('));
    }

    /** An example. */
    String usage() {
        return usage;
    }

    /** Whether it may be about the whole request. */
    boolean ofRequest() {
        return ofRequest;
    }

    /** The kinds of fact that it may be about. */
    Set<FactKind> kinds() {
        return kinds;
    }

    Finding read(Arguments arguments, boolean curable) {
        return reader.apply(arguments, curable);
    }
}
