package org.yandu.retrieval.names;

import java.util.List;
import java.util.regex.Pattern;
import org.yandu.retrieval.names.Lexicon.Sort;
import org.yandu.retrieval.names.Lexicon.Word;

/**
 * What stands before a quotation.
 *
 * @param names a verb brings it into being or calls it so
 * @param speaks somebody says it
 * @param troubles somebody wants to be rid of it
 * @param isPredicate something else is said to be it
 * @param isKind the word right before says what kind of thing is called so: 公益项目“…”, 微信公众号“…”
 */
record Before(boolean names, boolean speaks, boolean troubles, boolean isPredicate, boolean isKind) {

    /** A verb and what may stand between it and the quotation: 推出面向小微企业的“信易融”. */
    private static final int REACH = 14;

    private static final Pattern PAUSE = Pattern.compile("[,:]$");

    private static final Pattern PREDICATE = Pattern.compile("(?:是|成为|当作|作为|作|(?<![写建组])成|当好|唱好|的|一个|一块|一把)$");

    private static final Pattern YEAR = Pattern.compile("\\d{4}年(?:\\d+月)?的$");

    static Before of(String chars, int at) {
        int from = Math.max(0, at - REACH);
        for (int i = from; i < at; i++) {
            if ("。;!?\n".indexOf(chars.charAt(i)) >= 0) {
                from = i + 1;
            }
        }
        String window = chars.substring(from, at);
        String clause = window.substring(Math.max(window.lastIndexOf(','), window.lastIndexOf('、')) + 1);
        List<Word> words = Lexicon.ours().cut(chars, at - clause.length(), at);
        boolean names =
                window.endsWith("--") || window.endsWith("-") || words.stream().anyMatch(w -> w.is(Sort.NAMING));
        boolean troubles = words.stream().anyMatch(w -> w.is(Sort.TROUBLE));
        String spoken = PAUSE.matcher(window).replaceFirst("");
        boolean speaks = window.endsWith(":") || Lexicon.ours().endsIn(Sort.SAYING, spoken);
        boolean predicate = PREDICATE.matcher(clause).find() && !isOwned(clause, words);
        boolean kind = !words.isEmpty() && isKind(words.getLast());
        return new Before(names, speaks, troubles, predicate, kind);
    }

    /** 省里的“…”, 古槐街道的“…”, 2018年的“…”: whose it is, or when it began; 真正的“…” is another matter. */
    private static boolean isOwned(String clause, List<Word> words) {
        if (!clause.endsWith("的") || words.size() < 2) {
            return false;
        }
        Word owner = words.get(words.size() - 2);
        boolean within = clause.endsWith("里的") && words.size() > 2;
        Word place = within ? words.get(words.size() - 3) : owner;
        return YEAR.matcher(clause).find() || place.is(Sort.LEVEL) || place.is(Sort.TOWN) || place.is(Sort.BODY);
    }

    private static boolean isKind(Word word) {
        boolean thing = word.is(Sort.SYSTEM) || word.is(Sort.TAIL) || word.is(Sort.APPOSITION);
        return thing && word.length() > 1 && !word.is(Sort.LOOSE) && !word.is(Sort.LAW) && !word.is(Sort.BODY);
    }
}
