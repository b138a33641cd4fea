package org.yandu.ui.lesson;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.task.Question;
import org.yandu.lesson.Block;
import org.yandu.lesson.Content;
import org.yandu.lesson.Content.Passage;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.Section;
import org.yandu.lesson.WholeLesson;
import org.yandu.retrieval.LessonQuotes;
import org.yandu.retrieval.LessonQuotes.Standing;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.Change;
import org.yandu.workspace.ChangeApplied;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Workspace;

/** One lesson that is open: how it stands in the library, how its passages stand to their sources, and where one is in it. */
final class LessonModel {

    /**
     * All that is shown of it, read in one go.
     *
     * @param missing facts of its sources
     */
    record Shown(WholeLesson whole, List<Row> rows, Map<String, Standing> standings, int missing) {

        Optional<Row> row(String id) {
            return rows.stream().filter(row -> row.id().equals(id)).findFirst();
        }
    }

    private record Read(WholeLesson whole, Map<String, Standing> standings, int missing) {}

    private final Desk desk;
    private final String id;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable String> current = new SimpleObjectProperty<>();
    private final Set<String> folded = new HashSet<>();
    private final AtomicInteger asked = new AtomicInteger();
    private LessonQuotes quotes;
    private @Nullable Read read;
    private Runnable gone = () -> {};
    /** What was put into the lesson last, to be gone to when it is shown. */
    private @Nullable String awaited;

    LessonModel(Desk desk, String id) {
        this.desk = desk;
        this.id = id;
        this.quotes = new LessonQuotes(desk.workspace());
        load();
    }

    Desk desk() {
        return desk;
    }

    String id() {
        return id;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Id of the line that has, or had last, the focus. */
    ObjectProperty<@Nullable String> currentProperty() {
        return current;
    }

    /** Whether a section or block is part of it, as far as it has been read. */
    boolean has(String part) {
        Read now = read;
        return now != null
                && (now.whole().section(part).isPresent()
                        || now.whole().block(part).isPresent());
    }

    /** Told when the lesson is in the library no longer. */
    void onGone(Runnable listener) {
        gone = listener;
    }

    // ---- following the library ----

    void follow(ChangeApplied applied) {
        boolean texts = false;
        boolean mine = false;
        for (Edit edit : applied.change().edits()) {
            texts |= edit instanceof Edit.OfDocument
                    || edit instanceof Edit.OfVersion
                    || edit instanceof Edit.OfSourceFacts;
            mine |= isMine(edit);
            if (mine && edit.after() instanceof Block block && edit.before() == null) {
                awaited = block.id();
            } else if (mine && edit.after() instanceof Section section && edit.before() == null) {
                awaited = section.id();
            }
        }
        if (texts) {
            quotes = new LessonQuotes(desk.workspace());
        }
        if (texts || mine) {
            load();
        }
    }

    private boolean isMine(Edit edit) {
        return switch (edit) {
            case Edit.OfLesson of -> id.equals(of.after() != null ? of.after().id() : before(of.before()));
            case Edit.OfSection of ->
                id.equals(of.after() != null ? of.after().lessonId() : before(of.before()));
            case Edit.OfBlock of -> id.equals(of.after() != null ? of.after().lessonId() : before(of.before()));
            default -> false;
        };
    }

    private static String before(@Nullable Object record) {
        return switch (record) {
            case Lesson lesson -> lesson.id();
            case Section section -> section.lessonId();
            case Block block -> block.lessonId();
            case null, default -> "";
        };
    }

    private void load() {
        int number = asked.incrementAndGet();
        LessonQuotes with = quotes;
        desk.background().read(Job.named("job.lesson"), () -> read(with), found -> {
            if (number != asked.get()) {
                return;
            }
            read = found.orElse(null);
            if (read == null) {
                gone.run();
            } else {
                show();
            }
        });
    }

    private Optional<Read> read(LessonQuotes with) {
        // One thread at a time: it remembers texts.
        synchronized (with) {
            return desk.workspace().store().lesson(id).map(whole -> {
                Map<String, Standing> standings = new HashMap<>();
                for (Block block : whole.blocks()) {
                    if (block.content() instanceof Passage passage) {
                        standings.put(block.id(), with.of(passage));
                    }
                }
                return new Read(whole, standings, OutModel.missing(desk.workspace(), whole));
            });
        }
    }

    private void show() {
        Read now = read;
        if (now != null) {
            shown.set(new Shown(now.whole(), Row.of(now.whole(), folded), now.standings(), now.missing()));
            if (awaited != null && shown.get().row(awaited).isPresent()) {
                current.set(awaited);
                awaited = null;
            }
        }
    }

    void fold(String sectionId, boolean shut) {
        if (shut ? folded.add(sectionId) : folded.remove(sectionId)) {
            show();
        }
    }

    /** Brings a line into view, and unfolds what it stands in. */
    void reveal(String rowId) {
        Read now = read;
        if (now == null) {
            awaited = rowId;
            return;
        }
        String section = now.whole().block(rowId).map(Block::sectionId).orElse(rowId);
        while (section != null) {
            String at = section;
            if (!at.equals(rowId)) {
                folded.remove(at);
            }
            section = now.whole().section(at).map(Section::parent).orElse(null);
        }
        show();
        current.set(null);
        current.set(rowId);
    }

    // ---- changes ----

    /** The line that takes the place of one that goes, or that comes. */
    void await(@Nullable String lineId) {
        awaited = lineId;
    }

    /** Changes the lesson as it is when its turn has come. */
    void change(Function<WholeLesson, Optional<Change>> maker) {
        desk.gate().changeLibrary(workspace -> workspace.store().lesson(id).flatMap(maker));
    }

    /** Changes the lesson with something of the library. */
    void changeWith(BiFunction<Workspace, WholeLesson, Optional<Change>> maker) {
        desk.gate()
                .changeLibrary(
                        workspace -> workspace.store().lesson(id).flatMap(whole -> maker.apply(workspace, whole)));
    }
}
