package org.yandu.exchange.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.Colour;
import org.yandu.codebook.Colours;
import org.yandu.codebook.Pattern;
import org.yandu.codebook.Signs;
import org.yandu.exchange.bundle.Bundle.Themes;
import org.yandu.workspace.Edit;

/** What the themes of a file are in a library: the same by id, else by their path of names, else new ones. */
final class ThemeLanding {

    private final Codebook codebook;
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, String> books = new HashMap<>();
    private final Map<String, String> byGuid = new HashMap<>();
    private final Map<List<String>, String> byPath = new HashMap<>();
    private final List<Code> all;
    private final List<Edit> edits = new ArrayList<>();
    private final Set<String> bookIds = new HashSet<>();
    private int fresh;

    ThemeLanding(Codebook codebook, Themes themes) {
        this.codebook = codebook;
        this.all = new ArrayList<>(codebook.codes());
        codebook.books().forEach(book -> bookIds.add(book.id()));
        for (Code code : all) {
            byGuid.put(Guid.of(code.id()), code.id());
            byPath.putIfAbsent(names(codebook.path(code.id())), code.id());
        }
        themes.books().forEach(this::book);
        Map<String, List<String>> paths = new HashMap<>();
        for (Code code : themes.codes()) {
            List<String> path =
                    new ArrayList<>(paths.getOrDefault(Objects.requireNonNullElse(code.parent(), ""), List.of()));
            path.add(code.name());
            paths.put(code.id(), path);
            String there = byGuid.getOrDefault(Guid.of(code.id()), byPath.get(path));
            if (there == null) {
                add(code, path);
            } else {
                known.put(code.id(), there);
            }
        }
    }

    private static List<String> names(List<Code> path) {
        return path.stream().map(Code::name).toList();
    }

    private void book(Book book) {
        Optional<String> there = codebook.books().stream()
                .filter(each -> Guid.of(each.id()).equals(Guid.of(book.id())))
                .map(Book::id)
                .findFirst();
        boolean first = Guid.of(book.id()).equals(Guid.of(Book.FIRST));
        String id = there.orElse(first ? Book.FIRST : book.id());
        books.put(book.id(), id);
        if (there.isEmpty()) {
            // Written only when a theme comes to stand in it.
            pending.put(
                    id, new Book(id, book.name(), book.note(), codebook.books().size() + pending.size()));
        }
    }

    private final Map<String, Book> pending = new HashMap<>();

    private void add(Code code, List<String> path) {
        fresh++;
        @Nullable String parent = code.parent() == null ? null : known.get(code.parent());
        String book = parent == null
                ? books.getOrDefault(code.place().book(), Book.FIRST)
                : all.stream()
                        .filter(each -> each.id().equals(parent))
                        .findFirst()
                        .orElseThrow()
                        .place()
                        .book();
        Book needed = pending.remove(book);
        if (needed != null) {
            bookIds.add(book);
            edits.add(new Edit.OfBook(null, needed));
        }
        Code next = dressed(code, parent, book);
        all.add(next);
        known.put(code.id(), next.id());
        byGuid.put(Guid.of(code.id()), next.id());
        byPath.putIfAbsent(path, next.id());
        edits.add(new Edit.OfCode(null, next));
    }

    private Code dressed(Code code, @Nullable String parent, String book) {
        Colours.Proposal proposal = Colours.propose(all);
        boolean coloured = !code.colour().full().isEmpty();
        Colour colour = !coloured
                ? proposal.colour()
                : code.colour().light().isEmpty() ? Colours.of(code.colour().full()) : code.colour();
        Pattern pattern = code.sign().isEmpty() ? proposal.pattern() : code.pattern();
        int position = (int) all.stream()
                .filter(each -> Objects.equals(each.parent(), parent)
                        && each.place().book().equals(book))
                .count();
        boolean keyFree = all.stream()
                .noneMatch(each -> Objects.equals(each.key(), code.key())
                        && each.place().book().equals(book));
        return new Code(
                code.id(),
                code.name(),
                code.sign().isEmpty() ? Signs.propose(code.name(), all) : code.sign(),
                colour,
                pattern,
                code.meaning(),
                keyFree ? code.key() : null,
                new Code.Place(book, parent, position),
                code.retired());
    }

    Optional<String> of(String id) {
        return Optional.ofNullable(known.get(id));
    }

    List<Edit> edits() {
        return edits;
    }

    int fresh() {
        return fresh;
    }
}
