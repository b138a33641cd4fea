package org.yandu.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was removed and can be brought back, put together from {@link Store#removed}: the journal keeps every record as it was, so
 * that the bin needs no table of its own, cannot disagree with the history, and is never emptied; for the same reason nothing
 * that lies in it is ever lost. What was removed by the same step as its document, its theme or its codebook belongs to that and
 * comes back with it.
 */
public final class Bin {

    /** What a reader looks for in a bin; the rest comes and goes with these. */
    public static final Set<RecordKind> SHOWN =
            Arrays.stream(RecordKind.values()).filter(Bin::isLookedFor).collect(Collectors.toUnmodifiableSet());

    private static boolean isLookedFor(RecordKind kind) {
        return switch (kind) {
            case DOCUMENT,
                    CODE,
                    BOOK,
                    ANNOTATION,
                    MEMO,
                    BOOKMARK,
                    RELATION,
                    SAVED_RETRIEVAL,
                    ASSIGNMENT,
                    ANSWER,
                    LESSON,
                    LESSON_SECTION,
                    LESSON_BLOCK -> true;
            case VERSION,
                    CORRECTION,
                    ARRANGEMENT,
                    TRANSFER,
                    REJECTION,
                    NAME_RULING,
                    ANSWER_REMARK,
                    HAND_IN,
                    SOURCE_FACTS,
                    PIN -> false;
        };
    }

    /**
     * One thing in the bin.
     *
     * @param along what was removed with it, and belongs to it
     */
    public record Item(Removed removed, List<Removed> along) {
        public Item {
            along = List.copyOf(along);
        }

        /** How many annotations come back with it. */
        public int annotations() {
            return (int) along.stream()
                    .filter(each -> each.kind() == RecordKind.ANNOTATION)
                    .count();
        }
    }

    private record Key(RecordKind kind, String id) {}

    private final Map<Key, Removed> all = new LinkedHashMap<>();
    private final Map<Key, List<Removed>> groups = new HashMap<>();
    private final List<Item> items = new ArrayList<>();

    private Bin(List<Removed> removed) {
        removed.forEach(each -> all.put(new Key(each.kind(), each.id()), each));
        List<Removed> roots = new ArrayList<>();
        for (Removed each : removed) {
            Removed root = root(each);
            if (root.equals(each)) {
                roots.add(each);
            } else {
                groups.computeIfAbsent(new Key(root.kind(), root.id()), key -> new ArrayList<>())
                        .add(each);
            }
        }
        roots.stream()
                .filter(root -> SHOWN.contains(root.kind()))
                .map(this::item)
                .forEach(items::add);
    }

    public static Bin of(Store store) {
        return new Bin(store.removed());
    }

    /** Latest first. */
    public List<Item> items() {
        return List.copyOf(items);
    }

    /** The thing by itself or the one it belongs to. */
    Optional<Item> find(RecordKind kind, String id) {
        return removed(kind, id).map(this::root).map(this::item);
    }

    Optional<Removed> removed(RecordKind kind, String id) {
        return Optional.ofNullable(all.get(new Key(kind, id)));
    }

    /** What a thing hangs on that has gone as well, so that it comes back with it. */
    public List<Removed> needed(Removed removed) {
        List<Removed> needed = new ArrayList<>();
        if (removed.documentId() != null && removed.kind() != RecordKind.DOCUMENT) {
            removed(RecordKind.DOCUMENT, removed.documentId()).ifPresent(needed::add);
        }
        if (removed.kind() == RecordKind.ANNOTATION) {
            removed.refers().forEach(code -> removed(RecordKind.CODE, code).ifPresent(needed::add));
        }
        if (removed.kind() == RecordKind.LESSON_SECTION || removed.kind() == RecordKind.LESSON_BLOCK) {
            for (RecordKind kind : List.of(RecordKind.LESSON, RecordKind.LESSON_SECTION)) {
                removed.refers().forEach(id -> removed(kind, id).ifPresent(needed::add));
            }
        }
        return needed;
    }

    private Item item(Removed root) {
        return new Item(root, groups.getOrDefault(new Key(root.kind(), root.id()), List.of()));
    }

    private Removed root(Removed each) {
        Removed owner = owner(each);
        // A theme is never nested in itself, so this ends.
        return owner == null ? each : root(owner);
    }

    private @Nullable Removed owner(Removed each) {
        Removed document = each.documentId() == null || each.kind() == RecordKind.DOCUMENT
                ? null
                : together(each, RecordKind.DOCUMENT, each.documentId());
        if (document != null) {
            return document;
        }
        List<RecordKind> owners = switch (each.kind()) {
            case ANNOTATION -> List.of(RecordKind.CODE);
            case CODE -> List.of(RecordKind.CODE, RecordKind.BOOK);
            case MEMO -> List.of(RecordKind.CODE, RecordKind.DOCUMENT);
            case RELATION -> List.of(RecordKind.ANNOTATION);
            case LESSON_SECTION -> List.of(RecordKind.LESSON_SECTION, RecordKind.LESSON);
            case LESSON_BLOCK -> List.of(RecordKind.LESSON_SECTION, RecordKind.LESSON);
            default -> List.of();
        };
        for (RecordKind kind : owners) {
            for (String id : each.refers()) {
                Removed owner = together(each, kind, id);
                if (owner != null) {
                    return owner;
                }
            }
        }
        return null;
    }

    private @Nullable Removed together(Removed each, RecordKind kind, String id) {
        Removed other = all.get(new Key(kind, id));
        return other != null && other.step() == each.step() ? other : null;
    }
}
