package org.yandu.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.exchange.Kin.Same;
import org.yandu.workspace.Extent;
import org.yandu.workspace.LibraryState;
import org.yandu.workspace.Store;

/**
 * Finds the text, in the library or earlier in the batch, that says what a file says: somebody who keeps a paper as Word, PDF and plain
 * text in one folder has one paper.
 */
final class SameWords {

    /** Share by which the lengths of two texts with the same words differ at most: blanks, line ends, page headings. */
    private static final double LONGER = 1.15;

    private final LibraryState library;
    private final Store store;
    private final Known known;
    private final Map<String, Extent> extents;
    private final List<Taken> batch = new ArrayList<>();

    /** What the texts of the library say, by id of the version; a text never changes, so that each is read once. */
    static final class Known {
        private final Map<String, Wording> wordings = new ConcurrentHashMap<>();

        Wording of(Store store, String versionId) {
            return wordings.computeIfAbsent(versionId, id -> {
                DocumentVersion version = store.version(id);
                return Wording.of(version.text(), version.noise());
            });
        }
    }

    private record Taken(Kin kin, Same same) {}

    SameWords(LibraryState library, Store store, Known known) {
        this.library = library;
        this.store = store;
        this.known = known;
        this.extents = new HashMap<>(store.extents());
    }

    /**
     * @param characters code points of the text
     * @param named documents of the same title or file name, which are compared however long they are
     */
    Optional<Same> of(String format, Wording wording, int characters, List<String> named) {
        Kin file = new Kin(null, List.of(), 0, format, wording);
        Same nearly = null;
        for (Taken each : batch) {
            Optional<Boolean> exactly = file.sameAs(each.kin());
            if (exactly.orElse(false)) {
                return Optional.of(each.same());
            } else if (exactly.isPresent() && nearly == null) {
                nearly = new Same(each.same().document(), each.same().name(), false);
            }
        }
        for (Document document : library.documents()) {
            if (isAsLong(document, characters) || named.contains(document.id())) {
                Optional<Boolean> exactly =
                        Kin.same(format, wording, document.format(), known.of(store, document.currentVersion()));
                if (exactly.orElse(false)) {
                    return Optional.of(new Same(document.id(), document.title(), true));
                } else if (exactly.isPresent() && nearly == null) {
                    nearly = new Same(document.id(), document.title(), false);
                }
            }
        }
        return Optional.ofNullable(nearly);
    }

    private boolean isAsLong(Document document, int characters) {
        Extent extent = extents.get(document.id());
        return extent != null
                && characters <= LONGER * extent.characters()
                && extent.characters() <= LONGER * characters;
    }

    /** It comes in, and what follows is compared with it. */
    void taken(Outcome outcome) {
        batch.add(new Taken(outcome.kin(), new Same(outcome.document(), outcome.path(), true)));
    }
}
