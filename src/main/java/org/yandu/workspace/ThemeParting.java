package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;

/** Takes themes apart and away, with what that means for passages, as changes to be applied. */
public final class ThemeParting {

    private ThemeParting() {}

    /** Where a passage goes when its theme is split. */
    public enum Side {
        /** Keeps the theme. */
        FIRST,
        /** Goes over to the new one. */
        SECOND,
        BOTH
    }

    /**
     * One theme becomes two: itself and a new one beside it.
     *
     * @param second the new theme; stands right after the first, and is added when the library does not have it
     * @param sides by id of the annotation; those not named keep the theme
     */
    public static Optional<Change> split(
            Store store, Codebook codebook, Code code, Code second, Map<String, Side> sides, Instant now) {
        if (second.name().isBlank()) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        List<Code> level = codebook.level(code);
        int at = level.indexOf(code) + 1;
        for (int i = 0; i < level.size(); i++) {
            Code each = level.get(i);
            int position = i < at ? i : i + 1;
            if (each.position() != position) {
                edits.add(new Edit.OfCode(
                        each, each.at(new Code.Place(each.place().book(), each.parent(), position))));
            }
        }
        Code.Place place = new Code.Place(code.place().book(), code.parent(), at);
        edits.add(new Edit.OfCode(null, second.at(place)));
        for (Annotation annotation : store.annotations(new AnnotationQuery(null, code.id(), null, null))) {
            Side side = sides.getOrDefault(annotation.id(), Side.FIRST);
            if (side != Side.FIRST) {
                edits.add(new Edit.OfAnnotation(
                        annotation, annotation.withCodes(codes(annotation, code, second, side), now)));
            }
        }
        return Optional.of(Change.of("change.theme_split", List.of(code.name(), second.name()), edits));
    }

    private static List<String> codes(Annotation annotation, Code code, Code second, Side side) {
        List<String> codes = new ArrayList<>();
        for (String id : annotation.codes()) {
            boolean here = id.equals(code.id());
            if (!here || side == Side.BOTH) {
                codes.add(id);
            }
            if (here) {
                codes.add(second.id());
            }
        }
        return codes;
    }

    /**
     * A theme with everything nested in it, taken off all passages; an annotation that says nothing else goes with it. Memos on it stay
     * and are found again when it comes back.
     */
    public static Change delete(Store store, Codebook codebook, Code code, Instant now) {
        List<Code> family = codebook.subtree(code.id());
        List<Edit> edits = taken(store, family, now);
        String key = family.size() > 1 ? "change.theme_delete_tree" : "change.theme_delete";
        return Change.of(key, List.of(code.name(), String.valueOf(family.size() - 1)), edits);
    }

    /** Edits that take themes away, and off their passages. */
    static List<Edit> taken(Store store, List<Code> codes, Instant now) {
        Set<String> ids = codes.stream().map(Code::id).collect(Collectors.toSet());
        Map<String, Annotation> marked = new LinkedHashMap<>();
        for (Code each : codes) {
            store.annotations(new AnnotationQuery(null, each.id(), null, null)).forEach(a -> marked.put(a.id(), a));
        }
        List<Edit> edits = new ArrayList<>();
        for (Annotation annotation : marked.values()) {
            List<String> left =
                    annotation.codes().stream().filter(id -> !ids.contains(id)).toList();
            Annotation after = annotation.withCodes(left, now);
            edits.add(new Edit.OfAnnotation(annotation, after.isBare() ? null : after));
        }
        codes.reversed().forEach(each -> edits.add(new Edit.OfCode(each, null)));
        return edits;
    }
}
