package org.yandu.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Bookmark;
import org.yandu.annotation.Flag;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Relation;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.lesson.Block;
import org.yandu.lesson.Section;
import org.yandu.lesson.SourceFacts;
import org.yandu.outline.Correction;
import org.yandu.outline.order.Arrangement;

/** What might be done next to a {@link RandomLibrary}, on all kinds of records. */
final class RandomChanges {

    private static final String LETTERS = "信用效能法治基层𠮷𬬻𠀋，。\n a";

    /** Above this many of a kind, the next thing is to take one away: a library to be compared often must stay small. */
    private static final int MOST = 40;

    private final Random random;
    private final RandomLibrary library;
    private final RandomLessons lessons;
    private int made;

    RandomChanges(Random random, RandomLibrary library) {
        this.random = random;
        this.library = library;
        this.lessons = new RandomLessons(random, library);
    }

    Change next() {
        made++;
        List<Edit> edits = new ArrayList<>();
        if (has(RecordKind.DOCUMENT) && (random.nextInt(14) == 0 || size(RecordKind.DOCUMENT) > 8)) {
            removeDocument(edits, any(RecordKind.DOCUMENT, Document.class));
        } else if (!has(RecordKind.DOCUMENT) || random.nextInt(10) == 0) {
            importing(edits);
        } else if (!has(RecordKind.CODE)) {
            edits.add(new Edit.OfCode(null, code()));
        } else if (random.nextInt(12) == 0) {
            restore(edits);
        } else if (random.nextInt(4) == 0) {
            return typing();
        } else {
            something(edits);
        }
        if (edits.isEmpty()) {
            edits.add(new Edit.OfSavedRetrieval(null, new SavedRetrieval("s" + made, "检索", "信用", made, Samples.NOW)));
        }
        return named(edits);
    }

    private Change named(List<Edit> edits) {
        return Change.of("change.random", List.of("步骤" + made), edits);
    }

    private void something(List<Edit> edits) {
        switch (random.nextInt(12)) {
            case 10, 11 -> lessons.something(edits);
            case 0, 1 -> theme(edits);
            case 2, 3, 4 -> marks(edits);
            case 5, 6 -> mark(edits);
            case 7 -> shape(edits);
            case 8 -> note(edits);
            default -> describe(edits);
        }
    }

    /** Strokes go on where the last one was, most of the time. */
    private Change typing() {
        int stroke = made;
        List<Edit> edits = new ArrayList<>();
        String about = "memo";
        if (has(RecordKind.ANNOTATION) && random.nextInt(3) > 0) {
            Annotation old =
                    library.all(RecordKind.ANNOTATION, Annotation.class).getFirst();
            edits.add(new Edit.OfAnnotation(old, old.withComment("批注" + stroke, Samples.NOW.plusNanos(stroke))));
            about = old.id();
        } else if (has(RecordKind.MEMO)) {
            Memo old = library.all(RecordKind.MEMO, Memo.class).getFirst();
            edits.add(new Edit.OfMemo(old, old.written(old.title(), "文" + stroke, Samples.NOW)));
        } else {
            edits.add(new Edit.OfMemo(null, memo()));
        }
        return named(edits).about(about);
    }

    // ---- documents ----

    private void importing(List<Edit> edits) {
        String id = "d" + made;
        StringBuilder text = new StringBuilder("首");
        int length = 5 + random.nextInt(60);
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        DocumentVersion version = Samples.version(id + "-v", id, text.toString());
        edits.add(new Edit.OfDocument(null, Samples.document(id, "题" + id, version)));
        edits.add(new Edit.OfVersion(null, version));
    }

    private void removeDocument(List<Edit> edits, Document document) {
        for (RecordKind kind : List.of(
                RecordKind.ANNOTATION,
                RecordKind.CORRECTION,
                RecordKind.ARRANGEMENT,
                RecordKind.BOOKMARK,
                RecordKind.SOURCE_FACTS,
                RecordKind.VERSION,
                RecordKind.DOCUMENT)) {
            library.of(kind).values().stream()
                    .filter(record -> kind.documentOf(record)
                            .filter(document.id()::equals)
                            .isPresent())
                    .forEach(record -> edits.add(RandomLibrary.creation(record).inverse()));
        }
    }

    private void describe(List<Edit> edits) {
        if (random.nextBoolean()) {
            Document old = any(RecordKind.DOCUMENT, Document.class);
            Header header = new Header("题" + made, null, "作者" + made, null, null, "2023-04", null);
            edits.add(new Edit.OfDocument(old, old.with(header)));
        } else {
            DocumentVersion old = any(RecordKind.VERSION, DocumentVersion.class);
            List<Noise> noise = random.nextBoolean()
                    ? List.of()
                    : List.of(new Noise(span(old.text()), Noise.Kind.COUNTER, "noise.counter" + made));
            edits.add(new Edit.OfVersion(
                    old, new DocumentVersion(old.id(), old.documentId(), old.text(), noise, old.origin())));
        }
    }

