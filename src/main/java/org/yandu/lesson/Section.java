package org.yandu.lesson;

import org.jspecify.annotations.Nullable;

/**
 * A part of a lesson.
 *
 * @param parent id of the section it is part of; {@code null} at the top
 * @param position among its siblings, from 0
 * @param title empty: it is called after its kind
 * @param minutes it takes without the sections in it; 0 when that is not said
 */
public record Section(
        String id, String lessonId, @Nullable String parent, int position, Kind kind, String title, int minutes) {

    /** What a part of a lesson is for. */
    public enum Kind {
        /** 导入 */
        OPENING,
        /** 教学目标 */
        AIMS,
        /** 重点 */
        FOCUS,
        /** 难点 */
        DIFFICULTY,
        /** 讲授要点 */
        POINTS,
        /** 案例 */
        CASE,
        /** 研讨题 */
        QUESTIONS,
        /** 小结 */
        SUMMARY,
        /** 作业 */
        HOMEWORK,
        OWN
    }

    public Section {
        if (minutes < 0 || position < 0) {
            throw new IllegalArgumentException("minutes " + minutes + ", position " + position);
        }
    }

    public Section titled(String other) {
        return new Section(id, lessonId, parent, position, kind, other, minutes);
    }

    public Section taking(int otherMinutes) {
        return new Section(id, lessonId, parent, position, kind, title, otherMinutes);
    }

    public Section as(Kind other) {
        return new Section(id, lessonId, parent, position, other, title, minutes);
    }

    public Section at(@Nullable String otherParent, int otherPosition) {
        return new Section(id, lessonId, otherParent, otherPosition, kind, title, minutes);
    }
}
