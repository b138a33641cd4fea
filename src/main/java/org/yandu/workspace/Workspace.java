package org.yandu.workspace;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.yandu.annotation.CoderMark;
import org.yandu.annotation.Markup;
import org.yandu.document.Document;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.outline.Outliner;
import org.yandu.workspace.ChangeApplied.How;

/**
 * The open library. Reading is safe on any thread; {@link #apply(Change)}, {@link #undo} and {@link #redo} run on one writer thread at a
 * time and return only after the commit.
 */
public final class Workspace implements AutoCloseable {

    /** All that can be seen at one moment; replaced as a whole, so that no reader sees half a change. */
    private record View(
            LibraryState state,
            Map<String, OpenDocument> open,
            Optional<Change.Name> undo,
            Optional<Change.Name> redo) {

        View with(Map<String, OpenDocument> other) {
            return new View(state, Map.copyOf(other), undo, redo);
        }
    }

    private final Store store;
    private final Clock clock;
    private final OpenDocuments documents;
    private final List<Consumer<ChangeApplied>> listeners = new CopyOnWriteArrayList<>();

    /** How often every document is open; counts on while a document is gone, for undo may bring it back to its pane. */
    private final Map<String, Integer> readers = new HashMap<>();

    /**
     * Guards {@link #readers} and the replacing of {@link #view}, and is held for moments only. The object itself is held by the
     * writer during a whole commit, which nobody who opens or closes a document should wait for.
     */
    private final Object shelf = new Object();

    private volatile View view;

    /** How many changes the view has seen; written under {@link #shelf}. */
    private volatile long published;

    public Workspace(Store store, Clock clock) {
        this(store, clock, Outliner::outline);
    }

    public Workspace(Store store, Clock clock, Outlining outlining) {
        this.store = store;
        this.clock = clock;
        this.documents = new OpenDocuments(store, outlining);
        this.view = new View(store.load(), Map.of(), undoNameOf(store), redoNameOf(store));
    }

    public LibraryState state() {
        return view.state();
    }

    /** What is kept: queries, counts, preferences. Changes go through {@link #apply(Change)} only. */
    public Store store() {
        return store;
    }

    /**
     * Opens a document, or returns it as it stands when it is open already; until {@link #release}d as often. Text and outline
     * are made without holding up the writer.
     *
     * @throws ProblemException DOCUMENT_UNKNOWN
     */
    public OpenDocument open(String documentId) {
        while (true) {
            long seen = published;
            Optional<OpenDocument> before = opened(documentId);
            OpenDocument fresh =
                    before.isPresent() ? before.get() : documents.marked(documents.text(document(documentId)));
            synchronized (shelf) {
                // Otherwise something was changed in the meantime, and it is read once more.
                if (seen == published && opened(documentId).equals(before)) {
                    readers.merge(documentId, 1, Integer::sum);
                    return before.isPresent() ? fresh : show(fresh);
                }
            }
        }
    }

    private OpenDocument show(OpenDocument fresh) {
        Map<String, OpenDocument> open = new HashMap<>(view.open());
        open.put(fresh.document().id(), fresh);
        view = view.with(open);
        return fresh;
    }

    /**
     * A document with any of its texts, as it stands; does not follow changes.
     *
     * @throws ProblemException DOCUMENT_UNKNOWN
     */
    public OpenDocument version(String documentId, String versionId) {
        return opened(documentId, versionId).orElseGet(() -> documents.version(document(documentId), versionId));
    }

    /**
     * A document with any of its texts, without what was left on it: reading the marks of a whole class takes most of the time, and
     * {@link #coderMarks} is quicker.
     *
     * @throws ProblemException DOCUMENT_UNKNOWN
     */
    public OpenDocument text(String documentId, String versionId) {
        return opened(documentId, versionId)
                .map(open -> open.with(Markup.EMPTY))
                .orElseGet(() -> documents.text(document(documentId), versionId));
    }

    /** Who marked what of a text, in text order. */
    public List<CoderMark> coderMarks(String documentId, String versionId) {
        return opened(documentId, versionId)
                .map(open -> open.markup().all().stream().map(CoderMark::of).toList())
                .orElseGet(() -> store.coderMarks(versionId));
    }

    private Optional<OpenDocument> opened(String documentId, String versionId) {
        return opened(documentId).filter(open -> open.version().id().equals(versionId));
    }

    /** The present state of an open document. */
    public Optional<OpenDocument> opened(String documentId) {
        return Optional.ofNullable(view.open().get(documentId));
    }

    public void release(String documentId) {
        synchronized (shelf) {
            readers.computeIfPresent(documentId, (id, count) -> count == 1 ? null : count - 1);
            if (!readers.containsKey(documentId)) {
                Map<String, OpenDocument> open = new HashMap<>(view.open());
                open.remove(documentId);
                view = view.with(open);
            }
        }
    }

