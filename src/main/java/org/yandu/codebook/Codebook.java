package org.yandu.codebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All themes of all codebooks, immutable, in the order of their positions. */
public final class Codebook {

    private final List<Book> books;
    private final Map<String, Code> byId = new LinkedHashMap<>();

    public Codebook(Collection<Code> codes) {
        this(List.of(), codes);
    }

    public Codebook(Collection<Book> books, Collection<Code> codes) {
        this.books = books.stream()
                .sorted(Comparator.comparingInt(Book::position).thenComparing(Book::name))
                .toList();
        codes.stream()
                .sorted(Comparator.comparingInt(Code::position).thenComparing(Code::name))
                .forEach(code -> byId.put(code.id(), code));
    }

    public List<Book> books() {
        return books;
    }

    public Optional<Book> book(String id) {
        return books.stream().filter(book -> book.id().equals(id)).findFirst();
    }

    public List<Code> codes() {
        return List.copyOf(byId.values());
    }

    public Optional<Code> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The theme of a number key 1-9. */
    public Optional<Code> byKey(int key) {
        return byId.values().stream()
                .filter(code -> Objects.equals(code.key(), key))
                .findFirst();
    }

    /** The themes with these ids in codebook order; unknown ids are left out. */
    public List<Code> pick(Collection<String> ids) {
        return byId.values().stream().filter(code -> ids.contains(code.id())).toList();
    }
}
