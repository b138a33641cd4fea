package org.yandu.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yandu.document.TextSpan;
import org.yandu.workspace.ReadVersion;

/** Table {@code worked_out}: what was found in texts by reading them through, derived like the search index. */
final class WorkedOutRows {

    private WorkedOutRows() {}

    static Optional<byte[]> find(Link link, String versionId, String kind, String rules) throws SQLException {
        return link.first(
                "SELECT data FROM worked_out WHERE version_id = ? AND kind = ? AND rules = ?",
                row -> row.getBytes(1),
                versionId,
                kind,
                rules);
    }

    /** Of texts that have gone meanwhile, or whose noise is another by now, nothing is kept. */
    static void keep(Link link, String kind, String rules, Map<ReadVersion, byte[]> found) throws SQLException {
        for (Map.Entry<ReadVersion, byte[]> each : found.entrySet()) {
            ReadVersion version = each.getKey();
            if (isSame(link, version)) {
                link.run(
                        "INSERT OR REPLACE INTO worked_out (version_id, kind, rules, data) VALUES (?, ?, ?, ?)",
                        version.id(),
                        kind,
                        rules,
                        each.getValue());
            }
        }
    }

    private static boolean isSame(Link link, ReadVersion version) throws SQLException {
        List<TextSpan> noise = link.all(
                "SELECT start_cp, end_cp FROM noise WHERE version_id = ? ORDER BY position",
                row -> new TextSpan(row.getInt(1), row.getInt(2)),
                version.id());
        return noise.equals(version.noise())
                && link.first("SELECT 1 FROM version WHERE id = ?", row -> 1, version.id())
                        .isPresent();
    }

    /** The text has become another to whoever reads it. */
    static void forget(Link link, String versionId) throws SQLException {
        link.run("DELETE FROM worked_out WHERE version_id = ?", versionId);
    }
}
