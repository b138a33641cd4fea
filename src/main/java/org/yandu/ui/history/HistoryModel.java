package org.yandu.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.Places;
import org.yandu.workspace.Change;
import org.yandu.workspace.HistoryQuery;
import org.yandu.workspace.HistoryQuery.Word;
import org.yandu.workspace.PastStep;
import org.yandu.workspace.PastStep.Status;

/** Which steps are listed, and the ways from them. Reads only while somebody looks. */
final class HistoryModel {

    /** Several screens full. */
    private static final int PAGE = 200;

    /** A jump looks at so many edits of a step for one that has a place. */
    private static final int LOOKED_AT = 50;

    /**
     * What is listed.
     *
     * @param steps newest first, as far as they have been fetched
     * @param total how many there are
     */
    record Listed(List<PastStep> steps, int total) {}

    private final Desk desk;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Subject> subject = new SimpleObjectProperty<>(Subject.ALL);
    private final BooleanProperty here = new SimpleBooleanProperty();
    private final BooleanProperty dropped = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Listed> listed = new ReadOnlyObjectWrapper<>(new Listed(List.of(), 0));
    private final Places places;
    private final Touch touch;
    private boolean watched;
    private boolean stale = true;
    private boolean fetching;

    HistoryModel(Desk desk) {
        this.desk = desk;
        this.places = new Places(desk);
        this.touch = new Touch(desk);
        InvalidationListener changed = o -> changed();
        words.addListener(changed);
        subject.addListener(changed);
        here.addListener(changed);
        dropped.addListener(changed);
        desk.gate().lastChangeProperty().addListener(changed);
        desk.openProperty().subscribe(open -> {
            if (here.get()) {
                changed();
            }
        });
    }

    Desk desk() {
        return desk;
    }

    /** Words that are looked for in names and passages; empty sets no condition. */
    StringProperty wordsProperty() {
        return words;
    }

    ObjectProperty<Subject> subjectProperty() {
        return subject;
    }

    /** Whether only steps that touched the document in focus are wanted. */
    BooleanProperty hereProperty() {
        return here;
    }

    /** Whether steps are listed too that were undone and cannot come back. */
    BooleanProperty droppedProperty() {
        return dropped;
    }

    ReadOnlyObjectProperty<Listed> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    boolean isNarrowed() {
        return !words.get().isBlank() || subject.get() != Subject.ALL || here.get();
    }

    void watch(boolean looking) {
        watched = looking;
        if (stale) {
            fetch();
        }
    }

    private void changed() {
        stale = true;
        fetch();
    }

    /** One question at a time: while many steps are taken in one go, the list follows as fast as it can. */
    private void fetch() {
        if (!watched || fetching) {
            return;
        }
        fetching = true;
        stale = false;
        HistoryQuery query = query();
        int wanted = Math.max(PAGE, listed.get().steps().size());
        desk.background().read(Job.named("job.list"), () -> read(query, 0, wanted), found -> {
            fetching = false;
            listed.set(found);
            if (stale) {
                fetch();
            }
        });
    }

    /** The last of what is listed has come into view: fetches what follows, if anything does. */
    void more() {
        int from = listed.get().steps().size();
        if (fetching || stale || from >= listed.get().total()) {
            return;
        }
        fetching = true;
        HistoryQuery query = query();
        desk.background().read(Job.named("job.list"), () -> read(query, from, PAGE), found -> {
            fetching = false;
            if (stale) {
                fetch();
                return;
            }
            List<PastStep> longer = new ArrayList<>(listed.get().steps());
            longer.addAll(found.steps());
            listed.set(new Listed(List.copyOf(longer), found.total()));
        });
    }

    private Listed read(HistoryQuery query, int offset, int limit) {
        return new Listed(
                desk.workspace().store().history(query, offset, limit),
                desk.workspace().store().count(query));
    }

    private HistoryQuery query() {
        List<Word> wanted = words.get().isBlank()
                ? List.of()
                : List.of(words.get().strip().split("\\s+")).stream()
                        .map(word -> new Word(word, keysOf(word)))
                        .toList();
        String document = here.get()
                ? desk.focused().open().map(open -> open.document().id()).orElse("")
                : null;
        return new HistoryQuery(wanted, subject.get().condition(), document, dropped.get());
    }

    private Set<String> keysOf(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return desk.texts().keys().stream()
                .filter(key -> key.startsWith("change."))
                .filter(key -> desk.texts().get(key).toLowerCase(Locale.ROOT).contains(wanted))
                .collect(Collectors.toSet());
    }

    /** What a step is called. */
    String name(PastStep step) {
        Change.Name name = step.entry().name();
        return desk.texts().get(name.key(), name.args());
    }

    /** Tells where the step did what it did, when that has a place in a text that is there. */
    void placeOf(PastStep step, Consumer<String> show) {
        PastStep.Trace trace = step.trace();
        if (trace.documentId() != null
                && trace.versionId() != null
                && trace.start() >= 0
                && desk.library().document(trace.documentId()).isPresent()) {
            places.of(trace.documentId(), trace.versionId(), trace.start(), show);
        }
    }

    /** Shows what a step touched. */
    void jump(PastStep step) {
        desk.background()
                .read(
                        Job.named("job.list"),
                        () -> desk.workspace().store().edits(step.number(), LOOKED_AT),
                        edits -> touch.show(new Change(step.entry().name(), edits)));
    }

    boolean canStepTo(PastStep step) {
        return desk.gate().canWrite() && step.status() != Status.DROPPED;
    }

    /** Undoes or redoes as far as needed for the step to be the last one done. */
    void stepTo(PastStep step) {
        if (canStepTo(step)) {
            desk.gate().stepTo(step.number(), touch::show);
        }
    }
}
