package dev.writ.policy.engine.pack;

/** How a field is compared. */
public enum Operator {
    EQ("=="),
    NE("!="),
    LT("<"),
    LE("<="),
    GT(">"),
    GE(">="),
    IN("in"),
    NOT_IN("not in"),
    CONTAINS("contains"),
    NOT_CONTAINS("not contains");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** As it is written in a rule file. */
    public String sign() {
        return sign;
    }
}
