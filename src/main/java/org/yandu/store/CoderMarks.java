package org.yandu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.annotation.CoderMark;
import org.yandu.document.CodePoints;
import org.yandu.document.TextSpan;

/**
 * Reads {@link CoderMark}s. Every text that is handed over costs more than finding the row, so that what is empty is left out, and
 * what repeats is kept once.
 */
final class CoderMarks {

    private static final String OF_VERSION = """
            SELECT start_cp, end_cp, coder, nullif(comment, ''),
                   (SELECT group_concat(code_id, char(10) ORDER BY position) FROM annotation_code
                    WHERE annotation_id = annotation.id)
            FROM annotation WHERE version_id = ? ORDER BY start_cp, end_cp, created, id""";

    private final CodePoints codePoints;
    private final Map<String, String> coders = new HashMap<>();
    private final Map<String, List<String>> themes = new HashMap<>();

    private CoderMarks(CodePoints codePoints) {
        this.codePoints = codePoints;
    }

    static List<CoderMark> of(Link link, Bodies bodies, String versionId) throws SQLException {
        CoderMarks reader = new CoderMarks(bodies.codePoints(versionId));
        List<CoderMark> marks = link.all(OF_VERSION, reader::mark, versionId);
        marks.sort(Comparator.comparing(CoderMark::span));
        return marks;
    }

    private CoderMark mark(ResultSet row) throws SQLException {
        String comment = row.getString(4);
        String codes = row.getString(5);
        return new CoderMark(
                coders.computeIfAbsent(row.getString(3), same -> same),
                codes == null ? List.of() : themes.computeIfAbsent(codes, all -> List.of(all.split("\n"))),
                codePoints.toUtf16(new TextSpan(row.getInt(1), row.getInt(2))),
                comment == null ? "" : comment);
    }
}