    private void shape(List<Edit> edits) {
        DocumentVersion version = any(RecordKind.VERSION, DocumentVersion.class);
        switch (random.nextInt(3)) {
            case 0 ->
                edits.add(new Edit.OfCorrection(
                        null,
                        new Correction(
                                "h" + made,
                                version.documentId(),
                                version.id(),
                                span(version.text()),
                                random.nextInt(4),
                                random.nextBoolean() ? "改名" : null,
                                Samples.NOW)));
            case 1 ->
                edits.add(library.all(RecordKind.ARRANGEMENT, Arrangement.class).stream()
                        .filter(there -> there.versionId().equals(version.id()))
                        .findFirst()
                        .map(there -> new Edit.OfArrangement(there, null))
                        .orElseGet(() -> new Edit.OfArrangement(
                                null,
                                new Arrangement(
                                        "o" + made,
                                        version.documentId(),
                                        version.id(),
                                        List.of(new Arrangement.Part(span(version.text()), true))))));
            default ->
                edits.add(new Edit.OfBookmark(
                        null,
                        new Bookmark(
                                "b" + made,
                                version.documentId(),
                                version.id(),
                                Anchor.of(version, span(version.text())),
                                "",
                                Samples.NOW)));
        }
    }

    // ---- themes ----

    private Code code() {
        Code code = Samples.code("c" + made, "题" + made, 1 + random.nextInt(9));
        return has(RecordKind.CODE) && random.nextBoolean()
                ? code.at(new Code.Place(
                        Book.FIRST, any(RecordKind.CODE, Code.class).id(), random.nextInt(5)))
                : code;
    }

    private void theme(List<Edit> edits) {
        Code old = any(RecordKind.CODE, Code.class);
        int kind = size(RecordKind.CODE) > MOST ? 0 : random.nextInt(7);
        switch (kind) {
            case 0 -> removeCode(edits, old, null);
            case 1 -> removeCode(edits, old, any(RecordKind.CODE, Code.class));
            case 2 -> edits.add(new Edit.OfCode(old, old.retired(!old.retired())));
            case 3 -> edits.add(new Edit.OfCode(old, old.named("改" + made, "改").withKey(null)));
            case 4 -> edits.add(new Edit.OfCode(old, old.at(new Code.Place(Book.FIRST, null, random.nextInt(9)))));
            case 5 -> edits.add(new Edit.OfBook(null, new Book("book" + made, "库" + made, "", made)));
            default -> edits.add(new Edit.OfCode(null, code()));
        }
    }

    /** Merged into another when there is one: its annotations and the themes nested in it go there. */
    private void removeCode(List<Edit> edits, Code code, @Nullable Code into) {
        // At the top, so that nothing is ever nested in itself.
        @Nullable Code heir = into != null && !into.id().equals(code.id()) && into.parent() == null ? into : null;
        for (Annotation a : library.all(RecordKind.ANNOTATION, Annotation.class)) {
            if (a.codes().contains(code.id())) {
                Annotation without = a.toggled(code.id(), Samples.NOW.plusNanos(made));
                if (heir != null && !without.codes().contains(heir.id())) {
                    without = without.toggled(heir.id(), Samples.NOW.plusNanos(made));
                }
                edits.add(new Edit.OfAnnotation(a, without.isBare() ? null : without));
            }
        }
        for (Code child : library.all(RecordKind.CODE, Code.class)) {
            if (code.id().equals(child.parent())) {
                String parent = heir != null ? heir.id() : null;
                edits.add(new Edit.OfCode(child, child.at(new Code.Place(Book.FIRST, parent, child.position()))));
            }
        }
        edits.add(new Edit.OfCode(code, null));
    }

    // ---- marks and notes ----

    private void marks(List<Edit> edits) {
        for (int i = random.nextInt(4); i >= 0; i--) {
            DocumentVersion version = any(RecordKind.VERSION, DocumentVersion.class);
            TextSpan span = span(version.text());
            Code code = any(RecordKind.CODE, Code.class);
            edits.add(new Edit.OfAnnotation(
                    null, Samples.annotation("a" + made + "-" + i, version, span.start(), span.end(), code.id())));
        }
    }

    private void mark(List<Edit> edits) {
        if (!has(RecordKind.ANNOTATION)) {
            return;
        }
        Annotation old = any(RecordKind.ANNOTATION, Annotation.class);
        DocumentVersion version = (DocumentVersion)
                Objects.requireNonNull(library.of(RecordKind.VERSION).get(old.versionId()));
        int kind = size(RecordKind.ANNOTATION) > MOST ? 4 : random.nextInt(5);
        Annotation next = switch (kind) {
            case 0 -> old.withComment("批注" + made, Samples.NOW.plusNanos(made));
            case 1 -> old.withAnchor(Anchor.of(version, span(version.text())), Samples.NOW);
            case 2 -> old.toggled(random.nextBoolean() ? Flag.STAR : Flag.QUESTION, Samples.NOW);
            default -> old.toggled(any(RecordKind.CODE, Code.class).id(), Samples.NOW.plusSeconds(made));
        };
        edits.add(new Edit.OfAnnotation(old, kind == 4 || next.isBare() ? null : next));
    }

