package org.yandu.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * A library in plain maps, and an endless sequence of things done to it. The same seed gives the same sequence, so that a child
 * process and its watcher agree on it without talking.
 */
public final class RandomLibrary {

    /** Apply a change; without one, undo or redo. */
    public record Act(@Nullable Change change, boolean undo) {}

    private static final String LETTERS = "信用效能法治基层𠮷𬬻𠀋，。\n a";

    private final Random random;
    private int made;

    public final Map<String, Document> documents = new LinkedHashMap<>();
    public final Map<String, DocumentVersion> versions = new LinkedHashMap<>();
    public final Map<String, Code> codes = new LinkedHashMap<>();
    public final Map<String, Annotation> annotations = new LinkedHashMap<>();
    private final List<Change> history = new ArrayList<>();
    private int done;

    public RandomLibrary(long seed) {
        this.random = new Random(seed);
    }

    /** Decides what happens next, lets it happen here, and tells. */
    public Act next() {
        int dice = random.nextInt(100);
        if (dice < 20 && done > 0) {
            carryOut(history.get(--done).inverse());
            return new Act(null, true);
        }
        if (dice < 35 && done < history.size()) {
            carryOut(history.get(done++));
            return new Act(null, false);
        }
        Change change = change();
        carryOut(change);
        history.subList(done, history.size()).clear();
        history.add(change);
        done++;
        return new Act(change, false);
    }

    private Change change() {
        int kind = random.nextInt(12);
        List<Edit> edits = new ArrayList<>();
        if (documents.isEmpty() || kind == 0) {
            importing(edits);
        } else if (codes.isEmpty() || kind == 1) {
            edits.add(new Edit.OfCode(null, code()));
        } else if (kind == 2) {
            removeDocument(edits, any(documents));
        } else if (kind == 3) {
            removeCode(edits, any(codes));
        } else if (kind == 4) {
            rename(edits, any(documents));
        } else if (kind == 5) {
            noise(edits, any(versions));
        } else if (kind < 8 && !annotations.isEmpty()) {
            edit(edits, any(annotations));
        } else {
            for (int i = random.nextInt(4); i >= 0; i--) {
                edits.add(new Edit.OfAnnotation(null, mark(any(versions))));
            }
        }
        return Change.of("change.random", List.of("步骤" + made), edits);
    }

