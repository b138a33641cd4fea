package org.yandu.lesson;

import java.time.Instant;

/**
 * What is taught in one sitting. Its sections and what stands in them are records of their own, see {@link WholeLesson}: typing in
 * one block changes one block, and two quick changes of different blocks do not undo each other.
 *
 * @param title may be empty
 * @param template whether it is a pattern for others and no lesson itself
 * @param planned minutes there are for it; 0 when that is not said
 * @param citing how its passages are cited
 */
public record Lesson(
        String id,
        String title,
        Kind kind,
        boolean template,
        int planned,
        Citing citing,
        Instant created,
        Instant modified) {

    public Lesson {
        if (planned < 0) {
            throw new IllegalArgumentException("planned " + planned);
        }
    }

    /** What it is written as; each kind begins with other sections, see {@link Templates}. */
    public enum Kind {
        /** 教案 */
        PLAN,
        /** 讲稿 */
        TALK,
        /** 研讨提纲 */
        DISCUSSION,
        /** 阅读指南 */
        GUIDE,
        /** 集体备课记录 */
        MINUTES,
        BLANK
    }

    /** For which no time is set. */
    public static Lesson untimed(String id, String title, Kind kind, boolean template, Instant now) {
        return new Lesson(id, title, kind, template, 0, Citing.USUAL, now, now);
    }

    public Lesson titled(String other, Instant now) {
        return new Lesson(id, other, kind, template, planned, citing, created, now);
    }

    public Lesson citing(Citing other, Instant now) {
        return new Lesson(id, title, kind, template, planned, other, created, now);
    }

    public Lesson within(int minutes, Instant now) {
        return new Lesson(id, title, kind, template, minutes, citing, created, now);
    }
}
