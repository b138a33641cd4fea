package org.yandu.ui.shell;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.workspace.Change;
import org.yandu.workspace.ChangeApplied;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Step;
import org.yandu.workspace.Workspace;

/**
 * The way from the desk to the one gate. A change is worked out on the writer thread from the document as it stands when
 * its turn has come, not from what the screen showed when a key was pressed: two quick keys are two steps on the same mark.
 *
 * <p>Three ways, from wide to narrow: {@link #changeLibrary the library}, {@link #change(String, Function) a document}, {@link
 * #change(OpenDocument, Function) a place in the text that is seen}.
 */
public final class Gate {

    private final Workspace workspace;
    private final Background background;
    private final ReadOnlyObjectWrapper<SaveState> saved;
    private final ReadOnlyObjectWrapper<Change.@Nullable Name> undoName = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Change.@Nullable Name> redoName = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ChangeApplied> lastChange = new ReadOnlyObjectWrapper<>();
    private final Runnable refused;
    private final Runnable outdated;
    private final Runnable gone;
    private int writing;
    private int striding;

    /**
     * @param refused called when a change is wanted of a library that is open for reading only
     * @param outdated called when a place is meant in a text that is not the current one
     * @param gone called when a change is wanted of a document that is not in the library any more
     */
    Gate(Workspace workspace, Background background, Runnable refused, Runnable outdated, Runnable gone) {
        this.workspace = workspace;
        this.background = background;
        this.refused = refused;
        this.outdated = outdated;
        this.gone = gone;
        this.saved = new ReadOnlyObjectWrapper<>(atRest());
        nameSteps();
    }

    /** Whether changes are possible at all. */
    public boolean canWrite() {
        return !workspace.store().isReadOnly();
    }

    /** SAVED only after the commit has returned. */
    public ReadOnlyObjectProperty<SaveState> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** What undo would take back; {@code null} when there is nothing. */
    public ReadOnlyObjectProperty<Change.@Nullable Name> undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Change.@Nullable Name> redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /** The change that was committed last. */
    public ReadOnlyObjectProperty<@Nullable ChangeApplied> lastChangeProperty() {
        return lastChange.getReadOnlyProperty();
    }

    /**
     * Changes whatever of the library, such as a theme.
     *
     * @param maker makes the change of the library as it then is, or none when there is nothing to do
     * @param then what follows when something was changed
     */
    public void changeLibrary(Function<Workspace, Optional<Change>> maker, Runnable then) {
        write(() -> {
            Optional<Step> step = maker.apply(workspace).map(workspace::apply);
            step.ifPresent(done -> background.onFx(then));
            return step;
        });
    }

    /** Like {@link #changeLibrary(Function, Runnable)}; nothing follows. */
    public void changeLibrary(Function<Workspace, Optional<Change>> maker) {
        changeLibrary(maker, () -> {});
    }

    /**
     * Changes a document, whichever text it has by then.
     *
     * @param maker makes the change of the document as it then is, or none when there is nothing to do
     */
    public void change(String documentId, Function<OpenDocument, Optional<Change>> maker) {
        write(() -> {
            OpenDocument open = workspace.open(documentId);
            try {
                return maker.apply(open).map(workspace::apply);
            } finally {
                workspace.release(documentId);
            }
        });
    }

    /**
     * Changes something at a place of a text. Where the document shows another text by then, or the reader looks at an older one,
     * the place would be a wrong one: nothing is changed, and the reader is told.
     *
     * @param seen what the reader sees
     */
    public void change(OpenDocument seen, Function<OpenDocument, Optional<Change>> maker) {
        change(seen.document().id(), now -> {
            if (now.version().equals(seen.version())) {
                return maker.apply(now);
            }
            background.onFx(outdated);
            return Optional.empty();
        });
    }

    public void undo() {
        write(workspace::undo);
    }

    public void redo() {
        write(workspace::redo);
    }

    /**
     * Undoes or redoes until a step is the last one done; the reader may stop it between two steps. What was touched last comes into
     * view.
     */
    public void stepTo(long number, Consumer<Change> then) {
        Job job = Job.cancellable("job.stride");
        striding++;
        carryOut(
                job,
                () -> stride(number, job),
                last -> {
                    striding--;
                    last.ifPresent(then);
                },
                () -> striding--);
    }

    private Optional<Change> stride(long number, Job job) {
        double all = Math.max(1, workspace.store().distance(number));
        AtomicReference<Change> last = new AtomicReference<>();
        Runnable unheard = workspace.onChange(applied -> last.set(applied.change()));
        try {
            workspace.stepTo(number, taken -> {
                background.onFx(() -> job.progress().set(taken / all));
                return !job.isCancelled();
            });
        } finally {
            unheard.run();
        }
        return Optional.ofNullable(last.get());
    }

    /** Whether many steps are being taken in one go, so that not each needs to be shown. */
    boolean isStriding() {
        return striding > 0;
    }

    private void write(Supplier<Optional<Step>> work) {
        carryOut(Job.named("job.save"), () -> unlessGone(work), step -> {}, () -> {});
    }

    /**
     * Between the key and its turn the document may have been taken out of the library, and a sheet may lie open over one that was: whoever
     * works on it is told, and nothing is changed.
     */
    private Optional<Step> unlessGone(Supplier<Optional<Step>> work) {
        try {
            return work.get();
        } catch (ProblemException e) {
            if (!isGone(e.problem())) {
                throw e;
            }
            background.onFx(gone);
            return Optional.empty();
        }
    }

    /** A document the library has, of which it does not find the text, is another matter. */
    private boolean isGone(Problem problem) {
        return problem.kind() == Problem.Kind.DOCUMENT_UNKNOWN
                && workspace.state().documents().stream()
                        .noneMatch(document -> problem.args().contains(document.id())
                                || problem.args().contains(document.currentVersion()));
    }

    /**
     * Carries out what reads and changes the library in one long go, such as taking in a packet.
     *
     * @param work ends with the change, if there is one
     * @param otherwise when it failed, or the library is open for reading only
     */
    public <T> void carryOut(Job job, Callable<T> work, Consumer<T> then, Runnable otherwise) {
        if (!canWrite()) {
            refused.run();
            otherwise.run();
            return;
        }
        writing++;
        saved.set(SaveState.SAVING);
        background.write(
                job,
                work,
                done -> {
                    written(atRest());
                    then.accept(done);
                },
                () -> {
                    written(SaveState.FAILED);
                    otherwise.run();
                });
    }

    private void written(SaveState state) {
        writing--;
        if (writing == 0 || state == SaveState.FAILED) {
            saved.set(state);
        }
    }

    private SaveState atRest() {
        return canWrite() ? SaveState.SAVED : SaveState.READ_ONLY;
    }

    /** A change has been committed; on the JavaFX thread. */
    void committed(ChangeApplied applied) {
        nameSteps();
        lastChange.set(applied);
    }

    private void nameSteps() {
        undoName.set(workspace.undoName().orElse(null));
        redoName.set(workspace.redoName().orElse(null));
    }

    /** Told of every commit on the writer thread; run the result to be told no more. */
    Runnable onCommit(Consumer<ChangeApplied> listener) {
        return workspace.onChange(listener);
    }
}
