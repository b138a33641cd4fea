package org.yandu.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Bookmark;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Relation;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.lesson.Block;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.Section;
import org.yandu.lesson.SourceFacts;
import org.yandu.lesson.WholeLesson;
import org.yandu.outline.Correction;
import org.yandu.outline.order.Arrangement;

/**
 * A library in plain maps, and an endless sequence of things done to it. The same seed gives the same sequence, so that a child
 * process and its watcher agree on it without talking.
 */
public final class RandomLibrary {

    /** Apply a change; without one, undo or redo. */
    public record Act(@Nullable Change change, boolean undo) {}

    private final Random random;
    private final RandomChanges changes;
    private final Map<RecordKind, Map<String, Object>> records = new EnumMap<>(RecordKind.class);
    private final List<Change> history = new ArrayList<>();
    private int done;

    /** Whether the last step may still be joined to: nothing has been done since it was made. */
    private boolean open;

    public RandomLibrary(long seed) {
        this.random = new Random(seed);
        for (RecordKind kind : RecordKind.values()) {
            records.put(kind, new LinkedHashMap<>());
        }
        this.changes = new RandomChanges(random, this);
    }

    /** Decides what happens next, lets it happen here, and tells. */
    public Act next() {
        int dice = random.nextInt(100);
        if (dice < 20 && done > 0) {
            open = false;
            carryOut(history.get(--done).inverse());
            return new Act(null, true);
        }
        if (dice < 35 && done < history.size()) {
            open = false;
            carryOut(history.get(done++));
            return new Act(null, false);
        }
        Change change = changes.next();
        carryOut(change);
        if (!join(change)) {
            history.subList(done, history.size()).clear();
            history.add(change);
            done++;
            open = change.topic() != null;
        }
        return new Act(change, false);
    }

    /** As {@link Store#commit} says; the clock stands still. */
    private boolean join(Change change) {
        if (!open || done == 0) {
            return false;
        }
        Change last = history.getLast();
        if (!Objects.equals(last.topic(), change.topic())
                || !last.name().key().equals(change.name().key())) {
            return false;
        }
        // Typing changes one record.
        Edit stroke = change.edits().getFirst();
        Edit step = last.edits().getFirst();
        if (last.edits().size() != 1
                || stroke.kind() != step.kind()
                || !Objects.equals(step.after(), stroke.before())) {
            return false;
        }
        history.set(history.size() - 1, new Change(change.name(), List.of(joined(step, stroke)), last.topic()));
        return true;
    }

    private static Edit joined(Edit step, Edit stroke) {
        return step instanceof Edit.OfAnnotation first && stroke instanceof Edit.OfAnnotation second
                ? new Edit.OfAnnotation(first.before(), second.after())
                : new Edit.OfMemo(((Edit.OfMemo) step).before(), ((Edit.OfMemo) stroke).after());
    }

    private void carryOut(Change change) {
        for (Edit edit : change.edits()) {
            Map<String, Object> kind = of(edit.kind());
            Object before = edit.before();
            Object after = edit.after();
            if (before != null) {
                kind.remove(edit.kind().id(before));
            }
            if (after != null) {
                kind.put(edit.kind().id(after), after);
            }
        }
    }

    // ---- what there is ----

    Map<String, Object> of(RecordKind kind) {
        return Objects.requireNonNull(records.get(kind));
    }

    <T> List<T> all(RecordKind kind, Class<T> type) {
        return of(kind).values().stream().map(type::cast).toList();
    }

    public List<Document> documents() {
        return all(RecordKind.DOCUMENT, Document.class);
    }

    /** The steps that are done, oldest first. */
    List<Change> done() {
        return history.subList(0, done);
    }

