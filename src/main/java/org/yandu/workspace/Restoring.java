package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Bookmark;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.workspace.Bin.Item;

/**
 * Brings things back from the {@link Bin} as one change: each record as it was, with all that belongs to it and all that it cannot be
 * without. What has changed meanwhile is kept: a number key that another theme has now stays there, a theme whose upper theme has
 * gone comes back at the top, and passages of an older text are found again in the present one ({@link ReturnOfPassages}).
 */
public final class Restoring {

    /**
     * What it comes to.
     *
     * @param records how many things come back, those asked for included
     * @param documents how many documents come back because something stands in them
     * @param themes how many themes come back because annotations have them
     * @param onOlderText how many passages were not found in the present text and are on the older one
     */
    public record Restored(Change change, int records, int documents, int themes, int onOlderText) {}

    private record Gone(long step, RecordKind kind, String id) {}

    /** More than any step has: all of them. */
    private static final int ALL = Integer.MAX_VALUE;

    private final Store store;
    private final Bin bin;
    private final Map<Long, List<Edit>> steps = new HashMap<>();
    private final Map<Gone, Edit> removals = new HashMap<>();
    private final Map<Removed, Item> wanted = new LinkedHashMap<>();
    private final List<Edit> edits = new ArrayList<>();
    private final ReturnOfPassages passages;
    private final ReturnOfThemes themes;

    private Restoring(Store store, LibraryState state, Instant now) {
        this.store = store;
        this.bin = Bin.of(store);
        this.passages = new ReturnOfPassages(store, state);
        this.themes = new ReturnOfThemes(store, state, passages, now);
    }

    /**
     * Reads and reckons, and writes nothing.
     *
     * @param things as they were seen in the bin; those that have come back meanwhile are passed over
     * @return empty when nothing is left to do
     */
    public static Optional<Restored> of(Store store, LibraryState state, List<Removed> things, Instant now) {
        Restoring restoring = new Restoring(store, state, now);
        return restoring.work(things);
    }

    private Optional<Restored> work(List<Removed> things) {
        things.forEach(thing -> bin.find(thing.kind(), thing.id()).ifPresent(this::want));
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        int asked = wanted.size();
        List<Removed> open = new ArrayList<>(everything());
        while (!open.isEmpty()) {
            List<Removed> more = new ArrayList<>();
            for (Removed each : open) {
                bin.needed(each)
                        .forEach(needed -> bin.find(needed.kind(), needed.id())
                                .filter(this::want)
                                .ifPresent(item -> {
                                    more.add(item.removed());
                                    more.addAll(item.along());
                                }));
            }
            open = more;
        }
        bring();
        return Optional.of(new Restored(
                name(things),
                (int) everything().stream()
                        .filter(each -> Bin.SHOWN.contains(each.kind()))
                        .count(),
                along(RecordKind.DOCUMENT, asked),
                along(RecordKind.CODE, asked),
                passages.onOlderText()));
    }

    private boolean want(Item item) {
        return wanted.putIfAbsent(item.removed(), item) == null;
    }

    private List<Removed> everything() {
        List<Removed> all = new ArrayList<>();
        wanted.values().forEach(item -> {
            all.add(item.removed());
            all.addAll(item.along());
        });
        return all;
    }

    /** How many of a kind come that were not asked for. */
    private int along(RecordKind kind, int asked) {
        return (int) wanted.keySet().stream()
                .skip(asked)
                .filter(each -> each.kind() == kind)
                .count();
    }

    private Change name(List<Removed> things) {
        List<Edit> all = List.copyOf(edits);
        // A document has its title in the marks for titles: within quotation marks its own would stand doubled.
        boolean document = things.getFirst().kind() == RecordKind.DOCUMENT;
        return things.size() == 1
                ? Change.of(
                        document ? "change.restore_document" : "change.restore",
                        List.of(things.getFirst().title()),
                        all)
                : Change.of("change.restore_many", List.of(String.valueOf(things.size())), all);
    }

