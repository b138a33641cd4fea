package org.yandu.ui.lesson;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Memo;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.WholeLesson;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.KeptRecords;
import org.yandu.ui.shell.MemoWish;
import org.yandu.ui.shell.PassageClip;
import org.yandu.workspace.Change;
import org.yandu.workspace.ChangeApplied;
import org.yandu.workspace.LessonPlacing.Side;
import org.yandu.workspace.LessonWriting;
import org.yandu.workspace.Workspace;

/** All lessons, and the one or two that are open. */
final class LessonsModel {

    static final String PANEL = "side.lesson";

    /** Preference: which ones were open. */
    static final String OPEN = "lessons";

    /** Two beside each other is what one compares or copies between. */
    static final int MOST_OPEN = 2;

    private static final Comparator<Lesson> NEWEST =
            Comparator.comparing(Lesson::modified).reversed().thenComparing(Lesson::id);

    private final Desk desk;
    private final KeptRecords<Lesson> kept;
    private final ReadOnlyObjectWrapper<List<Lesson>> lessons = new ReadOnlyObjectWrapper<>(List.of());
    private final SourcesModel sources;
    private final OutModel out;
    private final ObservableList<LessonModel> open = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable LessonModel> current = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LessonModel> unnamed = new SimpleObjectProperty<>();
    private boolean awake;

    /** Passages that came while there was no lesson yet. */
    private List<PassageClip> waiting = List.of();

    LessonsModel(Desk desk, KeptRecords<Lesson> kept) {
        this.desk = desk;
        this.sources = new SourcesModel(desk);
        this.out = new OutModel(desk);
        this.kept = kept;
        kept.allProperty()
                .subscribe(all -> lessons.set(all.stream().sorted(NEWEST).toList()));
        desk.gate().lastChangeProperty().addListener((o, was, is) -> follow(is));
    }

    Desk desk() {
        return desk;
    }

    /** How lessons cite, and what their sources lack. */
    SourcesModel sources() {
        return sources;
    }

    /** Lessons as files. */
    OutModel out() {
        return out;
    }

    /** Lessons and patterns, changed last first. */
    ReadOnlyObjectProperty<List<Lesson>> lessonsProperty() {
        return lessons.getReadOnlyProperty();
    }

    ObservableList<LessonModel> open() {
        return open;
    }

    /** The open one that passages come into. */
    ObjectProperty<@Nullable LessonModel> currentProperty() {
        return current;
    }

    /** The one that has just been begun from the list, and is to be given a name. */
    ObjectProperty<@Nullable LessonModel> unnamedProperty() {
        return unnamed;
    }

    private void follow(@Nullable ChangeApplied applied) {
        if (applied != null) {
            List.copyOf(open).forEach(each -> each.follow(applied));
        }
    }

    // ---- opening ----

    /** Opens what was open the last time; for the first moment lessons are looked at, since the window should open without them. */
    void wake() {
        awake(() -> {});
    }

    /** Does something when what was open the last time is open again. */
    private void awake(Runnable then) {
        kept.whenRead(() -> {
            if (!awake) {
                awake = true;
                desk.workspace().store().preference(OPEN).stream()
                        .flatMap(String::lines)
                        .filter(this::isThere)
                        .limit(MOST_OPEN)
                        .forEach(id -> opened(id, true));
            }
            then.run();
        });
    }

    private boolean isThere(String id) {
        return kept.all().stream().anyMatch(each -> each.id().equals(id));
    }

    /** @param beside whether what is open stays open beside it, where there is room for one more */
    void open(String id, boolean beside) {
        awake(() -> opened(id, beside));
    }

    private LessonModel opened(String id, boolean beside) {
        Optional<LessonModel> there =
                open.stream().filter(each -> each.id().equals(id)).findFirst();
        if (there.isPresent()) {
            current.set(there.get());
            return there.get();
        }
        LessonModel model = new LessonModel(desk, id);
        model.onGone(() -> close(model));
        LessonModel now = current.get();
        if (open.isEmpty() || beside && open.size() < MOST_OPEN) {
            open.add(model);
        } else {
            open.set(now == null ? 0 : Math.max(0, open.indexOf(now)), model);
        }
        current.set(model);
        remember();
        return model;
    }

    /** Beside one that stays; what was beside it gives way. */
    void openBeside(LessonModel stays, String id) {
        open.stream().filter(each -> each != stays).findFirst().ifPresent(current::set);
        open(id, true);
    }

    void close(LessonModel model) {
        open.remove(model);
        if (current.get() == model) {
            current.set(open.isEmpty() ? null : open.getFirst());
        }
        remember();
    }

    private void remember() {
        desk.remember(OPEN, String.join("\n", open.stream().map(LessonModel::id).toList()));
    }

    /** Shows a lesson, by its id or that of a section or block in it. */
    void show(String id) {
        awake(() -> showAwake(id));
    }

