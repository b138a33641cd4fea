package org.yandu.exchange.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.codebook.Colour;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.Pattern;
import org.yandu.codebook.Rgb;
import org.yandu.exchange.bundle.Bundle.Note;
import org.yandu.exchange.bundle.Bundle.Themes;
import org.yandu.exchange.bundle.Guid;

/** Nested {@code Code} elements as themes, and the sets that are codebooks of ours. */
final class CodesReader {

    private final Map<String, String> bookOf = new HashMap<>();
    private final List<Book> books = new ArrayList<>();
    private final List<Code> codes = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Note> remarks;
    private final String otherwise;
    private final boolean ours;

    /** @param ours whether this program wrote the file */
    private CodesReader(List<Note> remarks, String otherwise, boolean ours) {
        this.remarks = remarks;
        this.otherwise = otherwise;
        this.ours = ours;
    }

    /**
     * @param book holds {@code Codes}
     * @param root holds {@code Sets} and says which program wrote it
     */
    static Themes read(XmlTree book, XmlTree root, List<Note> remarks) {
        boolean ours = root.get("origin", "").startsWith(RefiProject.ORIGIN);
        CodesReader reader = new CodesReader(remarks, Guid.of(Book.FIRST), ours);
        List<XmlTree> sets = root.in("Sets", "Set");
        if (ours) {
            sets.forEach(reader::set);
        } else if (!sets.isEmpty()) {
            remarks.add(Note.of("bundle.dropped.sets", sets.size()));
        }
        reader.take(book.child("Codes").orElse(book), null);
        return new Themes(reader.books, reader.codes);
    }

    private void set(XmlTree set) {
        String id = Guid.of(set.get("guid", ""));
        String name = set.get("name", "").isBlank() ? "?" : set.get("name", "");
        books.add(new Book(id, name, set.textOf("Description"), books.size()));
        for (XmlTree member : set.all("MemberCode")) {
            bookOf.put(Guid.of(member.get("targetGUID", member.get("guid", ""))), id);
        }
    }

    private void take(XmlTree above, @Nullable String parent) {
        for (XmlTree code : above.all("Code")) {
            String name = code.get("name", "").strip();
            String id = Guid.of(code.get("guid", "code " + name));
            if (name.isEmpty() || !ids.add(id)) {
                remarks.add(Note.of("bundle.dropped.code", name));
                continue;
            }
            String colour = code.get("color", "").strip();
            codes.add(new Code(
                    id,
                    name,
                    "",
                    new Colour(Rgb.parse(full(colour)).isPresent() ? full(colour) : "", "", ""),
                    Pattern.SOLID,
                    ours ? RefiMeaning.read(code.textOf("Description")) : Meaning.of(code.textOf("Description")),
                    null,
                    new Code.Place(bookOf.getOrDefault(id, otherwise), parent, codes.size()),
                    false));
            take(code, id);
        }
    }

    /** {@code #ABC} is {@code #AABBCC}. */
    private static String full(String colour) {
        return colour.matches("#[0-9A-Fa-f]{3}") ? colour.replaceAll("([0-9A-Fa-f])", "$1$1") : colour;
    }
}
