package org.yandu.exchange.accession;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.Problem;

/**
 * What became of one {@link Source}.
 *
 * @param entry what it is in the library
 * @param gist what it says; {@code null} when it could not be read
 * @param problem only when it failed
 */
public record Outcome(
        String path,
        Status status,
        Entry entry,
        @Nullable Gist gist,
        @Nullable Problem problem,
        Kin kin) {

    public enum Status {
        IMPORTED,
        /** These very bytes are in the library, or the same text in other bytes. */
        DUPLICATE,
        /** A newer text of a document that is there or comes in with it, or the same bytes read in another encoding. */
        NEW_VERSION,
        /** Its words are in the library, or come in with another file, in another format or under another name; it was left. */
        SAME_WORDS,
        FAILED
    }

    /**
     * @param document id, also of the one that was there already; {@code null} when it failed or was only tried
     * @param title of the document it is in the library; {@code null} when it could not be read
     * @param waiting how many annotations want to be looked at on the newer text
     */
    public record Entry(
            @Nullable String document,
            @Nullable String version,
            @Nullable String title,
            int waiting) {

        static final Entry NONE = new Entry(null, null, null, 0);
    }

    public static Outcome failed(String path, Problem problem) {
        return new Outcome(path, Status.FAILED, Entry.NONE, null, problem, Kin.NONE);
    }

    static Outcome of(Status status, String path, Entry entry, Gist gist, Kin kin) {
        return new Outcome(path, status, entry, gist, null, kin);
    }

    /** These bytes, or this very text, are there already. */
    static Outcome known(String path, Document document, Gist gist) {
        Entry entry = new Entry(document.id(), document.currentVersion(), document.title(), 0);
        return of(Status.DUPLICATE, path, entry, gist, Kin.NONE);
    }

    public @Nullable String document() {
        return entry.document;
    }

    public @Nullable String version() {
        return entry.version;
    }

    public @Nullable String title() {
        return entry.title;
    }

    /** Empty when it could not be read. */
    public Optional<Gist> read() {
        return Optional.ofNullable(gist);
    }

    /** What it became, with what was known of it before. */
    public Outcome beside(Kin found) {
        return new Outcome(path, status, entry, gist, problem, found);
    }

    /**
     * The same text once more, in these bytes or in others.
     *
     * @param other what was read of it
     * @param name what the reader calls this one
     */
    Outcome again(String otherPath, Gist other, String name) {
        Kin twin = Kin.NONE.of(new Kin.Same(entry.document, name, List.of()));
        return new Outcome(otherPath, Status.DUPLICATE, entry, other, problem, twin);
    }

    /**
     * As it is told when nothing was written: without the ids of what is not in the library.
     *
     * @param isThere whether the document is in the library
     */
    Outcome tried(boolean isThere) {
        boolean comes = status == Status.IMPORTED || status == Status.NEW_VERSION;
        String document = isThere ? entry.document : null;
        String version = isThere && !comes ? entry.version : null;
        return new Outcome(path, status, new Entry(document, version, entry.title, entry.waiting), gist, problem, kin);
    }
}