    private Memo memo() {
        Memo.Subject subject = random.nextBoolean()
                ? Memo.Subject.LIBRARY
                : new Memo.Subject(
                        Memo.Kind.DOCUMENT,
                        any(RecordKind.DOCUMENT, Document.class).id());
        return new Memo("m" + made, subject, "记" + made, "", "读者", Samples.NOW, Samples.NOW);
    }

    private void note(List<Edit> edits) {
        List<Annotation> marks = library.all(RecordKind.ANNOTATION, Annotation.class);
        int kind = random.nextInt(4);
        if (kind == 0 && marks.size() > 1) {
            edits.add(new Edit.OfRelation(
                    null,
                    new Relation(
                            "r" + made,
                            marks.getFirst().id(),
                            marks.getLast().id(),
                            Relation.Kind.SUPPORTS,
                            "",
                            "读者",
                            Samples.NOW)));
        } else if (kind == 1) {
            edits.add(new Edit.OfMemo(null, memo()));
        } else {
            RecordKind of = List.of(
                            RecordKind.MEMO,
                            RecordKind.RELATION,
                            RecordKind.BOOKMARK,
                            RecordKind.SAVED_RETRIEVAL,
                            RecordKind.CORRECTION,
                            RecordKind.BOOK)
                    .get(random.nextInt(6));
            if (has(of)) {
                edits.add(RandomLibrary.creation(any(of, Object.class)).inverse());
            }
        }
    }

    // ---- the bin ----

    /** Brings back what some step took away, as far as it can be there. */
    private void restore(List<Edit> edits) {
        List<Change> done = library.done();
        for (int i = done.size() - 1; i >= Math.max(0, done.size() - 30) && edits.isEmpty(); i--) {
            for (Edit edit : done.get(i).edits().reversed()) {
                Object before = edit.before();
                if (edit.after() == null && before != null && canBe(before, edits)) {
                    edits.add(edit.inverse());
                }
            }
        }
    }

    private boolean canBe(Object record, List<Edit> with) {
        return switch (record) {
            case Code code -> isGone(code) && (code.parent() == null || there(RecordKind.CODE, code.parent(), with));
            case Annotation a ->
                isGone(a)
                        && there(RecordKind.VERSION, a.versionId(), with)
                        && fits(a, with)
                        && a.codes().stream().allMatch(code -> there(RecordKind.CODE, code, with));
            case DocumentVersion v -> isGone(v) && there(RecordKind.DOCUMENT, v.documentId(), with);
            case Document d -> isGone(d);
            case SourceFacts f -> isGone(f) && there(RecordKind.DOCUMENT, f.documentId(), with);
            case Section s ->
                isGone(s)
                        && there(RecordKind.LESSON, s.lessonId(), with)
                        && (s.parent() == null || there(RecordKind.LESSON_SECTION, s.parent(), with));
            case Block b -> isGone(b) && there(RecordKind.LESSON_SECTION, b.sectionId(), with);
            case Correction c -> isGone(c) && there(RecordKind.VERSION, c.versionId(), with);
            case Bookmark b -> isGone(b) && there(RecordKind.VERSION, b.versionId(), with);
            case Arrangement a ->
                isGone(a)
                        && there(RecordKind.VERSION, a.versionId(), with)
                        && library.all(RecordKind.ARRANGEMENT, Arrangement.class).stream()
                                .noneMatch(there -> there.versionId().equals(a.versionId()));
            default -> isGone(record);
        };
    }

    /** Noise may have been found in its passage since. */
    private boolean fits(Annotation annotation, List<Edit> with) {
        Stream<Object> texts = Stream.concat(
                library.of(RecordKind.VERSION).values().stream(),
                with.stream().map(edit -> Objects.requireNonNull(edit.after())));
        return texts.filter(DocumentVersion.class::isInstance)
                .map(DocumentVersion.class::cast)
                .filter(version -> version.id().equals(annotation.versionId()))
                .allMatch(version -> version.quote(annotation.span())
                        .equals(annotation.anchor().quote().exact()));
    }

    private boolean isGone(Object record) {
        return !library.of(RandomLibrary.creation(record).kind()).containsKey(RandomLibrary.id(record));
    }

    private boolean there(RecordKind kind, String id, List<Edit> with) {
        return library.of(kind).containsKey(id)
                || with.stream()
                        .anyMatch(edit -> edit.kind() == kind
                                && kind.id(Objects.requireNonNull(edit.after())).equals(id));
    }

    // ---- dice ----

    private boolean has(RecordKind kind) {
        return size(kind) > 0;
    }

    private int size(RecordKind kind) {
        return library.of(kind).size();
    }

    private <T> T any(RecordKind kind, Class<T> type) {
        List<T> all = library.all(kind, type);
        return all.get(random.nextInt(all.size()));
    }

    /** Somewhere, not empty, between whole characters. */
    private TextSpan span(String text) {
        int length = text.codePointCount(0, text.length());
        int start = random.nextInt(length);
        int end = start + 1 + random.nextInt(length - start);
        return new TextSpan(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
