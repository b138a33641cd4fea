package org.yandu.exchange.lessons;

import org.yandu.exchange.script.ScriptMaker.Wish;
import org.yandu.lesson.Citing;
import org.yandu.lesson.WholeLesson;

/**
 * How a lesson is written.
 *
 * @param citing the lesson's own, or another for this file
 * @param themes whether the themes of marked words are shown on the passages
 * @param contents whether there is a table of contents, in formats that have one
 * @param answers whether the answers the instructor has in mind are in it
 * @param report whether it ends with a list of the quotations that are not as their source has them
 */
public record LessonOptions(
        Citing citing, boolean themes, boolean contents, boolean answers, boolean report, boolean empty) {

    /** An official document has no colours, a handout no answers, and a short lesson of few sections needs no table of contents. */
    public static LessonOptions usual(WholeLesson whole, LessonFormat format) {
        boolean contents = format.hasContents() && whole.sections().size() >= 3;
        return new LessonOptions(
                whole.lesson().citing(),
                format != LessonFormat.DOCX_OFFICIAL && format != LessonFormat.MARKDOWN,
                contents,
                !format.isHandout(),
                false,
                false);
    }

    public LessonOptions citing(Citing other) {
        return new LessonOptions(other, themes, contents, answers, report, empty);
    }

    public LessonOptions themes(boolean shown) {
        return new LessonOptions(citing, shown, contents, answers, report, empty);
    }

    public LessonOptions contents(boolean wanted) {
        return new LessonOptions(citing, themes, wanted, answers, report, empty);
    }

    public LessonOptions answers(boolean wanted) {
        return new LessonOptions(citing, themes, contents, wanted, report, empty);
    }

    public LessonOptions report(boolean wanted) {
        return new LessonOptions(citing, themes, contents, answers, wanted, empty);
    }

    public LessonOptions empty(boolean wanted) {
        return new LessonOptions(citing, themes, contents, answers, report, wanted);
    }

    Wish wish() {
        return new Wish(citing, themes, answers, report, empty);
    }
}