    private void importing(List<Edit> edits) {
        String id = "d" + made++;
        StringBuilder text = new StringBuilder("首");
        int length = 5 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(
                    LETTERS.codePoints().toArray()[random.nextInt(LETTERS.codePointCount(0, LETTERS.length()))]);
        }
        DocumentVersion version = Samples.version(id + "-v", id, text.toString());
        edits.add(new Edit.OfDocument(null, Samples.document(id, "题" + id, version)));
        edits.add(new Edit.OfVersion(null, version));
    }

    private Code code() {
        String id = "c" + made++;
        return Samples.code(id, "题" + id, 1 + random.nextInt(9));
    }

    private void removeDocument(List<Edit> edits, Document document) {
        annotations.values().stream()
                .filter(a -> a.documentId().equals(document.id()))
                .forEach(a -> edits.add(new Edit.OfAnnotation(a, null)));
        edits.add(new Edit.OfVersion(versions.get(document.currentVersion()), null));
        edits.add(new Edit.OfDocument(document, null));
    }

    private void removeCode(List<Edit> edits, Code code) {
        for (Annotation a : annotations.values()) {
            if (a.codes().contains(code.id())) {
                Annotation without = a.toggled(code.id(), Samples.NOW.plusNanos(made));
                edits.add(new Edit.OfAnnotation(a, without.codes().isEmpty() ? null : without));
            }
        }
        edits.add(new Edit.OfCode(code, null));
    }

    private void rename(List<Edit> edits, Document old) {
        Header header = new Header(old.title() + "改", null, "作者" + made++, null, null, "2023-04", null);
        edits.add(new Edit.OfDocument(
                old, new Document(old.id(), header, old.format(), old.added(), old.currentVersion())));
    }

    private void noise(List<Edit> edits, DocumentVersion old) {
        List<Noise> noise = random.nextBoolean()
                ? List.of()
                : List.of(new Noise(span(old.text()), Noise.Kind.COUNTER, "noise.counter" + made++));
        edits.add(new Edit.OfVersion(
                old, new DocumentVersion(old.id(), old.documentId(), old.text(), noise, old.origin())));
    }

    private void edit(List<Edit> edits, Annotation old) {
        int kind = random.nextInt(4);
        DocumentVersion version = Objects.requireNonNull(versions.get(old.versionId()));
        Annotation next = kind == 0
                ? old.withComment("批注" + made++, Samples.NOW.plusNanos(made))
                : kind == 1
                        ? old.withAnchor(Anchor.of(version, span(version.text())), Samples.NOW)
                        : old.toggled(any(codes).id(), Samples.NOW.plusSeconds(made));
        boolean bare = kind == 3 || (next.codes().isEmpty() && next.comment().isEmpty());
        edits.add(new Edit.OfAnnotation(old, bare ? null : next));
    }

    private Annotation mark(DocumentVersion version) {
        TextSpan span = span(version.text());
        return Samples.annotation(
                "a" + made++, version, span.start(), span.end(), any(codes).id());
    }

    /** Somewhere, not empty, between whole characters. */
    private TextSpan span(String text) {
        int length = text.codePointCount(0, text.length());
        int start = random.nextInt(length);
        int end = start + 1 + random.nextInt(length - start);
        return new TextSpan(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private <T> T any(Map<String, T> from) {
        return new ArrayList<>(from.values()).get(random.nextInt(from.size()));
    }

    private void carryOut(Change change) {
        for (Edit edit : change.edits()) {
            switch (edit) {
                case Edit.OfDocument of -> put(documents, of.before(), of.after(), Document::id);
                case Edit.OfVersion of -> put(versions, of.before(), of.after(), DocumentVersion::id);
                case Edit.OfCode of -> put(codes, of.before(), of.after(), Code::id);
                case Edit.OfAnnotation of -> put(annotations, of.before(), of.after(), Annotation::id);
                default -> throw new IllegalStateException("not made here: " + edit);
            }
        }
    }

    private static <T> void put(
            Map<String, T> into, @Nullable T before, @Nullable T after, java.util.function.Function<T, String> id) {
        if (before != null) {
            into.remove(id.apply(before));
        }
        if (after != null) {
            into.put(id.apply(after), after);
        }
    }

    /** Everything, one line a record, sorted: two libraries are the same when their lines are. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        documents.values().forEach(d -> lines.add(d.toString()));
        versions.values().forEach(v -> lines.add(line(v)));
        codes.values().forEach(c -> lines.add(c.toString()));
        annotations.values().forEach(a -> lines.add(a.toString()));
        lines.sort(Comparator.naturalOrder());
        return lines;
    }

    /** The same lines of a real library, and the names of what can be undone and redone. */
    public static List<String> lines(Store store) {
        List<String> lines = new ArrayList<>();
        LibraryState state = store.load();
        for (Document document : state.documents()) {
            lines.add(document.toString());
            for (DocumentVersion version : store.versions(document.id())) {
                lines.add(line(version));
                store.annotationsOf(version.id()).forEach(a -> lines.add(a.toString()));
            }
        }
        state.codebook().codes().forEach(c -> lines.add(c.toString()));
        lines.sort(Comparator.naturalOrder());
        return lines;
    }

    /** Names of the steps that can be undone, newest first. */
    public List<Change.Name> undoable() {
        return history.subList(0, done).reversed().stream().map(Change::name).toList();
    }

    private static String line(DocumentVersion v) {
        return v + v.documentId() + v.text() + v.noise() + v.origin();
    }
}
