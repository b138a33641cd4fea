package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;

/** What readers do to codebooks as a whole, as changes to be applied. Empty means that there is nothing to do. */
public final class Shelving {

    private Shelving() {}

    /** A codebook as it may be added, after the others. */
    public static Book draft(Codebook codebook, String name, String note) {
        int last = codebook.books().stream().mapToInt(Book::position).max().orElse(0);
        return new Book(UUID.randomUUID().toString(), name.strip(), note.strip(), last + 1);
    }

    /** @param firstName what the themes there are stand under, while a library has no codebook of its own yet */
    public static Change create(Codebook codebook, Book book, String firstName) {
        return Change.of("change.book_add", List.of(book.name()), added(codebook, book, firstName));
    }

    private static List<Edit> added(Codebook codebook, Book book, String firstName) {
        List<Edit> edits = new ArrayList<>();
        if (codebook.books().isEmpty() && !codebook.codes().isEmpty()) {
            edits.add(new Edit.OfBook(null, new Book(Book.FIRST, firstName, "", 0)));
        }
        edits.add(new Edit.OfBook(null, book));
        return edits;
    }

    public static Optional<Change> rename(Book book, String name, String note) {
        if (name.isBlank() || name.strip().equals(book.name()) && note.strip().equals(book.note())) {
            return Optional.empty();
        }
        Book after = new Book(book.id(), name.strip(), note.strip(), book.position());
        return Optional.of(Change.of(
                "change.book_rename", List.of(book.name(), after.name()), List.of(new Edit.OfBook(book, after))));
    }

    /** All themes of a codebook once more, in a new one; passages stay with those they were marked with. */
    public static Change copy(Codebook codebook, String from, Book to) {
        List<Edit> edits = new ArrayList<>(added(codebook, to, to.name()));
        Map<String, String> twins = new HashMap<>();
        for (Code code : codebook.in(from)) {
            String id = UUID.randomUUID().toString();
            List<Code> above = codebook.ancestors(code.id());
            String parent = above.isEmpty() ? null : twins.get(above.getLast().id());
            twins.put(code.id(), id);
            edits.add(new Edit.OfCode(
                    null,
                    new Code(
                            id,
                            code.name(),
                            code.sign(),
                            code.colour(),
                            code.pattern(),
                            code.meaning(),
                            code.key(),
                            new Code.Place(to.id(), parent, code.position()),
                            code.retired())));
        }
        return Change.of("change.book_copy", List.of(to.name()), edits);
    }

    /** A codebook with its themes and their codings; the last one stays. */
    public static Optional<Change> delete(Store store, Codebook codebook, Book book, Instant now) {
        if (codebook.books().size() < 2) {
            return Optional.empty();
        }
        List<Edit> edits = ThemeParting.taken(store, codebook.in(book.id()), now);
        edits.add(new Edit.OfBook(book, null));
        return Optional.of(Change.of("change.book_delete", List.of(book.name()), edits));
    }
}
