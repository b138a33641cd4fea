package org.yandu.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;

/**
 * The codebook that is worked with, one at a time: its themes are what palette, number keys and lists offer and what stripes and tints
 * are painted for. Marks with themes of other codebooks stay in sight, quietly, and are counted. Remembered with the library.
 */
public final class Shelf {

    private static final String BOOK = "book";

    private final Desk desk;
    private final ReadOnlyObjectWrapper<String> book;
    private final ReadOnlyObjectWrapper<Codebook> seen = new ReadOnlyObjectWrapper<>();
    private final Wishes<ThemeWish> wishes = new Wishes<>();
    private String wanted;

    Shelf(Desk desk) {
        this.desk = desk;
        this.wanted = desk.workspace().store().preference(BOOK).orElse("");
        this.book = new ReadOnlyObjectWrapper<>(present(desk.library().codebook()));
        see();
        desk.libraryProperty().addListener((o, was, is) -> {
            if (was.codebook() != is.codebook()) {
                book.set(present(is.codebook()));
                see();
            }
        });
    }

    /** The wanted one, while there is one; when undo brings it back it is worked with again. */
    private String present(Codebook codebook) {
        return codebook.book(wanted)
                .or(() -> codebook.books().stream().findFirst())
                .map(Book::id)
                .orElse(Book.FIRST);
    }

    /** Id of the codebook that is worked with. */
    public ReadOnlyObjectProperty<String> bookProperty() {
        return book.getReadOnlyProperty();
    }

    public String book() {
        return book.get();
    }

    /** Works with another codebook from now on; one that is still being added is worked with as soon as it is there. */
    public void take(String id) {
        if (!id.equals(wanted)) {
            wanted = id;
            desk.remember(BOOK, id);
            book.set(present(codebook()));
            see();
        }
    }

    private void see() {
        seen.set(codebook().seenFrom(book()));
    }

    /** All themes as they are painted: those of other codebooks alike and quiet. */
    public ReadOnlyObjectProperty<Codebook> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    public Codebook codebook() {
        return desk.library().codebook();
    }

    /** All themes as they are painted now. */
    public Codebook seen() {
        return seen.get();
    }

    /** The themes that are offered, in their order. */
    public List<Code> themes() {
        return codebook().offered(book());
    }

    /** The theme of a number key 1-9. */
    public Optional<Code> byKey(int key) {
        return codebook().byKey(book(), key);
    }

    /** Whether a theme stands in the codebook that is worked with. */
    public boolean holds(Code code) {
        return codebook().bookOf(code).equals(book());
    }

    /** New themes are turned down where nothing can be changed. */
    public void wish(ThemeWish wish) {
        if (desk.gate().canWrite() || wish instanceof ThemeWish.More) {
            wishes.wish(wish);
        } else {
            desk.say("desk.read_only");
        }
    }

    public Runnable onWish(Consumer<ThemeWish> listener) {
        return wishes.listen(listener);
    }
}
