package dev.writ.policy.cli;

import dev.writ.policy.cli.calendar.DiaryCalendar;
import dev.writ.policy.explain.Diary;
import dev.writ.policy.json.JsonWriter;

/**
 * Prints what follows from answers, in the order in which they come; a calendar when all are there. What could not be
 * decided has no place in a calendar, and is told beside it. Not safe to share between threads.
 */
final class DiaryPrinter {
    private final DiaryForm form;
    private final Streams streams;
    private final Printer undecided;
    private final DiaryCalendar calendar = new DiaryCalendar();
    private boolean first = true;
    private boolean allDecided = true;

    DiaryPrinter(DiaryForm form, Streams streams) {
        this.form = form;
        this.streams = streams;
        undecided = new Printer(
                form == DiaryForm.JSON ? Form.JSON : Form.TEXT, form == DiaryForm.ICS ? streams.err() : streams.out());
    }

    /**
     * Prints what follows from one answer.
     *
     * @param onOneLine whether JSON keeps to a line, as in JSON Lines
     */
    void print(Answer answer, boolean onOneLine) {
        if (answer instanceof Answer.Decided decided) {
            print(decided, onOneLine ? JsonWriter.compact() : JsonWriter.indented());
        } else {
            allDecided = false;
            undecided.print(answer, onOneLine);
        }
    }

    /** Ends what was printed. */
    void close() {
        if (form == DiaryForm.ICS && allDecided && calendar.isEmpty()) {
            streams.err().println("policy: no day follows from what was decided, and a calendar without days is none");
        }
        if (!calendar.isEmpty()) {
            streams.out().print(calendar.text());
        }
    }

    /** Whether every answer so far was a decision. */
    boolean allDecided() {
        return allDecided;
    }

    private void print(Answer.Decided answer, JsonWriter writer) {
        var diary = Diary.of(answer.decision());
        switch (form) {
            case JSON -> streams.out().print(writer.write(diary) + "\n");
            case TEXT -> streams.out().print((first ? "" : Printer.RULE) + Diary.text(answer.decision()));
            case ICS -> calendar.add(answer.request(), diary);
        }
        first = false;
        streams.out().flush();
    }
}
