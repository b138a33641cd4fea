package org.yandu.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;

/** Moves themes about in their tree, as changes to be applied. Empty means that there is nothing to do. */
public final class Nesting {

    private Nesting() {}

    /** One step by key. */
    public enum Way {
        UP,
        DOWN,
        /** Into the theme above it. */
        IN,
        /** Out of the theme it is nested in, to stand right after it. */
        OUT
    }

    /** @return empty at the end of the way */
    public static Optional<Change> step(Codebook codebook, Code code, Way way) {
        List<Code> level = codebook.level(code);
        int at = level.indexOf(code);
        String book = codebook.bookOf(code);
        List<Code> above = codebook.ancestors(code.id());
        String parent = above.isEmpty() ? null : above.getLast().id();
        return switch (way) {
            case UP -> at <= 0 ? Optional.empty() : move(codebook, code, new Code.Place(book, parent, at - 1));
            case DOWN ->
                at == level.size() - 1 ? Optional.empty() : move(codebook, code, new Code.Place(book, parent, at + 1));
            case IN -> at <= 0 ? Optional.empty() : into(codebook, code, level.get(at - 1));
            case OUT -> above.isEmpty() ? Optional.empty() : after(codebook, code, above.getLast());
        };
    }

    /** As the last of those nested in another theme. */
    public static Optional<Change> into(Codebook codebook, Code code, Code parent) {
        return move(codebook, code, new Code.Place(codebook.bookOf(parent), parent.id(), Integer.MAX_VALUE));
    }

    /** Right before another theme, on its level. */
    public static Optional<Change> before(Codebook codebook, Code code, Code other) {
        return beside(codebook, code, other, 0);
    }

    /** Right after another theme, on its level. */
    public static Optional<Change> after(Codebook codebook, Code code, Code other) {
        return beside(codebook, code, other, 1);
    }

    private static Optional<Change> beside(Codebook codebook, Code code, Code other, int by) {
        List<Code> above = codebook.ancestors(other.id());
        List<Code> level = codebook.level(other).stream()
                .filter(each -> !each.id().equals(code.id()))
                .toList();
        return other.id().equals(code.id())
                ? Optional.empty()
                : move(
                        codebook,
                        code,
                        new Code.Place(
                                codebook.bookOf(other),
                                above.isEmpty() ? null : above.getLast().id(),
                                level.indexOf(other) + by));
    }

    /**
     * A theme with everything nested in it at another place, which may be in another codebook: there it gives up keys that are taken.
     *
     * @param place position among its new siblings, itself not counted; beyond them, the last
     * @return empty when it stands there already, or when the place lies within the theme itself
     */
    public static Optional<Change> move(Codebook codebook, Code code, Code.Place place) {
        String parent = place.parent();
        List<Code> family = codebook.subtree(code.id());
        if (family.stream().anyMatch(each -> each.id().equals(parent))) {
            return Optional.empty();
        }
        List<Code> level = new ArrayList<>(parent == null ? codebook.roots(place.book()) : codebook.children(parent));
        level.remove(code);
        level.add(Math.clamp(place.position(), 0, level.size()), code);
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < level.size(); i++) {
            Code each = level.get(i);
            boolean moved = each.id().equals(code.id());
            renumbered(codebook, each, new Code.Place(place.book(), moved ? parent : each.parent(), i), edits);
        }
        if (!codebook.bookOf(code).equals(place.book())) {
            family.stream()
                    .skip(1)
                    .forEach(each -> edits.add(new Edit.OfCode(
                            each,
                            fitting(codebook, each, new Code.Place(place.book(), each.parent(), each.position())))));
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(Change.of(name(codebook, code, place), args(codebook, code, parent), edits));
    }

    private static void renumbered(Codebook codebook, Code code, Code.Place place, List<Edit> edits) {
        if (!code.place().equals(place)) {
            edits.add(new Edit.OfCode(code, fitting(codebook, code, place)));
        }
    }

    private static Code fitting(Codebook codebook, Code code, Code.Place place) {
        boolean taken = !codebook.bookOf(code).equals(place.book())
                && code.key() != null
                && codebook.byKey(place.book(), code.key()).isPresent();
        return (taken ? code.withKey(null) : code).at(place);
    }

    private static String name(Codebook codebook, Code code, Code.Place place) {
        List<Code> above = codebook.ancestors(code.id());
        String was = above.isEmpty() ? null : above.getLast().id();
        if (codebook.bookOf(code).equals(place.book()) && java.util.Objects.equals(was, place.parent())) {
            return "change.theme_order";
        }
        return place.parent() == null ? "change.theme_top" : "change.theme_nest";
    }

    private static List<String> args(Codebook codebook, Code code, @Nullable String parent) {
        return List.of(
                code.name(),
                Optional.ofNullable(parent)
                        .flatMap(codebook::find)
                        .map(Code::name)
                        .orElse(""));
    }
}
