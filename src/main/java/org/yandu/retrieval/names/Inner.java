package org.yandu.retrieval.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.retrieval.names.NameEntry.Standing;

/**
 * “1+6+N” is no name beside “1+6+N”总体架构 when it stands nowhere else: one place would count twice. It is doubtful then, so that whoever
 * looks for it finds it still. What also stands alone, as “最多跑一次” beside “最多跑一次”改革, is a name of its own.
 */
final class Inner {

    /** A quotation that something belonging to the name follows. */
    private static final Pattern QUOTED = Pattern.compile("[“\"]([^”\"]+)[”\"].+");

    private Inner() {}

    /** @param entries those the reader has said something of stay as they are */
    static List<NameEntry> doubted(List<NameEntry> entries) {
        Map<String, Integer> within = new HashMap<>();
        for (NameEntry entry : entries) {
            Matcher quoted = QUOTED.matcher(entry.shown());
            if (entry.isName() && quoted.matches()) {
                within.merge(NameKeys.of(quoted.group(1)), entry.count(), Integer::sum);
            }
        }
        List<NameEntry> all = new ArrayList<>(entries.size());
        for (NameEntry entry : entries) {
            boolean nowhereElse = entry.standing() == Standing.FOUND
                    && !entry.evidence().contains(Evidence.READER)
                    && entry.count() <= within.getOrDefault(entry.key(), 0);
            all.add(nowhereElse ? entry.with(Standing.DOUBTFUL) : entry);
        }
        return all;
    }
}
