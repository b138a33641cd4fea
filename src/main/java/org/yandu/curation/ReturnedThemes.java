package org.yandu.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.document.Fingerprint;
import org.yandu.document.Folding;
import org.yandu.workspace.Edit;

/**
 * The themes students made themselves: one of the same name in the codebook that was given out is that theme, others stand in a
 * codebook of their own, where the same name of several students is one theme.
 */
public final class ReturnedThemes {

    private final Codebook codebook;
    private final String book;
    private final String bookName;
    private final Map<String, String> named = new HashMap<>();
    private final Map<String, Code> fresh = new LinkedHashMap<>();

    /** @param book id of the codebook that was given out */
    public ReturnedThemes(Codebook codebook, String book, String bookName) {
        this.codebook = codebook;
        this.book = book;
        this.bookName = bookName;
        codebook.in(book).forEach(code -> named.putIfAbsent(Folding.fold(code.name()), code.id()));
    }

    /** The themes of this library for those a file names; unknown ones that it does not describe are left out. */
    public List<String> translate(List<String> ids, Map<String, Code> described) {
        LinkedHashSet<String> here = new LinkedHashSet<>();
        for (String id : ids) {
            String found = translate(id, described.get(id));
            if (found != null) {
                here.add(found);
            }
        }
        return List.copyOf(here);
    }

    /** Whether a theme of this library is one of the codebook that was given out, or one that students made for it. */
    boolean hold(String id) {
        return codebook.find(id)
                .map(codebook::bookOf)
                .filter(of -> of.equals(book) || of.equals(own()))
                .isPresent();
    }

    private @Nullable String translate(String id, @Nullable Code described) {
        if (codebook.find(id).isPresent()) {
            return id;
        }
        if (described == null) {
            return null;
        }
        String name = Folding.fold(described.name());
        String known = named.get(name);
        if (known != null) {
            return known;
        }
        String fresh = Fingerprint.named("returned theme " + book + " " + name);
        named.put(name, fresh);
        if (codebook.find(fresh).isEmpty()) {
            bring(fresh, described);
        }
        return fresh;
    }

    private void bring(String id, Code described) {
        int position = codebook.in(own()).size() + fresh.size();
        fresh.put(
                id,
                new Code(
                        id,
                        described.name(),
                        described.sign(),
                        described.colour(),
                        described.pattern(),
                        described.meaning(),
                        null,
                        new Code.Place(own(), null, position),
                        false));
    }

    private String own() {
        return Fingerprint.named("returned themes " + book);
    }

    /** The themes that are new, and the codebook for them when there is none. */
    public List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        if (!fresh.isEmpty() && codebook.book(own()).isEmpty()) {
            edits.add(new Edit.OfBook(
                    null, new Book(own(), bookName, "", codebook.books().size())));
        }
        fresh.values().forEach(code -> edits.add(new Edit.OfCode(null, Objects.requireNonNull(code))));
        return edits;
    }
}
