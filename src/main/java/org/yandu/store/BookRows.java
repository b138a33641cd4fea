package org.yandu.store;

import java.util.List;
import org.yandu.codebook.Book;

/** {@link Book} in table {@code book}. */
final class BookRows implements Codec<Book> {

    private static final Table TABLE = new Table(Shape.plain("book", List.of("id", "name", "note", "position")));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(Book each, Bodies bodies) {
        return new Row()
                .set("id", each.id())
                .set("name", each.name())
                .set("note", each.note())
                .set("position", each.position());
    }

    @Override
    public Book record(Row row, Bodies bodies) {
        return new Book(row.id(), row.text("name"), row.text("note"), row.number("position"));
    }
}
