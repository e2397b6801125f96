package dev.writ.policy.authoring;

/** What kinds of problem a pack can have. The numbers are stable and never reused. */
public enum ProblemCode {
    /** The folder does not exist, is no folder, or holds no {@code pack.yaml}. */
    FOLDER("W001", "a folder that is no pack"),
    /** A file that has no place in a pack: a link, a device, or a name that nothing reads. */
    FILE("W002", "a file that has no place in a pack"),
    /** A file, a word, a nesting or a number of rules beyond the bounds within which reading is fast. */
    TOO_LARGE("W003", "more than a pack may hold"),
    /** Bytes that are not UTF-8, or characters that a reader would not see. */
    TEXT("W004", "characters that nobody sees"),
    /** A rule file that is not written in the rule language. */
    SYNTAX("W005", "not written in the rule language"),
    /** Something that DRL knows and the rule language leaves out on purpose. */
    NOT_PERMITTED("W006", "something that the rule language leaves out"),
    /** A YAML file that cannot be read, or uses anchors, aliases or tags. */
    YAML("W007", "YAML that cannot be read"),
    /** A key or value that does not belong where it stands. */
    SHAPE("W008", "a key or value in the wrong place"),
    /** A table with missing, unknown or surplus columns, or cells that a spreadsheet would execute. */
    TABLE("W009", "a table with wrong columns or cells"),
    /** A kind of fact that does not exist. */
    UNKNOWN_FACT("W010", "an unknown kind of fact"),
    /** A field that this kind of fact does not have. */
    UNKNOWN_FIELD("W011", "an unknown field"),
    /** A code, category, instrument or country that does not exist, or not for this field. */
    UNKNOWN_CODE("W012", "an unknown code"),
    /** A comparison that makes no sense for the field. */
    OPERATOR("W013", "a comparison that makes no sense"),
    /** A variable that no earlier pattern binds, or that is bound twice. */
    VARIABLE("W014", "a variable that stands for nothing"),
    /** More patterns, or more patterns of a kind that a case has several of, than a rule may have. */
    PATTERNS("W015", "too many patterns"),
    /** A finding that does not exist. */
    UNKNOWN_FINDING("W016", "an unknown finding"),
    /** A finding with wrong, missing or surplus arguments. */
    ARGUMENT("W017", "a finding with wrong arguments"),
    /** A finding about something that it cannot be about. */
    ABOUT("W018", "a finding about the wrong thing"),
    /** An id that is used twice. */
    DUPLICATE_ID("W019", "an id that is used twice"),
    /** An id that is not written as ids are, or belongs to another pack. */
    ID("W020", "an id that does not belong to the pack"),
    /** A rule without an entry in the YAML file beside it, or an entry without a rule. */
    UNPAIRED("W021", "a rule without its entry, or an entry without its rule"),
    /** A rule without a title or a reason. */
    UNEXPLAINED("W022", "a rule that nobody explains"),
    /** A rule that rests on nothing: neither a source nor a {@code because}. */
    UNSOURCED("W023", "a rule that rests on nothing"),
    /** A source that no file in {@code sources} defines. */
    UNKNOWN_SOURCE("W024", "an unknown source"),
    /** A provision that no rule cites. */
    UNUSED_SOURCE("W025", "a source that nothing cites"),
    /** A date that does not exist, or a last day before the first. */
    DATE("W026", "a date that makes no sense"),
    /** A rule in force on days on which none of its sources is. */
    OUTSIDE_SOURCE("W027", "a rule beyond the days of its sources"),
    /** A scenario that names a rule, template or house that does not exist. */
    SCENARIO("W028", "a scenario that names what does not exist"),
    /** A rule without a scenario in which it stands. */
    NEVER_STANDS("W029", "a rule that stands in no scenario"),
    /** A rule without a scenario in which it is silent. */
    NEVER_SILENT("W030", "a rule that is silent in no scenario"),
    /** A condition, a pattern or a rule that no case can meet. */
    NEVER_HOLDS("W031", "a condition that can never hold"),
    /** A condition that every case meets, or that follows from the others beside it. */
    ALWAYS_HOLDS("W032", "a condition that always holds"),
    /** A rule that only says what another one says anyway. */
    SUBSUMED("W033", "a rule that another one makes idle"),
    /** A requirement that nobody can meet. */
    UNMEETABLE("W034", "a requirement that nobody can meet"),
    /** An exemption from, or any other change to, what another rule or pack says; a house that speaks for the law. */
    OTHER_PACK("W035", "a rule that speaks for another pack"),
    /** A cell of a table that holds what belongs into another one, or that a spreadsheet has changed. */
    CELL("W036", "a cell that belongs elsewhere or was changed");

    private final String number;
    private final String title;

    ProblemCode(String number, String title) {
        this.number = number;
        this.title = title;
    }

    /** The stable name, under which the documentation explains it. */
    public String number() {
        return number;
    }

    /** What has such a code, in a few words. */
    public String title() {
        return title;
    }

    /** The page that says what to avoid, what to prefer and why, as a path within the project. */
    public String page() {
        return "docs/checks/" + number + ".md";
    }
}
