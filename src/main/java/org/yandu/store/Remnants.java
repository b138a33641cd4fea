package org.yandu.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.store.Journal.Status;
import org.yandu.workspace.Change;

/** What a salvaged library can still be given: records its journal knows and its tables lack, and those that backups hold. */
final class Remnants {

    /** More rounds than any record hangs on others, link by link. */
    private static final int ROUNDS = 12;

    private final Link link;

    /** Records the journal says are gone, or were undone: no backup may bring them back. */
    private final Set<String> removed = new HashSet<>();

    /** Records that may have been removed, and nobody knows for sure; they go into the bin. */
    private final Map<String, Row> aside = new LinkedHashMap<>();

    Remnants(Link link) {
        this.link = link;
    }

    /** Carries out in thought what the journal says; what should be there and is not is put in. */
    void fromJournal() throws SQLException {
        for (Map.Entry<String, @Nullable String> each : told().entrySet()) {
            String json = each.getValue();
            if (json == null) {
                removed.add(each.getKey());
            } else {
                put(kind(each.getKey()), RowJson.read(json));
            }
        }
    }

    /**
     * What the journal says of each record last: as JSON, or {@code null} when it says that it is gone, or that it came with a step that was
     * undone. An edit whose JSON is damaged says nothing.
     */
    Map<String, @Nullable String> told() throws SQLException {
        Map<String, @Nullable String> last = new HashMap<>();
        link.all("""
                SELECT e.record, coalesce(e.after, e.before) ->> 'id', e.after FROM journal_edit e
                JOIN journal j ON j.number = e.step
                WHERE j.status IN ('ground', 'done') AND json_valid(coalesce(e.after, e.before))
                ORDER BY e.step, e.position""", row -> last.put(key(row.getString(1), row.getString(2)), row.getString(3)));
        Set<String> known = new HashSet<>(last.keySet());
        // The first of its edits decides: what was there before all of them is not gone with them.
        link.all("""
                SELECT e.record, coalesce(e.after, e.before) ->> 'id', e.before IS NULL FROM journal_edit e
                JOIN journal j ON j.number = e.step
                WHERE j.status IN ('undone', 'dropped') AND json_valid(coalesce(e.after, e.before))
                ORDER BY e.step, e.position""", row -> {
            String key = key(row.getString(1), row.getString(2));
            if (known.add(key) && row.getBoolean(3)) {
                last.put(key, null);
            }
            return key;
        });
        return last;
    }

    /**
     * Takes out what may have been removed, with what only hangs on it. Whatever something else still refers to is there, and stays.
     *
     * @param keys records that lie nowhere but on pages that were set free, and of which the journal says nothing
     * @return how many were taken out; {@link #ground} puts them into the bin
     */
    int setAside(Set<String> keys) throws SQLException {
        link.script("BEGIN");
        takeOut(keys);
        putBackWhatIsReferredTo();
        link.script("COMMIT");
        removed.addAll(aside.keySet());
        return aside.size();
    }

    private void takeOut(Set<String> keys) throws SQLException {
        for (String key : keys) {
            Table table = EditRows.table(kind(key));
            Row row = table.find(link, id(key));
            if (row != null) {
                table.delete(link, row.id());
                aside.put(key, row);
            }
        }
    }

    private void putBackWhatIsReferredTo() throws SQLException {
        for (int round = 0; round < ROUNDS && !aside.isEmpty(); round++) {
            boolean all = true;
            for (String key : missed()) {
                Row row = aside.remove(key);
                if (row != null) {
                    EditRows.table(kind(key)).insert(link, row);
                    all = false;
                }
            }
            if (all) {
                return;
            }
        }
    }

