package org.yandu.retrieval.names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.names.Lexicon.Sort;
import org.yandu.workspace.NameKind;

/**
 * Bodies that only their company gives away: (发展改革委、人民银行、市场监管总局牵头). Neither of a place nor with a word of their own, each alone
 * might be any office; two and more in a row are called by their names.
 */
final class RowFinder {

    /** One member: it begins where the row or the one before it does, and ends in what offices are called. */
    private static final Pattern MEMBER =
            Pattern.compile("(?<=[、,。;:(\\n为由与和]|会同|^)[\\p{IsHan}]{1,12}?(?:总局|委员会|银行|法院|检察院|分公司|海关|部|委|局|厅|署|办|处)"
                    + "(?=[、,。;)\\n]|等|牵头|会同|负责|按|和|及|[一二三四五六七八九十两\\d]+[个家]|$)");

    private RowFinder() {}

    static void find(Script script, Candidates candidates) {
        String chars = script.chars();
        Matcher matcher = MEMBER.matcher(chars);
        List<TextSpan> row = new ArrayList<>();
        while (matcher.find()) {
            TextSpan member = new TextSpan(matcher.start(), matcher.end());
            boolean goesOn = !row.isEmpty()
                    && row.getLast().end() + 1 == member.start()
                    && chars.charAt(row.getLast().end()) == '、';
            if (!goesOn) {
                tell(row, script, candidates);
                row.clear();
            }
            row.add(member);
        }
        tell(row, script, candidates);
    }

    private static void tell(List<TextSpan> row, Script script, Candidates candidates) {
        List<TextSpan> named = row.stream()
                .filter(member -> member.length() > 2 && !isCommon(member.in(script.chars())))
                .toList();
        if (named.size() > 1) {
            named.forEach(member -> candidates.add(
                    script.words(member.start(), member.end()),
                    NameKind.BODY,
                    NameFinder.SURE,
                    EnumSet.of(Evidence.ENDING, Evidence.IN_A_ROW)));
        }
    }

    /** 领导干部, 各部委, 全市各级党委: words of the language, or led up to by such. */
    private static boolean isCommon(String words) {
        List<Lexicon.Word> cut = Lexicon.ours().cut(words, 0, words.length());
        Lexicon.Word first = cut.getFirst();
        Lexicon.Word last = cut.getLast();
        return cut.size() == 1 && !first.isUnknown()
                || first.is(Sort.LEAD)
                || first.is(Sort.STOP)
                || first.is(Sort.VERB)
                || last.length() > 1 && last.is(Sort.PLAIN);
    }
}