    /**
     * Carries out a change as a whole or not at all. Durable when this returns.
     *
     * @throws ProblemException LIBRARY_READ_ONLY, RANGE_INVALID, QUOTE_NOT_FOUND, CODE_UNKNOWN, DOCUMENT_UNKNOWN,
     *     LIBRARY_CHANGED_ELSEWHERE, LIBRARY_GONE, LIBRARY_STALLED, DISK_FULL, DISK_FAILED
     * @throws IllegalArgumentException when records would not fit together
     */
    public synchronized Step apply(Change change) {
        check(change);
        return published(store.commit(change, clock.instant()), How.APPLIED);
    }

    /**
     * Like {@link #apply(Change)}, for a change of many edits that the reader may stop.
     *
     * @param goesOn told now and then how many edits have been carried out; answers whether to go on
     * @throws java.util.concurrent.CancellationException when it was told to stop; nothing has changed
     */
    public synchronized Step apply(Change change, IntPredicate goesOn) {
        check(change);
        return published(store.commit(change, clock.instant(), goesOn), How.APPLIED);
    }

    /** Like {@link #apply(Change)}, but as ground under the history: neither this nor anything before it can be undone. */
    public synchronized Step ground(Change change) {
        check(change);
        return published(store.commitGround(change, clock.instant()), How.APPLIED);
    }

    /** Takes back the last step; returns it, or empty when there is none. */
    public synchronized Optional<Step> undo() {
        return moved(store::undo, How.UNDONE);
    }

    /** Brings again what was undone last; returns it, or empty when there is nothing. */
    public synchronized Optional<Step> redo() {
        return moved(store::redo, How.REDONE);
    }

    /**
     * Undoes or redoes until a step is the last one done, each step durably by itself. Told to stop, it stays between two steps.
     *
     * @param goesOn told before every step how many have been taken; answers whether to go on
     * @return what was undone or redone, in this order
     */
    public List<Step> stepTo(long number, IntPredicate goesOn) {
        List<Step> taken = new ArrayList<>();
        while (goesOn.test(taken.size())) {
            Optional<Step> step =
                    store.lastDone().filter(last -> last.number() > number).isPresent()
                            ? undo()
                            : store.firstUndone()
                                            .filter(next -> next.number() <= number)
                                            .isPresent()
                                    ? redo()
                                    : Optional.empty();
            if (step.isEmpty()) {
                break;
            }
            taken.add(step.get());
        }
        return taken;
    }

    private Optional<Step> moved(Supplier<Optional<Step>> move, How how) {
        requireWritable();
        Optional<Step> step = move.get();
        step.ifPresent(done -> published(done, how));
        return step;
    }

    public Optional<Change.Name> undoName() {
        return view.undo();
    }

    public Optional<Change.Name> redoName() {
        return view.redo();
    }

    /** Told on the writer thread after every commit; run the result to be told no more. */
    public Runnable onChange(Consumer<ChangeApplied> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public synchronized void close() {
        store.close();
    }

    private Document document(String id) {
        return state().document(id)
                .orElseThrow(() -> new ProblemException(Problem.of(Problem.Kind.DOCUMENT_UNKNOWN, id)));
    }

    private void check(Change change) {
        requireWritable();
        new ChangeCheck(change, view.state(), documents.versions(view.open().values())).run();
    }

    private void requireWritable() {
        if (store.isReadOnly()) {
            throw new ProblemException(Problem.of(Problem.Kind.LIBRARY_READ_ONLY));
        }
    }

    private Step published(Step step, How how) {
        Change done = how == How.UNDONE ? step.change().inverse() : step.change();
        Optional<Change.Name> undo = undoNameOf(store);
        Optional<Change.Name> redo = redoNameOf(store);
        synchronized (shelf) {
            LibraryState state = view.state().after(done);
            Map<String, OpenDocument> open = documents.after(done, state, view.open(), readers.keySet());
            view = new View(state, Map.copyOf(open), undo, redo);
            published++;
        }
        tell(new ChangeApplied(step, done, how));
        return step;
    }

    /** Everybody is told, even when somebody fails: the change has been made. */
    private void tell(ChangeApplied event) {
        RuntimeException failure = null;
        for (Consumer<ChangeApplied> listener : listeners) {
            try {
                listener.accept(event);
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static Optional<Change.Name> undoNameOf(Store store) {
        return store.lastDone().map(HistoryEntry::name);
    }

    private static Optional<Change.Name> redoNameOf(Store store) {
        return store.firstUndone().map(HistoryEntry::name);
    }
}
