package org.yandu.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yandu.document.CodePoints;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;

/** The texts of versions as one connection sees them, and the conversion of their offsets. */
final class Bodies {

    /** Remembers conversions, which are small: they hold only the places of characters outside the BMP. */
    static final class Cache {

        /** More versions than are worked on at once; a whole library of 2,000 would still be harmless. */
        private static final int SIZE = 512;

        private final Map<String, CodePoints> known = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, CodePoints> eldest) {
                return size() > SIZE;
            }
        };

        private synchronized @org.jspecify.annotations.Nullable CodePoints get(String versionId) {
            return known.get(versionId);
        }

        private synchronized void put(String versionId, CodePoints codePoints) {
            known.put(versionId, codePoints);
        }

        /** After a rollback: texts that were never committed must not be remembered. */
        synchronized void clear() {
            known.clear();
        }
    }

    private final Link link;
    private final Cache cache;

    Bodies(Link link, Cache cache) {
        this.link = link;
        this.cache = cache;
    }

    /** @throws ProblemException DOCUMENT_UNKNOWN */
    String text(String versionId) throws SQLException {
        return link.first("SELECT body FROM version_text WHERE version_id = ?", row -> row.getString(1), versionId)
                .orElseThrow(() -> new ProblemException(Problem.of(Problem.Kind.DOCUMENT_UNKNOWN, versionId)));
    }

    CodePoints codePoints(String versionId) throws SQLException {
        CodePoints known = cache.get(versionId);
        if (known == null) {
            known = CodePoints.of(text(versionId));
            cache.put(versionId, known);
        }
        return known;
    }

    /**
     * Keeps the text of a version, once.
     *
     * @throws IllegalArgumentException when another text is kept under its id
     */
    void keep(DocumentVersion version) throws SQLException {
        int kept = link.run(
                "INSERT INTO version_text (version_id, body) VALUES (?, ?) ON CONFLICT DO NOTHING",
                version.id(),
                version.text());
        if (kept == 0 && !text(version.id()).equals(version.text())) {
            throw new IllegalArgumentException("a version's text never changes: " + version.id());
        }
    }
}
