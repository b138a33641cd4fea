package org.yandu.store;

import java.sql.SQLException;
import java.util.List;
import org.yandu.document.Folding;

/** What the text filter compares: passage and comment, folded when they are written, so that a query only scans. */
final class TextFilter {

    /** To be raised whenever {@link Folding} changes: a library folded by other rules is folded anew when opened to write. */
    private static final String RULES = "1";

    private static final String KEY = "store.folding";

    /** Rows per round of folding anew: enough that a round pays, few enough to hold in memory. */
    private static final int ROUND = 2_000;

    private record Words(long row, String exact, String comment) {}

    private TextFilter() {}

    /** Passage and comment apart: no folded text contains a line end, so that no word is found across the two. */
    static String of(String exact, String comment) {
        return comment.isEmpty() ? fold(exact) : fold(exact) + "\n" + fold(comment);
    }

    static String fold(String text) {
        return Folding.fold(text);
    }

    /** Within the caller's transaction. */
    static void bringUpToDate(Link link) throws SQLException {
        if (link.first("SELECT value FROM preference WHERE key = ?", row -> row.getString(1), KEY)
                .filter(RULES::equals)
                .isPresent()) {
            return;
        }
        long after = 0;
        for (List<Words> round = round(link, after); !round.isEmpty(); round = round(link, after)) {
            for (Words words : round) {
                link.run(
                        "UPDATE annotation SET folded = ? WHERE rowid = ?",
                        of(words.exact(), words.comment()),
                        words.row());
            }
            after = round.getLast().row();
        }
        link.run(
                "INSERT INTO preference (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                KEY,
                RULES);
    }

    private static List<Words> round(Link link, long after) throws SQLException {
        return link.all(
                "SELECT rowid, exact, comment FROM annotation WHERE rowid > ? ORDER BY rowid LIMIT " + ROUND,
                row -> new Words(row.getLong(1), row.getString(2), row.getString(3)),
                after);
    }
}