    private void bring() {
        List<Removed> all = everything();
        all.forEach(this::text);
        wanted.keySet().stream()
                .filter(each -> each.kind() == RecordKind.DOCUMENT)
                .forEach(this::shape);
        all.forEach(this::passage);
        for (Removed each : all) {
            if (way(each.kind()) == Way.THEME) {
                themes.bring((Code) recordOf(each), edits(each.step()));
            } else if (way(each.kind()) == Way.AS_IT_WAS) {
                edits.add(removal(each).inverse());
            }
        }
        edits.addAll(themes.edits());
        edits.addAll(passages.edits());
    }

    /** How records come back. */
    private enum Way {
        /** First, since everything else needs them. */
        TEXT,
        /** With the document they are about, and not by themselves. */
        SHAPE,
        /** Found again in the present text. */
        PASSAGE,
        /** Where there is room for them. */
        THEME,
        AS_IT_WAS,
        /** They lie in no bin. */
        NOT
    }

    private static Way way(RecordKind kind) {
        return switch (kind) {
            case DOCUMENT, VERSION -> Way.TEXT;
            case CORRECTION, ARRANGEMENT, TRANSFER, REJECTION, PIN -> Way.SHAPE;
            case ANNOTATION, BOOKMARK -> Way.PASSAGE;
            case CODE -> Way.THEME;
            case BOOK, MEMO, RELATION, SAVED_RETRIEVAL, ASSIGNMENT, ANSWER, LESSON, LESSON_SECTION, LESSON_BLOCK ->
                Way.AS_IT_WAS;
            case NAME_RULING, ANSWER_REMARK, HAND_IN, SOURCE_FACTS -> Way.NOT;
        };
    }

    /** Documents and their texts, which everything else needs. */
    private void text(Removed each) {
        Object record = recordOf(each);
        if (record instanceof Document document) {
            edits.add(new Edit.OfDocument(null, document));
            passages.returns(document);
        } else if (record instanceof DocumentVersion version) {
            text(version);
        }
    }

    private void text(DocumentVersion version) {
        edits.add(new Edit.OfVersion(null, version));
        passages.returns(version);
    }

    /** What the reader had said about headings and order of a document, and what had become of its annotations. */
    private void shape(Removed document) {
        edits(document.step()).stream()
                .filter(edit -> edit.after() == null)
                .filter(edit -> way(edit.kind()) == Way.SHAPE)
                .filter(edit -> edit.kind()
                        .documentOf(Objects.requireNonNull(edit.before()))
                        .filter(document.id()::equals)
                        .isPresent())
                .map(Edit::inverse)
                .forEach(edits::add);
    }

    private void passage(Removed each) {
        Object record = recordOf(each);
        if (record instanceof Annotation annotation) {
            text(annotation.documentId(), annotation.versionId());
            passages.bring(annotation, isWithItsDocument(each));
        } else if (record instanceof Bookmark bookmark) {
            text(bookmark.documentId(), bookmark.versionId());
            passages.bring(bookmark, isWithItsDocument(each));
        }
    }

    /** The text a passage was on, when that has gone although the document is there: it was taken in again since. */
    private void text(String documentId, String versionId) {
        if (!passages.has(documentId, versionId)) {
            bin.removed(RecordKind.VERSION, versionId)
                    .map(this::recordOf)
                    .map(DocumentVersion.class::cast)
                    .ifPresent(this::text);
        }
    }

    private boolean isWithItsDocument(Removed each) {
        return wanted.keySet().stream()
                .anyMatch(other -> other.kind() == RecordKind.DOCUMENT
                        && other.step() == each.step()
                        && other.id().equals(each.documentId()));
    }

    private Object recordOf(Removed each) {
        return Objects.requireNonNull(removal(each).before());
    }

    private Edit removal(Removed each) {
        edits(each.step());
        return Objects.requireNonNull(removals.get(new Gone(each.step(), each.kind(), each.id())));
    }

    private List<Edit> edits(long step) {
        List<Edit> here = steps.get(step);
        if (here == null) {
            here = store.edits(step, ALL);
            steps.put(step, here);
            for (Edit edit : here) {
                Object before = edit.before();
                if (edit.after() == null && before != null) {
                    removals.put(new Gone(step, edit.kind(), edit.kind().id(before)), edit);
                }
            }
        }
        return here;
    }
}
