package org.yandu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yandu.annotation.Flag;
import org.yandu.document.TextSpan;
import org.yandu.workspace.MarkRow;

/** Reads {@link MarkRow}s. What repeats (ids of documents, sets of themes, coders) is kept once. */
final class MarkRows {

    private static final String ALL = """
            SELECT annotation.rowid, annotation.document_id, annotation.version_id,
                   annotation.version_id = document.current_version, start_cp, end_cp, coder, star + 2 * question,
                   annotation.created,
                   (SELECT group_concat(code_id, char(10) ORDER BY position) FROM annotation_code
                    WHERE annotation_id = annotation.id)
            FROM annotation JOIN document ON document.id = annotation.document_id%s
            ORDER BY document.added, document.id, annotation.version_id <> document.current_version,
                     annotation.version_id, start_cp, end_cp DESC, annotation.created, annotation.id""";

    private final Map<String, String> strings = new HashMap<>();
    private final Map<String, List<String>> themes = new HashMap<>();

    private MarkRows() {}

    static List<MarkRow> all(Link link) throws SQLException {
        return link.all(ALL.formatted(""), new MarkRows()::row);
    }

    static List<MarkRow> of(Link link, String documentId) throws SQLException {
        return link.all(ALL.formatted(" WHERE document.id = ?"), new MarkRows()::row, documentId);
    }

    private MarkRow row(ResultSet row) throws SQLException {
        String codes = row.getString(10);
        return new MarkRow(
                row.getLong(1),
                once(row.getString(2)),
                once(row.getString(3)),
                row.getBoolean(4),
                new TextSpan(row.getInt(5), row.getInt(6)),
                codes == null ? List.of() : themes.computeIfAbsent(codes, all -> List.of(all.split("\n"))),
                once(row.getString(7)),
                flags(row.getInt(8)),
                Row.parsed(row.getString(9)));
    }

    private String once(String value) {
        return strings.computeIfAbsent(value, same -> same);
    }

    private static Set<Flag> flags(int bits) {
        if (bits == 0) {
            return Set.of();
        }
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if ((bits & 1) != 0) {
            flags.add(Flag.STAR);
        }
        if ((bits & 2) != 0) {
            flags.add(Flag.QUESTION);
        }
        return Set.copyOf(flags);
    }

    static Set<Long> with(Link link, String words) throws SQLException {
        return new HashSet<>(link.all(
                "SELECT rowid FROM annotation WHERE instr(folded, ?) > 0",
                row -> row.getLong(1),
                TextFilter.fold(words)));
    }

    static int[] paragraphStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int at = 0;
        for (int i = 0; i < text.length(); at++) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (letter == '\n') {
                starts.add(at + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
