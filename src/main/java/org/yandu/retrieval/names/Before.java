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
        boolean predicate = PREDICATE.matcher(clause).find();
        boolean kind = !words.isEmpty() && isKind(words.getLast());
        return new Before(names, speaks, troubles, predicate, kind);
    }

    private static boolean isKind(Word word) {
        boolean thing = word.is(Sort.SYSTEM) || word.is(Sort.TAIL) || word.is(Sort.APPOSITION);
        return thing && word.length() > 1 && !word.is(Sort.LOOSE) && !word.is(Sort.LAW) && !word.is(Sort.BODY);
    }
}