    /** Everything, one line a record, sorted: two libraries are the same when their lines are. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        Set<String> annotations = of(RecordKind.ANNOTATION).keySet();
        records.forEach((kind, all) -> all.values().forEach(record -> {
            boolean dangling = record instanceof Relation relation
                    && !annotations.contains(relation.from())
                    && !annotations.contains(relation.to());
            if (!dangling) {
                lines.add(line(record));
            }
        }));
        lines.sort(Comparator.naturalOrder());
        return lines;
    }

    /** The same lines of a real library. Relations are told by their annotations, so that those without any are not seen. */
    public static List<String> lines(Store store) {
        Set<Object> found = new HashSet<>();
        LibraryState state = store.load();
        for (Document document : state.documents()) {
            found.add(document);
            found.addAll(store.relations(document.id()));
            store.sourceFacts(document.id()).ifPresent(found::add);
            for (DocumentVersion version : store.versions(document.id())) {
                found.add(version);
                found.addAll(store.annotationsOf(version.id()));
                found.addAll(store.corrections(version.id()));
                store.arrangement(version.id()).ifPresent(found::add);
                found.addAll(store.transfers(version.id()));
                found.addAll(store.bookmarks(version.id()));
            }
        }
        found.addAll(state.codebook().codes());
        found.addAll(state.codebook().books());
        found.addAll(store.memos());
        found.addAll(store.savedRetrievals());
        for (Lesson lesson : store.lessons()) {
            WholeLesson whole = store.lesson(lesson.id()).orElseThrow();
            found.add(whole.lesson());
            found.addAll(whole.sections());
            found.addAll(whole.blocks());
        }
        return found.stream().map(RandomLibrary::line).sorted().toList();
    }

    /** Names of the steps that can be undone, newest first. */
    public List<Change.Name> undoable() {
        return done().reversed().stream().map(Change::name).toList();
    }

    /** What is to lie in the bin: kind and id of everything that a step which is done took away last, sorted. */
    public List<String> bin() {
        Map<String, Boolean> gone = new HashMap<>();
        for (Change change : done()) {
            for (Edit edit : change.edits()) {
                Object record = edit.after() != null ? edit.after() : edit.before();
                gone.put(edit.kind() + " " + edit.kind().id(Objects.requireNonNull(record)), edit.after() == null);
            }
        }
        return gone.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .filter(key -> Bin.SHOWN.contains(RecordKind.valueOf(key.substring(0, key.indexOf(' ')))))
                .sorted()
                .toList();
    }

    private static String line(Object record) {
        return switch (record) {
            case DocumentVersion v -> v + v.documentId() + v.text() + v.noise() + v.origin();
            // A set prints as it likes.
            case Annotation a -> a.toString().replaceAll("flags=.*", "") + new TreeSet<>(a.flags());
            default -> record.toString();
        };
    }

    static String id(Object record) {
        return creation(record).kind().id(record);
    }

    /** A record as it comes into being. */
    static Edit creation(Object record) {
        return switch (record) {
            case Document document -> new Edit.OfDocument(null, document);
            case DocumentVersion version -> new Edit.OfVersion(null, version);
            case Code code -> new Edit.OfCode(null, code);
            case Annotation annotation -> new Edit.OfAnnotation(null, annotation);
            case Correction correction -> new Edit.OfCorrection(null, correction);
            case Arrangement arrangement -> new Edit.OfArrangement(null, arrangement);
            case Book book -> new Edit.OfBook(null, book);
            case Memo memo -> new Edit.OfMemo(null, memo);
            case Relation relation -> new Edit.OfRelation(null, relation);
            case Bookmark bookmark -> new Edit.OfBookmark(null, bookmark);
            case SavedRetrieval retrieval -> new Edit.OfSavedRetrieval(null, retrieval);
            case Lesson lesson -> new Edit.OfLesson(null, lesson);
            case Section section -> new Edit.OfSection(null, section);
            case Block block -> new Edit.OfBlock(null, block);
            case SourceFacts facts -> new Edit.OfSourceFacts(null, facts);
            default -> throw new IllegalArgumentException("not made here: " + record);
        };
    }
}