    /** Records that something refers to and that are not there. */
    private Set<String> missed() throws SQLException {
        Map<String, String> records = new HashMap<>();
        EditRows.names().forEach(record -> records.put(EditRows.table(record).name(), record));
        Set<String> missed = new HashSet<>();
        for (Broken each : Broken.all(link)) {
            String record = records.get(each.parent());
            if (record != null) {
                link.all(
                        "SELECT DISTINCT " + each.from() + " " + each.rest(),
                        row -> missed.add(key(record, row.getString(1))));
            }
        }
        return missed;
    }

    static String key(String record, String id) {
        return record + " " + id;
    }

    static String kind(String key) {
        return key.substring(0, key.indexOf(' '));
    }

    private static String id(String key) {
        return key.substring(key.indexOf(' ') + 1);
    }

    /**
     * Carrying out the journal must give the records again; where it does not, one step says what is otherwise now. Nothing before it can
     * be undone, since it might not fit.
     */
    void ground(Instant at) throws SQLException {
        Map<String, @Nullable String> told = told();
        List<Image> gap = new ArrayList<>();
        for (String record : EditRows.names()) {
            EditRows.table(record)
                    .select(
                            link,
                            row -> {
                                String json = told.remove(key(record, row.id()));
                                Row before = json == null ? null : RowJson.read(json);
                                return row.equals(before) || gap.add(new Image(record, before, row));
                            },
                            "");
        }
        for (Map.Entry<String, @Nullable String> each : told.entrySet()) {
            String json = each.getValue();
            if (json != null) {
                gap.add(new Image(kind(each.getKey()), RowJson.read(json), null));
            }
        }
        // There, and taken away: so it lies in the bin.
        aside.forEach((key, row) -> {
            gap.add(new Image(kind(key), null, row));
            gap.add(new Image(kind(key), row, null));
        });
        Journal.dropUndone(link);
        Journal.append(
                link, new Change(new Change.Name("change.salvage", List.of()), List.of()), at, Status.GROUND, gap);
    }

    /** @param from a sound library of the present layout */
    void fromBackup(Link from) throws SQLException {
        for (String record : EditRows.names()) {
            EditRows.table(record)
                    .select(
                            from,
                            row -> {
                                if (!removed.contains(key(record, row.id()))) {
                                    put(record, row);
                                }
                                return row.id();
                            },
                            "");
        }
        from.all(
                "SELECT version_id, body FROM version_text",
                row -> link.run(
                        "INSERT OR IGNORE INTO version_text (version_id, body) VALUES (?, ?)",
                        row.getString(1),
                        row.getString(2)));
    }

    private void put(String record, Row row) {
        try {
            Table table = EditRows.table(record);
            if (table.find(link, row.id()) == null) {
                table.insert(link, row);
            }
        } catch (SQLException | RuntimeException unfit) {
            // It collides with what was saved, or its image is damaged: lost, as the report will show.
        }
    }

    /** Takes away what belongs to something that is lost, and then what belongs to that. */
    static void prune(Link link) throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            List<Broken> broken = Broken.all(link);
            if (broken.isEmpty()) {
                return;
            }
            for (Broken each : broken) {
                link.run("DELETE " + each.rest());
            }
        }
    }

    /**
     * Rows of a table of which some refer to what is not there.
     *
     * @param from the column that refers
     * @param to the column of the parent it refers to
     */
    private record Broken(String table, String from, String parent, String to) {

        static List<Broken> all(Link link) throws SQLException {
            return link.all(
                    """
                    SELECT DISTINCT c."table", l."from", c.parent,
                        coalesce(l."to", (SELECT name FROM pragma_table_info(c.parent) WHERE pk = 1))
                    FROM pragma_foreign_key_check c JOIN pragma_foreign_key_list(c."table") l ON l.id = c.fkid""", row -> new Broken(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
        }

        /** Which of them, in SQL after the verb. */
        String rest() {
            return "FROM " + table + " WHERE " + from + " IS NOT NULL AND " + from + " NOT IN (SELECT " + to + " FROM "
                    + parent + ")";
        }
    }
}
