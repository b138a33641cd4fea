package org.yandu.codebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All themes of all codebooks, immutable, as trees of any depth. Their order is that of a reader who goes down the pages: book by
 * book, every theme before those that are nested in it.
 *
 * <p>What does not fit is put right in showing and never lost: a theme whose codebook is gone stands in the first, one whose parent is
 * gone or stands in another codebook at the top, and a ring of parents is opened at one of its themes.
 */
public final class Codebook {

    /** Of themes that are not worked with: 3 to 1 against every paper, tints hardly to be seen. */
    private static final Colour QUIET = new Colour("#80828A", "#EFEDE8", "#2A2C31");

    private final List<Book> books;
    private final Map<String, Code> byId = new LinkedHashMap<>();
    private final Map<String, List<Code>> children = new LinkedHashMap<>();
    private final Map<String, List<Code>> roots = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();

    public Codebook(Collection<Code> codes) {
        this(List.of(), codes);
    }

    public Codebook(Collection<Book> books, Collection<Code> codes) {
        this.books = books.stream()
                .sorted(Comparator.comparingInt(Book::position).thenComparing(Book::name))
                .toList();
        Map<String, Code> known = new LinkedHashMap<>();
        codes.stream()
                .sorted(Comparator.comparingInt(Code::position)
                        .thenComparing(Code::name)
                        .thenComparing(Code::id))
                .forEach(code -> known.put(code.id(), code));
        place(known);
        Set<String> inOrder = new LinkedHashSet<>();
        this.books.forEach(book -> inOrder.add(book.id()));
        inOrder.addAll(roots.keySet());
        inOrder.forEach(book -> roots(book).forEach(this::list));
    }

    /** Under its parent, or among the roots of its codebook. */
    private void place(Map<String, Code> known) {
        Set<String> settled = new HashSet<>();
        for (Code code : known.values()) {
            Set<String> way = new LinkedHashSet<>();
            Code at = code;
            Code above = parentIn(known, at);
            while (way.add(at.id()) && !settled.contains(at.id()) && above != null) {
                at = above;
                above = parentIn(known, at);
            }
            // Whoever comes back to where it has been goes in a ring, which is opened here.
            boolean ring = !settled.contains(at.id()) && above != null;
            String opened = ring ? at.id() : null;
            for (String id : way) {
                if (settled.add(id)) {
                    settle(
                            Objects.requireNonNull(known.get(id)),
                            id.equals(opened) ? null : parentIn(known, known.get(id)));
                }
            }
        }
        sort(roots);
        sort(children);
    }

    private static void sort(Map<String, List<Code>> lists) {
        lists.values()
                .forEach(list -> list.sort(Comparator.comparingInt(Code::position)
                        .thenComparing(Code::name)
                        .thenComparing(Code::id)));
    }

    private void settle(Code code, @Nullable Code parent) {
        if (parent == null) {
            roots.computeIfAbsent(bookOf(code), id -> new ArrayList<>()).add(code);
        } else {
            parents.put(code.id(), parent.id());
            children.computeIfAbsent(parent.id(), id -> new ArrayList<>()).add(code);
        }
    }

    private @Nullable Code parentIn(Map<String, Code> known, @Nullable Code code) {
        if (code == null || code.parent() == null) {
            return null;
        }
        Code parent = known.get(code.parent());
        return parent != null && bookOf(parent).equals(bookOf(code)) ? parent : null;
    }

    private void list(Code root) {
        Deque<Code> next = new ArrayDeque<>(List.of(root));
        while (!next.isEmpty()) {
            Code code = next.pop();
            byId.put(code.id(), code);
            children(code.id()).reversed().forEach(next::push);
        }
    }

    // ---- codebooks ----

    public List<Book> books() {
        return books;
    }

    public Optional<Book> book(String id) {
        return books.stream().filter(book -> book.id().equals(id)).findFirst();
    }

    /** Id of the codebook a theme stands in: of the first, when its own is gone. */
    public String bookOf(Code code) {
        String id = code.place().book();
        boolean there =
                books.isEmpty() || books.stream().anyMatch(book -> book.id().equals(id));
        return there ? id : books.getFirst().id();
    }

    /** The themes of a codebook in their order. */
    public List<Code> in(String book) {
        return byId.values().stream().filter(code -> bookOf(code).equals(book)).toList();
    }

    /** Those of them that are offered for new marks. */
    public List<Code> offered(String book) {
        return in(book).stream().filter(code -> !code.retired()).toList();
    }

    /**
     * As it is seen by somebody who works with one of the codebooks: that one comes first, and the themes of all others are alike, grey
     * and dotted, so that their passages stay in sight without speaking up.
     */
    public Codebook seenFrom(String book) {
        List<Book> order = books.stream()
                .map(each -> each.id().equals(book) ? new Book(book, each.name(), each.note(), -1) : each)
                .toList();
        List<Code> seen = codes().stream()
                .map(code -> bookOf(code).equals(book) ? code : code.with(QUIET, Pattern.DOTTED))
                .toList();
        return new Codebook(order, seen);
    }

    // ---- themes ----

    public List<Code> codes() {
        return List.copyOf(byId.values());
    }

    public Optional<Code> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The theme of a number key 1-9 in a codebook; retired ones keep theirs and are not offered. */
    public Optional<Code> byKey(String book, int key) {
        return offered(book).stream()
                .filter(code -> Objects.equals(code.key(), key))
                .findFirst();
    }

    /** The theme of a number key 1-9 in the first codebook that has one for it. */
    public Optional<Code> byKey(int key) {
        return byId.values().stream()
                .filter(code -> !code.retired() && Objects.equals(code.key(), key))
                .findFirst();
    }

    /** The themes with these ids in codebook order; unknown ids are left out. */
    public List<Code> pick(Collection<String> ids) {
        return byId.values().stream().filter(code -> ids.contains(code.id())).toList();
    }

    // ---- trees ----

    /** The themes at the top of a codebook. */
    public List<Code> roots(String book) {
        return List.copyOf(roots.getOrDefault(book, List.of()));
    }

    /** Those nested in a theme, one level down. */
    public List<Code> children(String id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** The themes it is nested in, outermost first. */
    public List<Code> ancestors(String id) {
        List<Code> up = new ArrayList<>();
        for (String at = parents.get(id); at != null; at = parents.get(at)) {
            find(at).ifPresent(up::addFirst);
        }
        return up;
    }

    /** From the top down to the theme itself; empty when there is none. */
    public List<Code> path(String id) {
        List<Code> path = ancestors(id);
        find(id).ifPresent(path::add);
        return path;
    }

    /** The theme and everything nested in it, in order; empty when there is none. */
    public List<Code> subtree(String id) {
        return find(id).map(top -> byId.values().stream()
                        .filter(code ->
                                code.id().equals(id) || ancestors(code.id()).contains(top))
                        .toList())
                .orElse(List.of());
    }

    /** A theme's siblings with itself, in order. */
    public List<Code> level(Code code) {
        String parent = parents.get(code.id());
        return parent == null ? roots(bookOf(code)) : children(parent);
    }
}
