package org.yandu.lesson;

import java.time.Instant;

/**
 * What is taught in one sitting. Its sections and what stands in them are records of their own, see {@link WholeLesson}: typing in
 * one block changes one block, and two quick changes of different blocks do not undo each other.
 *
 * @param title may be empty
 * @param template whether it is a pattern for others and no lesson itself
 * @param citing how its passages are cited
 */
public record Lesson(
        String id, String title, Kind kind, boolean template, Citing citing, Instant created, Instant modified) {

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

    public Lesson titled(String other, Instant now) {
        return new Lesson(id, other, kind, template, citing, created, now);
    }

    public Lesson citing(Citing other, Instant now) {
        return new Lesson(id, title, kind, template, other, created, now);
    }
}
