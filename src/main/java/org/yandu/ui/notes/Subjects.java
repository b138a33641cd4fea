package org.yandu.ui.notes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.yandu.annotation.Memo;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.lesson.Lesson;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.KeptRecords;
import org.yandu.ui.shell.Panel;

/** What memos are about: how it is called, and the way there. */
final class Subjects {

    private static final Comparator<Lesson> NEWEST =
            Comparator.comparing(Lesson::modified).reversed().thenComparing(Lesson::id);

    private final Desk desk;
    private final ReadOnlyLongWrapper named = new ReadOnlyLongWrapper();
    private final KeptRecords<Lesson> lessons;

    Subjects(Desk desk, KeptRecords<Lesson> lessons) {
        this.desk = desk;
        this.lessons = lessons;
        lessons.allProperty().addListener((o, was, is) -> changed());
        desk.libraryProperty().addListener((o, was, is) -> changed());
    }

    private void changed() {
        named.set(named.get() + 1);
    }

    /** Another number whenever a document, a theme or a lesson may have come, gone or been renamed. */
    ReadOnlyLongProperty namedProperty() {
        return named.getReadOnlyProperty();
    }

    /** Lessons and no patterns, changed last first. */
    List<Lesson> lessons() {
        return lessons.all().stream()
                .filter(lesson -> !lesson.template())
                .sorted(NEWEST)
                .toList();
    }

    /** A lesson's title, or that it has none. */
    String titleOf(Lesson lesson) {
        return lesson.title().isBlank() ? desk.texts().get("lesson.untitled") : lesson.title();
    }

    /** By name; something that is in the library no longer is said to be gone. */
    String nameOf(Memo.Subject subject) {
        return name(subject).orElseGet(() -> desk.texts().get("memo.about_gone"));
    }

    /** Whether it is something that can be gone to. */
    boolean isThere(Memo.Subject subject) {
        return subject.kind() != Memo.Kind.LIBRARY && name(subject).isPresent();
    }

    private Optional<String> name(Memo.Subject subject) {
        String id = subject.idIfAny().orElse("");
        return switch (subject.kind()) {
            case DOCUMENT ->
                desk.library()
                        .document(id)
                        .map(Document::title)
                        .map(title -> desk.texts().get("memo.about_document", title));
            case CODE ->
                desk.library()
                        .codebook()
                        .find(id)
                        .map(Code::name)
                        .map(theme -> desk.texts().get("memo.about_theme", theme));
            case LESSON ->
                lessons.all().stream()
                        .filter(lesson -> lesson.id().equals(id))
                        .findFirst()
                        .map(lesson -> desk.texts().get("memo.about_lesson", titleOf(lesson)));
            case LIBRARY -> Optional.of(desk.texts().get("memo.about_library"));
        };
    }

    /** Brings it into view: the document at the place that was read last, the lesson, the themes. */
    void goTo(Memo.Subject subject) {
        switch (subject.kind()) {
            case DOCUMENT -> subject.idIfAny().ifPresent(id -> desk.open(desk.focused(), id));
            case CODE -> desk.show(Panel.THEMES);
            case LESSON -> subject.idIfAny().ifPresent(desk.calls().lessons()::wish);
            case LIBRARY -> {}
        }
    }
}
