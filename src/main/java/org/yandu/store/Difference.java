package org.yandu.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How two libraries differ in one kind of record.
 *
 * @param record name of the kind in the journal: document, annotation …
 * @param onlyThere how many only the backup has
 * @param onlyHere how many only the library has
 * @param changed how many both have, but not alike
 */
public record Difference(String record, int onlyThere, int onlyHere, int changed) {

    boolean isNone() {
        return onlyThere + onlyHere + changed == 0;
    }

    /** Kinds without any difference are left out. */
    static List<Difference> between(Link here, Link there) throws SQLException {
        List<Difference> all = new ArrayList<>();
        for (String record : EditRows.names()) {
            Difference difference = between(here, there, record);
            if (!difference.isNone()) {
                all.add(difference);
            }
        }
        return all;
    }

    private static Difference between(Link here, Link there, String record) throws SQLException {
        Map<String, Integer> mine = prints(here, record);
        Map<String, Integer> theirs = prints(there, record);
        int onlyThere = 0;
        int changed = 0;
        for (Map.Entry<String, Integer> each : theirs.entrySet()) {
            Integer print = mine.remove(each.getKey());
            if (print == null) {
                onlyThere++;
            } else if (!print.equals(each.getValue())) {
                changed++;
            }
        }
        return new Difference(record, onlyThere, mine.size(), changed);
    }

    /** A number for the content of each record: half a million of them fit into memory, their texts would not. */
    private static Map<String, Integer> prints(Link link, String record) throws SQLException {
        Map<String, Integer> prints = new HashMap<>();
        EditRows.table(record).select(link, row -> prints.put(row.id(), row.hashCode()), "");
        return prints;
    }
}
