package org.yandu.lesson;

import static org.yandu.lesson.Section.Kind.AIMS;
import static org.yandu.lesson.Section.Kind.CASE;
import static org.yandu.lesson.Section.Kind.DIFFICULTY;
import static org.yandu.lesson.Section.Kind.FOCUS;
import static org.yandu.lesson.Section.Kind.HOMEWORK;
import static org.yandu.lesson.Section.Kind.OPENING;
import static org.yandu.lesson.Section.Kind.OWN;
import static org.yandu.lesson.Section.Kind.POINTS;
import static org.yandu.lesson.Section.Kind.QUESTIONS;
import static org.yandu.lesson.Section.Kind.SUMMARY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** With which sections a lesson of each kind begins. Minutes are left open: only whoever teaches knows them. */
public final class Templates {

    private Templates() {}

    /** The sections of a kind, at the top, in order. */
    static List<Section.Kind> kinds(Lesson.Kind kind) {
        return switch (kind) {
            case PLAN -> List.of(AIMS, FOCUS, DIFFICULTY, OPENING, POINTS, CASE, QUESTIONS, SUMMARY, HOMEWORK);
            case TALK -> List.of(OPENING, POINTS, SUMMARY);
            case DISCUSSION -> List.of(AIMS, OPENING, QUESTIONS, SUMMARY);
            case GUIDE -> List.of(AIMS, FOCUS, DIFFICULTY, QUESTIONS, HOMEWORK);
            case MINUTES -> List.of(AIMS, FOCUS, DIFFICULTY, POINTS, QUESTIONS, SUMMARY);
            case BLANK -> List.of(OWN);
        };
    }

    /** A lesson that begins with the sections of its kind. */
    public static WholeLesson begin(Lesson lesson) {
        List<Section> sections = new ArrayList<>();
        for (Section.Kind kind : kinds(lesson.kind())) {
            sections.add(new Section(fresh(), lesson.id(), null, sections.size(), kind, "", 0));
        }
        return new WholeLesson(lesson, sections, List.of());
    }

    /** A lesson that begins with all that stands in another; both go their own ways from then on. */
    public static WholeLesson copy(WholeLesson from, Lesson lesson) {
        Map<String, String> ids = new HashMap<>();
        from.sections().forEach(each -> ids.put(each.id(), fresh()));
        return new WholeLesson(
                lesson,
                from.sections().stream()
                        .map(each -> new Section(
                                id(ids, each.id()),
                                lesson.id(),
                                each.parent() == null ? null : ids.get(each.parent()),
                                each.position(),
                                each.kind(),
                                each.title(),
                                each.minutes()))
                        .toList(),
                from.blocks().stream()
                        .filter(each -> ids.containsKey(each.sectionId()))
                        .map(each -> new Block(
                                fresh(), lesson.id(), id(ids, each.sectionId()), each.position(), copy(each.content())))
                        .toList());
    }

    /** A copied question is another question: its answers are not those of the first. */
    private static Content copy(Content content) {
        return content instanceof Content.Ask ask
                ? new Content.Ask(new org.yandu.annotation.task.Question(
                        fresh(),
                        ask.question().text(),
                        ask.question().targets(),
                        ask.question().mustCite(),
                        ask.question().key()))
                : content;
    }

    private static String id(Map<String, String> ids, String old) {
        return ids.getOrDefault(old, old);
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
