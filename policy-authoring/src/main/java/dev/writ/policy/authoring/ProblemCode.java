package dev.writ.policy.authoring;

/** What kinds of problem a pack can have. The numbers are stable and never reused. */
public enum ProblemCode {
    /** The folder does not exist, is no folder, or holds no {@code pack.yaml}. */
    FOLDER("W001"),
    /** A file that has no place in a pack: a link, a device, or a name that nothing reads. */
    FILE("W002"),
    /** A file, a word, a nesting or a number of rules beyond the bounds within which reading is fast. */
    TOO_LARGE("W003"),
    /** Bytes that are not UTF-8, or characters that a reader would not see. */
    TEXT("W004"),
    /** A rule file that is not written in the rule language. */
    SYNTAX("W005"),
    /** Something that DRL knows and the rule language leaves out on purpose. */
    NOT_PERMITTED("W006"),
    /** A YAML file that cannot be read, or uses anchors, aliases or tags. */
    YAML("W007"),
    /** A key or value that does not belong where it stands. */
    SHAPE("W008"),
    /** A table with missing, unknown or surplus columns, or cells that a spreadsheet would execute. */
    TABLE("W009"),
    /** A kind of fact that does not exist. */
    UNKNOWN_FACT("W010"),
    /** A field that this kind of fact does not have. */
    UNKNOWN_FIELD("W011"),
    /** A code, category, instrument or country that does not exist, or not for this field. */
    UNKNOWN_CODE("W012"),
    /** A comparison that makes no sense for the field. */
    OPERATOR("W013"),
    /** A variable that no earlier pattern binds, or that is bound twice. */
    VARIABLE("W014"),
    /** More patterns, or more patterns of a kind that a case has several of, than a rule may have. */
    PATTERNS("W015"),
    /** A finding that does not exist. */
    UNKNOWN_FINDING("W016"),
    /** A finding with wrong, missing or surplus arguments. */
    ARGUMENT("W017"),
    /** A finding about something that it cannot be about. */
    ABOUT("W018"),
    /** An id that is used twice. */
    DUPLICATE_ID("W019"),
    /** An id that is not written as ids are, or belongs to another pack. */
    ID("W020"),
    /** A rule without an entry in the YAML file beside it, or an entry without a rule. */
    UNPAIRED("W021"),
    /** A rule without a title or a reason. */
    UNEXPLAINED("W022"),
    /** A rule that rests on nothing: neither a source nor a {@code because}. */
    UNSOURCED("W023"),
    /** A source that no file in {@code sources} defines. */
    UNKNOWN_SOURCE("W024"),
    /** A provision that no rule cites. */
    UNUSED_SOURCE("W025"),
    /** A date that does not exist, or a last day before the first. */
    DATE("W026"),
    /** A rule in force on days on which none of its sources is. */
    OUTSIDE_SOURCE("W027"),
    /** A scenario that names a rule, template or house that does not exist. */
    SCENARIO("W028"),
    /** A rule without a scenario in which it stands. */
    NEVER_STANDS("W029"),
    /** A rule without a scenario in which it is silent. */
    NEVER_SILENT("W030"),
    /** A condition, a pattern or a rule that no case can meet. */
    NEVER_HOLDS("W031"),
    /** A condition that every case meets, or that follows from the others beside it. */
    ALWAYS_HOLDS("W032"),
    /** A rule that only says what another one says anyway. */
    SUBSUMED("W033"),
    /** A requirement that nobody can meet. */
    UNMEETABLE("W034"),
    /** An exemption from, or any other change to, what another rule or pack says. */
    OTHER_PACK("W035"),
    /** A cell of a table that holds what belongs into another one, or that a spreadsheet has changed. */
    CELL("W036");

    private final String number;

    ProblemCode(String number) {
        this.number = number;
    }

    /** The stable name, under which the documentation explains it. */
    public String number() {
        return number;
    }
}
