package org.yandu.ui.lesson;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.lessons.LessonFile;
import org.yandu.exchange.lessons.LessonFormat;
import org.yandu.exchange.lessons.LessonOptions;
import org.yandu.exchange.out.FileNames;
import org.yandu.lesson.Block;
import org.yandu.lesson.Content.Passage;
import org.yandu.lesson.WholeLesson;
import org.yandu.retrieval.LessonQuotes;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.SourceDescribing;
import org.yandu.workspace.Workspace;

/** A lesson as a file: in which format, with what, and what ought to be known before it is written. */
final class OutModel {

    /** Preference: the format that was taken last. */
    private static final String FORMAT = "lesson format";

    /**
     * What was found out about a lesson.
     *
     * @param quotations how many there are
     * @param wrong how many are not as their source has them
     * @param missing facts of sources
     */
    record Look(WholeLesson whole, int quotations, int wrong, int missing) {}

    private final Desk desk;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ObjectProperty<LessonFormat> format = new SimpleObjectProperty<>(LessonFormat.DOCX_TEACHING);
    private final BooleanProperty contents = new SimpleBooleanProperty();
    private final BooleanProperty themes = new SimpleBooleanProperty();
    private final BooleanProperty answers = new SimpleBooleanProperty();
    private final BooleanProperty empty = new SimpleBooleanProperty();
    private final BooleanProperty report = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> written = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty working = new SimpleBooleanProperty();

    OutModel(Desk desk) {
        this.desk = desk;
        format.addListener((o, was, is) -> {
            written.set(null);
            suggest();
        });
    }

    Desk desk() {
        return desk;
    }

    BooleanProperty shownProperty() {
        return shown;
    }

    ObjectProperty<LessonFormat> formatProperty() {
        return format;
    }

    BooleanProperty contentsProperty() {
        return contents;
    }

    BooleanProperty themesProperty() {
        return themes;
    }

    BooleanProperty answersProperty() {
        return answers;
    }

    /** Whether sections with nothing in them have their headings. */
    BooleanProperty emptyProperty() {
        return empty;
    }

    /** Whether the file ends with what is wrong with its quotations. */
    BooleanProperty reportProperty() {
        return report;
    }

    /** {@code null} until it is known. */
    ReadOnlyObjectProperty<@Nullable Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Path> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    BooleanProperty workingProperty() {
        return working;
    }

    void open(String lessonId) {
        look.set(null);
        written.set(null);
        desk.workspace().store().preference(FORMAT).flatMap(LessonFormat::named).ifPresent(format::set);
        shown.set(true);
        // After what is being written.
        desk.background().write(Job.named("job.quotes"), () -> look(lessonId), found -> {
            look.set(found);
            suggest();
        });
    }

    private @Nullable Look look(String lessonId) {
        Workspace workspace = desk.workspace();
        return workspace
                .store()
                .lesson(lessonId)
                .map(whole -> {
                    List<LessonQuotes.Item> items = new LessonQuotes(workspace).of(whole);
                    int wrong =
                            (int) items.stream().filter(item -> !item.isRight()).count();
                    return new Look(whole, items.size(), wrong, missing(workspace, whole));
                })
                .orElse(null);
    }

    /** What the entries of all sources of a lesson lack. */
    static int missing(Workspace workspace, WholeLesson whole) {
        return whole.blocks().stream()
                .map(Block::content)
                .filter(Passage.class::isInstance)
                .map(content -> ((Passage) content).documentId())
                .distinct()
                .flatMap(id -> workspace.state().document(id).stream())
                .mapToInt(document -> SourceDescribing.citation(
                                workspace.store(),
                                document,
                                whole.lesson().citing().edition())
                        .missing()
                        .size())
                .sum();
    }

    /** What one mostly wants of a format. */
    private void suggest() {
        Look now = look.get();
        if (now != null) {
            LessonOptions usual = LessonOptions.usual(now.whole(), format.get());
            contents.set(usual.contents());
            themes.set(usual.themes());
            answers.set(usual.answers());
        }
    }

    void close() {
        shown.set(false);
    }

    String fileName() {
        Look now = look.get();
        return FileNames.of(now == null ? "" : now.whole().lesson().title());
    }

    void write(Path file) {
        Look now = look.get();
        if (now == null) {
            return;
        }
        LessonFormat as = format.get();
        LessonOptions options = LessonOptions.usual(now.whole(), as)
                .contents(contents.get())
                .themes(themes.get())
                .answers(answers.get())
                .empty(empty.get())
                .report(now.wrong() > 0 && report.get());
        working.set(true);
        desk.remember(FORMAT, as.key());
        desk.background()
                .read(
                        Job.named("job.lesson_out"),
                        () -> {
                            new LessonFile(desk.workspace(), desk.texts()).write(now.whole(), as, options, file);
                            return file;
                        },
                        done -> {
                            working.set(false);
                            written.set(done);
                        },
                        () -> working.set(false));
    }
}
