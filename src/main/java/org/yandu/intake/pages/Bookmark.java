package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;

/**
 * An entry of the table of contents that a file keeps beside its pages.
 *
 * @param page from 0
 * @param level from 1
 */
record Bookmark(int page, String title, int level) {

    /** An entry may leave out the number its heading has. */
    private static final int NUMBER = 8;

    /** Its title in a form for comparing. */
    String key() {
        return key(title);
    }

    static String key(String words) {
        String folded = Folding.inPlace(words).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        folded.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c))
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** The lines that entries point to: on their page, or on the next where an entry points above a page end. */
    static Map<Row, Bookmark> matched(List<Bookmark> bookmarks, Map<Integer, List<Row>> rows) {
        Map<Row, Bookmark> matched = new HashMap<>();
        Set<Row> used = new HashSet<>();
        for (Bookmark bookmark : bookmarks) {
            for (int page : new int[] {bookmark.page, bookmark.page + 1, bookmark.page - 1}) {
                Row row = bookmark.best(rows.getOrDefault(page, List.of()), used);
                if (row != null) {
                    matched.put(row, bookmark);
                    used.add(row);
                    break;
                }
            }
        }
        return matched;
    }

    private @Nullable Row best(List<Row> rows, Set<Row> used) {
        String key = key();
        List<Row> fits = new ArrayList<>();
        for (int i = 0; i < rows.size() && !key.isEmpty(); i++) {
            String words = key(rows.get(i).text());
            if (used.contains(rows.get(i))) {
                continue;
            }
            if (words.equals(key)) {
                return rows.get(i);
            }
            boolean begins = words.startsWith(key) || key.startsWith(words) && goesOn(key, rows, i);
            if (begins || words.endsWith(key) && words.length() <= key.length() + NUMBER) {
                fits.add(rows.get(i));
            }
        }
        return fits.isEmpty() ? null : fits.get(0);
    }

    private static boolean goesOn(String key, List<Row> rows, int from) {
        String words = "";
        for (int i = from; i < rows.size() && words.length() < key.length(); i++) {
            words += key(rows.get(i).text());
        }
        return words.startsWith(key);
    }
}
