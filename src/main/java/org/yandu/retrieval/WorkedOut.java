package org.yandu.retrieval;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.ProblemException;
import org.yandu.workspace.ReadVersion;
import org.yandu.workspace.Store;

/**
 * What reading a text through brings, kept in the library for the next time (see {@link Store#workedOut}); where nothing can be written,
 * remembered while the program runs. Safe on any thread. See {@code WordingBench} for what it saves.
 */
public final class WorkedOut<T> {

    /** What is looked for, any number of them in a text, and how one is written down. */
    public interface Kind<T> {

        String name();

        /** Doors of the packages that find it: when anything in them changes, all is found anew. */
        List<Class<?>> rooms();

        List<T> find(DocumentVersion version);

        void write(T each, DataOutputStream out) throws IOException;

        T read(DataInputStream in) throws IOException;
    }

    /** Twice as many as a large library has. */
    private static final int MOST = 4_000;

    /** So many texts are kept in one transaction, which takes some thousandths of a second: other writing may come between. */
    private static final int TOGETHER = 64;

    private record Remembered<T>(int noise, List<T> found) {}

    private final Kind<T> kind;
    private final @Nullable Store store;
    private final Executor writer;

    /** Until {@link #keep}: no texts, only what was found in them. */
    private final Map<ReadVersion, byte[]> waiting = new LinkedHashMap<>();

    private final Map<String, Remembered<T>> memory = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered<T>> eldest) {
            return size() > MOST;
        }
    };

    private @Nullable String rules;

    private WorkedOut(Kind<T> kind, @Nullable Store store, Executor writer) {
        this.kind = kind;
        this.store = store;
        this.writer = writer;
    }

    /** For a program that does one thing after the other. */
    public static <T> WorkedOut<T> in(Store store, Kind<T> kind) {
        return in(store, kind, Runnable::run);
    }

    /** @param writer where everything is written that goes into this library, in order */
    public static <T> WorkedOut<T> in(Store store, Kind<T> kind, Executor writer) {
        return new WorkedOut<>(kind, store, writer);
    }

    /** For texts that are in no library. */
    public static <T> WorkedOut<T> remembered(Kind<T> kind) {
        return new WorkedOut<>(kind, null, Runnable::run);
    }

    /** @param read gives the text a document has now; not asked when it is known */
    public List<T> of(Document document, Function<Document, DocumentVersion> read) {
        Optional<List<T>> kept = kept(document.currentVersion());
        if (kept.isPresent()) {
            return kept.get();
        }
        DocumentVersion version = read.apply(document);
        int noise = version.noise().hashCode();
        synchronized (memory) {
            Remembered<T> known = memory.get(version.id());
            // Noise may be marked in a text that stays the same.
            if (known != null && known.noise == noise) {
                return known.found;
            }
        }
        List<T> found = kind.find(version);
        if (isKept()) {
            keep(version, found);
        } else {
            synchronized (memory) {
                memory.put(version.id(), new Remembered<>(noise, found));
            }
        }
        return found;
    }

    private boolean isKept() {
        return store != null && !store.isReadOnly() && !rules().isEmpty();
    }

    private synchronized String rules() {
        String known = rules;
        if (known == null) {
            known = ProgramPrint.of(kind.rooms());
            rules = known;
        }
        return known;
    }

    private Optional<List<T>> kept(String versionId) {
        Store library = store;
        if (library == null || rules().isEmpty()) {
            return Optional.empty();
        }
        return library.workedOut(versionId, kind.name(), rules()).flatMap(bytes -> {
            try {
                DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)));
                int size = in.readInt();
                List<T> found = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    found.add(kind.read(in));
                }
                return Optional.of(found);
            } catch (IOException | RuntimeException damaged) {
                // It is found anew, and written over.
                return Optional.empty();
            }
        });
    }

    private void keep(DocumentVersion version, List<T> found) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // The same endings come again and again: a third of the room.
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(found.size());
            for (T each : found) {
                kind.write(each, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        synchronized (waiting) {
            waiting.put(ReadVersion.of(version), bytes.toByteArray());
        }
    }

    /** Has the writer put into the library what was found and is not in it yet; to be called at the end, however it ended. */
    public void keep() {
        List<Map.Entry<ReadVersion, byte[]>> found;
        synchronized (waiting) {
            found = List.copyOf(waiting.entrySet());
            waiting.clear();
        }
        for (int from = 0; from < found.size(); from += TOGETHER) {
            Map<ReadVersion, byte[]> some = new LinkedHashMap<>();
            found.subList(from, Math.min(found.size(), from + TOGETHER))
                    .forEach(each -> some.put(each.getKey(), each.getValue()));
            writer.execute(() -> write(some));
        }
    }

    private void write(Map<ReadVersion, byte[]> found) {
        Store library = store;
        if (library != null) {
            try {
                library.keepWorkedOut(kind.name(), rules(), found);
            } catch (ProblemException e) {
                // A full disk or a stick that was pulled out is told with the next step that is to be saved; this can
                // be found anew.
                return;
            }
        }
    }
}
