package dev.writ.policy.engine.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of case fact, by the name that rule files use. */
public enum FactKind {
    CASE("Case", CaseFact.class, false),
    REQUESTER("Requester", RequesterFact.class, false),
    MATTER("Matter", MatterFact.class, false),
    EMERGENCY("Emergency", EmergencyFact.class, false),
    PRESERVATION("Preservation", PreservationFact.class, false),
    SUBJECT("Subject", SubjectFact.class, false),
    RESEARCH("Research", ResearchFact.class, false),
    INTERNAL("Internal", InternalFact.class, false),
    ITEM("Item", ItemFact.class, true),
    INSTRUMENT("Instrument", InstrumentFact.class, true),
    ACCOUNT("Account", AccountFact.class, true),
    SECRECY("Secrecy", SecrecyFact.class, true);

    private final String ruleName;
    private final Class<? extends Record> type;
    private final boolean several;
    // Error Prone knows no unmodifiable map of the JDK; this one is.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<String, Field> fields;

    FactKind(String ruleName, Class<? extends Record> type, boolean several) {
        this.ruleName = ruleName;
        this.type = type;
        this.several = several;
        this.fields = Arrays.stream(type.getRecordComponents())
                .map(Field::of)
                .collect(Collectors.toUnmodifiableMap(Field::name, Function.identity()));
    }

    /** As rule files write it. */
    public String ruleName() {
        return ruleName;
    }

    public Class<? extends Record> type() {
        return type;
    }

    /** Whether a case may have several of them; of the others it has exactly one. */
    public boolean several() {
        return several;
    }

    public Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** All fields, in the order of the record. */
    public List<Field> fields() {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> fields.get(component.getName()))
                .toList();
    }

    public static Optional<FactKind> named(String ruleName) {
        return Arrays.stream(values())
                .filter(kind -> kind.ruleName.equals(ruleName))
                .findFirst();
    }
}
