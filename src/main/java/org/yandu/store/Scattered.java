package org.yandu.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.store.Leaves.Leaf;

/**
 * Rows whose table no longer says that they are its own, because the list of tables or what leads to their page is damaged. By the number
 * and the kinds of their values most can belong to one table only. Of those that could be of several the journal knows what their id
 * names; what it does not know goes where most is asked of it, and away again when it refers to nothing.
 */
final class Scattered {

    /** What belongs to no record; everything else is a record, or hangs on one. */
    private static final Set<String> FIRST =
            Set.of("journal", "journal_edit", "journal_subject", "version_text", "preference");

    /** The list of tables itself: kind, name, table, page, and how it was made. */
    private static final Set<String> LISTED = Set.of("table", "index", "view", "trigger");

    private static final Pattern ADDED = Pattern.compile("ALTER TABLE (\\w+) ADD COLUMN");

    private final Link to;
    private final Leaves leaves;
    private final List<Form> forms = new ArrayList<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Map<String, String> records = new HashMap<>();
    private final Set<String> freed = new HashSet<>();

    /** Records that SQLite itself had read ({@link Gathered#keys}). */
    private final Set<String> sound;

    /**
     * @param to an empty database of the same layout, or one with the rows that SQLite could still read
     * @param schema its layout
     */
    Scattered(Link to, Leaves leaves, int schema) throws SQLException {
        this.to = to;
        this.leaves = leaves;
        this.sound = Gathered.keys(to);
        Map<String, Integer> later = later(schema);
        for (String table : Wreck.tables(to)) {
            forms.add(Form.of(to, table, later.getOrDefault(table, 0)));
        }
        forms.sort(Comparator.<Form>comparingLong(
                        form -> form.columns().stream().filter(Column::needed).count())
                .reversed()
                .thenComparing(Form::table));
    }

    /**
     * A column as it lies in a row.
     *
     * @param type as SQL calls it
     * @param needed whether it is never null
     */
    private record Column(String name, String type, boolean needed) {

        boolean fits(@Nullable Object value) {
            return switch (value) {
                case null -> !needed;
                case Long whole -> type.equals("INTEGER") || type.equals("REAL") && whole != Long.MIN_VALUE;
                case Double real -> type.equals("REAL") && !real.isNaN();
                case String text -> type.equals("TEXT");
                default -> type.equals("BLOB");
            };
        }
    }

    /**
     * How rows of a table lie on their pages.
     *
     * @param numbered whether they have numbers beside their values
     * @param alias which column is that number and left empty; -1 when none is
     * @param least how many columns there were at first: rows that are older than the others lack those
     * @param owner the table its first column refers to; {@code null} when it refers to none
     */
    private record Form(
            String table,
            boolean numbered,
            int alias,
            List<Column> columns,
            int least,
            @Nullable String owner) {

        static Form of(Link to, String table, int later) throws SQLException {
            boolean numbered = to.number("SELECT wr FROM pragma_table_list('" + table + "')") == 0;
            // By key: the columns of the key come first.
            List<Column> columns = to.all(
                    "SELECT name, type, \"notnull\" FROM pragma_table_info('" + table + "') ORDER BY "
                            + (numbered ? "cid" : "CASE pk WHEN 0 THEN 1000 + cid ELSE pk END"),
                    row -> new Column(row.getString(1), row.getString(2), row.getBoolean(3)));
            int alias = to.first(
                            "SELECT cid FROM pragma_table_info('" + table
                                    + "') WHERE type = 'INTEGER' AND pk = 1 AND (SELECT max(pk) FROM pragma_table_info('"
                                    + table + "')) = 1",
                            row -> row.getInt(1))
                    .filter(at -> numbered)
                    .orElse(-1);
            String owner = to.first(
                            "SELECT \"table\" FROM pragma_foreign_key_list('" + table + "') WHERE \"from\" = ?",
                            row -> row.getString(1),
                            columns.getFirst().name())
                    .orElse(null);
            return new Form(table, numbered, alias, columns, columns.size() - later, owner);
        }

        boolean fits(Leaf leaf) {
            List<@Nullable Object> values = leaf.values();
            if (leaf.numbered() != numbered || values.size() < least || values.size() > columns.size()) {
                return false;
            }
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                if (i == alias ? value != null : !columns.get(i).fits(value)) {
                    return false;
                }
            }
            return true;
        }