    private void showAwake(String id) {
        if (lessons.get().stream().anyMatch(each -> each.id().equals(id))) {
            opened(id, false);
            return;
        }
        Optional<LessonModel> there = open.stream().filter(each -> each.has(id)).findFirst();
        if (there.isPresent()) {
            current.set(there.get());
            there.get().reveal(id);
            return;
        }
        desk.background()
                .read(
                        Job.named("job.lesson"),
                        () -> lessonOf(id),
                        found -> found.ifPresent(lesson -> opened(lesson, false).reveal(id)));
    }

    private Optional<String> lessonOf(String part) {
        return desk.workspace().store().lessons().stream()
                .flatMap(each -> desk.workspace().store().lesson(each.id()).stream())
                .filter(whole ->
                        whole.section(part).isPresent() || whole.block(part).isPresent())
                .map(whole -> whole.lesson().id())
                .findFirst();
    }

    // ---- making ----

    /** A new lesson of a kind, called after it until it has a title of its own. */
    void begin(Lesson.Kind kind) {
        String title = desk.texts().get("lesson.kind." + kind.name().toLowerCase(java.util.Locale.ROOT));
        WholeLesson fresh = LessonWriting.blank(kind, title, Instant.now());
        make(() -> Optional.of(fresh), fresh.lesson().id());
    }

    private void make(Supplier<Optional<WholeLesson>> maker, String id) {
        desk.gate().changeLibrary(workspace -> maker.get().map(LessonWriting::begin), () -> made(id));
    }

    private void made(String id) {
        awake(() -> madeAwake(id));
    }

    private void madeAwake(String id) {
        LessonModel model = opened(id, false);
        List<PassageClip> clips = waiting;
        waiting = List.of();
        if (clips.isEmpty()) {
            unnamed.set(model);
        } else {
            new LessonHand(model).take(clips, null, Side.AFTER);
        }
    }

    /**
     * One more after another: a lesson after a pattern or a lesson, or a pattern after a lesson.
     *
     * @param title of the new one
     */
    void copy(Lesson from, String title, boolean template) {
        Instant now = Instant.now();
        AtomicReference<String> made = new AtomicReference<>("");
        desk.gate()
                .changeLibrary(
                        workspace -> workspace
                                .store()
                                .lesson(from.id())
                                .map(whole -> LessonWriting.copy(whole, title, template, now))
                                .map(whole -> {
                                    made.set(whole.lesson().id());
                                    return LessonWriting.begin(whole);
                                }),
                        () -> {
                            if (!template) {
                                made(made.get());
                            }
                        });
    }

    void duplicate(Lesson lesson) {
        copy(lesson, desk.texts().get("lesson.copy_title", lesson.title()), false);
    }

    void saveAsTemplate(Lesson lesson) {
        copy(lesson, lesson.title(), true);
        desk.say("lesson.template_saved", lesson.title());
    }

    /** Thoughts about the lesson that are no part of it. */
    void memo(Lesson lesson) {
        desk.calls().memos().wish(new MemoWish.Begin(new Memo.Subject(Memo.Kind.LESSON, lesson.id())));
    }

    void rename(Lesson lesson, String title) {
        change(lesson, whole -> LessonWriting.title(whole, title.strip(), Instant.now()));
    }

    /** Into the bin. */
    void remove(Lesson lesson) {
        change(lesson, whole -> Optional.of(LessonWriting.remove(whole)));
    }

    private void change(Lesson lesson, java.util.function.Function<WholeLesson, Optional<Change>> maker) {
        desk.gate()
                .changeLibrary((Workspace workspace) ->
                        workspace.store().lesson(lesson.id()).flatMap(maker));
    }

    // ---- passages ----

    /** Puts passages into the lesson that is made at present; without one, into a new one. */
    void take(List<PassageClip> clips) {
        if (clips.isEmpty()) {
            desk.say("lesson.select_first");
        } else {
            awake(() -> takeAwake(clips));
        }
    }

    private void takeAwake(List<PassageClip> clips) {
        LessonModel now = current.get();
        if (now != null) {
            new LessonHand(now).take(clips, null, Side.AFTER);
            desk.say("lesson.taken", clips.size(), titleOf(now));
        } else if (kept.all().stream().anyMatch(each -> !each.template())) {
            Lesson last = lessons.get().stream()
                    .filter(each -> !each.template())
                    .findFirst()
                    .orElseThrow();
            new LessonHand(opened(last.id(), false)).take(clips, null, Side.AFTER);
            desk.say("lesson.taken", clips.size(), last.title());
        } else {
            waiting = clips;
            begin(Lesson.Kind.PLAN);
            desk.say("lesson.taken_new", clips.size());
        }
        desk.show(PANEL);
    }

    private String titleOf(LessonModel model) {
        LessonModel.Shown shown = model.shownProperty().get();
        return shown == null ? "" : shown.whole().lesson().title();
    }
}
