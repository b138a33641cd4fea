package org.yandu.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Records that were gathered page by page. A page that was set free still has what was on it: records that were removed or undone, and others
 * as they once were. The journal knows better, where it can be read itself.
 */
final class Gathered {

    /** Of all records that are written over and over; moments sort as text. */
    private static final String MODIFIED = "modified";

    private final Link link;
    private final Set<String> sound;

    /** @param sound those that were not gathered ({@link #keys}); nothing is taken from them */
    Gathered(Link link, Set<String> sound) {
        this.link = link;
        this.sound = sound;
    }

    /** All records of a library, be its layout an older one. */
    static Set<String> keys(Link of) throws SQLException {
        List<String> tables = Wreck.tables(of);
        Set<String> keys = new HashSet<>();
        for (String record : EditRows.names()) {
            String table = EditRows.table(record).name();
            if (tables.contains(table)) {
                of.all("SELECT id FROM " + table, row -> keys.add(Remnants.key(record, row.getString(1))));
            }
        }
        return keys;
    }

    /**
     * One that the journal says is gone goes; one that is older than what the journal says becomes what it says. What hangs on a record, on
     * other pages, is put back as the journal has it, for records that were not gathered too.
     *
     * @param told what the journal says ({@link Remnants#told})
     */
    void mend(Map<String, @Nullable String> told) throws SQLException {
        Map<String, Row> otherwise = new HashMap<>();
        link.script("BEGIN");
        for (Map.Entry<String, @Nullable String> each : told.entrySet()) {
            try {
                mend(each.getKey(), each.getValue(), otherwise);
            } catch (SQLException | RuntimeException unfit) {
                // The journal's image is damaged: what was gathered stays as it is.
            }
        }
        for (String key : older(otherwise, told)) {
            String json = told.get(key);
            Row found = otherwise.get(key);
            if (json != null && found != null) {
                update(key, found, json);
            }
        }
        link.script("COMMIT");
    }

    private void mend(String key, @Nullable String json, Map<String, Row> otherwise) throws SQLException {
        Table table = EditRows.table(Remnants.kind(key));
        Row found = table.find(link, id(key));
        boolean gathered = !sound.contains(key);
        if (found == null) {
            return;
        }
        if (json == null) {
            // One that SQLite read is there: the step that brought it back is lost.
            if (gathered) {
                table.delete(link, id(key));
            }
            return;
        }
        Row told = RowJson.read(json);
        if (found.equals(told)) {
            return;
        }
        if (table.sameButLists(found, told)) {
            table.update(link, found, told);
        } else if (gathered) {
            otherwise.put(key, found);
        }
    }

    private void update(String key, Row found, String json) {
        try {
            EditRows.table(Remnants.kind(key)).update(link, found, RowJson.read(json));
        } catch (SQLException | RuntimeException unfit) {
            // An older one is better than none.
        }
    }

    /**
     * Which of those that are otherwise than the journal says are older: the journal has them as they were before, or after a step that was
     * undone; or, since the typing of a comment is one step, their moment is an earlier one. All others are newer: it is the journal that lost
     * its last word on them.
     */
    private Set<String> older(Map<String, Row> otherwise, Map<String, @Nullable String> told) throws SQLException {
        Set<String> older = new HashSet<>();
        if (otherwise.isEmpty()) {
            return older;
        }
        for (Map.Entry<String, Row> each : otherwise.entrySet()) {
            String json = told.get(each.getKey());
            if (json != null
                    && each.getValue().get(MODIFIED) instanceof String found
                    && RowJson.read(json).get(MODIFIED) instanceof String last
                    && found.compareTo(last) < 0) {
                older.add(each.getKey());
            }
        }
        link.all("""
                SELECT record, coalesce(after, before) ->> 'id', before, after FROM journal_edit
                WHERE json_valid(coalesce(after, before))""", row -> {
            String key = Remnants.key(row.getString(1), row.getString(2));
            Row found = otherwise.get(key);
            return found != null
                    && (is(key, found, row.getString(3)) || is(key, found, row.getString(4)))
                    && older.add(key);
        });
        return older;
    }

    private static boolean is(String key, Row found, @Nullable String json) {
        try {
            return json != null && EditRows.table(Remnants.kind(key)).sameButLists(found, RowJson.read(json));
        } catch (RuntimeException damaged) {
            return false;
        }
    }

    private static String id(String key) {
        return key.substring(key.indexOf(' ') + 1);
    }
}