        /** @return whether it was not there yet */
        boolean put(Link to, Leaf leaf) throws SQLException {
            List<@Nullable Object> values = new ArrayList<>(leaf.values());
            if (alias >= 0) {
                values.set(alias, leaf.number());
            }
            String names = String.join(
                    ", ",
                    columns.subList(0, values.size()).stream().map(Column::name).toList());
            return to.run(
                            "INSERT OR IGNORE INTO " + table + " (" + names + ") VALUES ("
                                    + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                            values.toArray())
                    > 0;
        }
    }

    /** How many columns a table was given after it was made. */
    private static Map<String, Integer> later(int schema) {
        Map<String, Integer> later = new HashMap<>();
        Migrations migrations = Migrations.ours();
        for (int step = 0; step < schema; step++) {
            Matcher added = ADDED.matcher(migrations.script(step));
            while (added.find()) {
                later.merge(added.group(1), 1, Integer::sum);
            }
        }
        return later;
    }

    /** @return which records ({@link Remnants#key}) lie nowhere but on pages that were set free */
    Set<String> collect() throws SQLException {
        leaves.all(leaf -> {
            List<Form> fitting = fitting(leaf);
            if (fitting.size() == 1 && FIRST.contains(fitting.getFirst().table())) {
                put(fitting.getFirst(), leaf);
            }
        });
        for (String record : EditRows.names()) {
            String table = EditRows.table(record).name();
            records.put(table, record);
            to.all(
                    "SELECT DISTINCT coalesce(after, before) ->> 'id' FROM journal_edit WHERE record = ? AND json_valid(coalesce(after, before))",
                    row -> kinds.computeIfAbsent(String.valueOf(row.getString(1)), any -> new HashSet<>())
                            .add(table),
                    record);
        }
        leaves.all(leaf -> {
            List<Form> fitting = fitting(leaf);
            if (!fitting.isEmpty() && !FIRST.contains(fitting.getFirst().table())) {
                put(told(fitting, leaf), leaf);
            }
        });
        return freed;
    }

    private List<Form> fitting(Leaf leaf) {
        if (!leaf.values().isEmpty() && leaf.values().getFirst() instanceof String kind && LISTED.contains(kind)) {
            return List.of();
        }
        return forms.stream().filter(form -> form.fits(leaf)).toList();
    }

    private Form told(List<Form> fitting, Leaf leaf) {
        Set<String> known = leaf.values().getFirst() instanceof String id ? kinds.getOrDefault(id, Set.of()) : Set.of();
        return fitting.stream()
                .filter(form -> known.contains(form.table()))
                .findFirst()
                .orElse(fitting.getFirst());
    }

    /**
     * What hangs on a record that SQLite read, and was set free, is what once hung on it, such as a theme that was taken off again. What
     * hangs there now and is lost the journal tells.
     */
    private boolean hungOnce(Form form, Leaf leaf) {
        String table = form.owner();
        String owner = table == null || records.containsKey(form.table()) ? null : records.get(table);
        return owner != null
                && leaf.freed()
                && leaf.values().getFirst() instanceof String id
                && sound.contains(Remnants.key(owner, id));
    }

    private void put(Form form, Leaf leaf) {
        if (hungOnce(form, leaf)) {
            return;
        }
        try {
            boolean anew = form.put(to, leaf);
            String record = records.get(form.table());
            if (anew && leaf.freed() && record != null && leaf.values().getFirst() instanceof String id) {
                freed.add(Remnants.key(record, id));
            }
        } catch (SQLException unfit) {
            // Something else after all, which its table does not take.
        }
    }
}
