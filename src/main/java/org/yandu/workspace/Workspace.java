package org.yandu.workspace;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The open library. Reading is safe on any thread; {@link #apply}, {@link #undo} and {@link #redo} run on one writer thread at a
 * time and return only after the commit.
 */
public final class Workspace implements AutoCloseable {

    private final Store store;
    private final Clock clock;

    public Workspace(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public LibraryState state() {
        throw new UnsupportedOperationException("being built " + clock);
    }

    /** What is kept: queries, counts, preferences. Changes go through {@link #apply} only. */
    public Store store() {
        return store;
    }

    /** Opens a document, or returns it as it stands when it is open already; until {@link #release}d as often. */
    public OpenDocument open(String documentId) {
        throw new UnsupportedOperationException("being built");
    }

    /** The present state of an open document. */
    public Optional<OpenDocument> opened(String documentId) {
        throw new UnsupportedOperationException("being built");
    }

    public void release(String documentId) {
        throw new UnsupportedOperationException("being built");
    }

    public Step apply(Change change) {
        throw new UnsupportedOperationException("being built");
    }

    public Optional<Step> undo() {
        throw new UnsupportedOperationException("being built");
    }

    public Optional<Step> redo() {
        throw new UnsupportedOperationException("being built");
    }

    public Optional<Change.Name> undoName() {
        throw new UnsupportedOperationException("being built");
    }

    public Optional<Change.Name> redoName() {
        throw new UnsupportedOperationException("being built");
    }

    /** Told on the writer thread after every commit; run the result to be told no more. */
    public Runnable onChange(Consumer<ChangeApplied> listener) {
        throw new UnsupportedOperationException("being built");
    }

    @Override
    public void close() {
        store.close();
    }
}
