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
            Pattern.compile("[\\p{IsHan}]{1,12}?(?:总局|委员会|银行|法院|检察院|分公司|公司|集团|海关|部|委|局|厅|署|办|处)"
                    + "(?=[、,。;)\\n]|等|牵头|会同|负责|按|和|及|[一二三四五六七八九十两\\d]+[个家]|$)");

    /** The row may begin behind one of them: 重组为党政办、党建办. */
    private static final Pattern LEAD = Pattern.compile("为|由|与|和|会同");

    /** Between stretches that may be members. */
    private static final String EDGES = "、,。;:(\n";

    private final Script script;
    private final String chars;
    private final Candidates candidates;

    private RowFinder(Script script, Candidates candidates) {
        this.script = script;
        this.chars = script.chars();
        this.candidates = candidates;
    }

    static void find(Script script, Candidates candidates) {
        new RowFinder(script, candidates).find();
    }

    /** Stretch for stretch; only where 、 stands in front or behind is there anything to look at. */
    private void find() {
        List<TextSpan> row = new ArrayList<>();
        int from = 0;
        boolean listed = false;
        for (int at = 0; at <= chars.length(); at++) {
            if (at < chars.length() && EDGES.indexOf(chars.charAt(at)) < 0) {
                continue;
            }
            boolean goesOn = at < chars.length() && chars.charAt(at) == '、';
            if (listed || goesOn) {
                int end = member(from, at, !listed);
                if (end >= 0) {
                    row.add(new TextSpan(start, end));
                }
                if (end < at || !goesOn) {
                    tell(row);
                    row.clear();
                }
            }
            listed = goesOn;
            from = at + 1;
        }
    }

    /** Where the member begins that was found last. */
    private int start;

    /** @return where a member ends that begins a stretch, or stands in it behind a lead; -1 for none */
    private int member(int from, int to, boolean first) {
        Matcher member = MEMBER.matcher(chars)
                .region(from, to)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        start = from;
        if (member.lookingAt()) {
            return member.end();
        }
        Matcher lead = LEAD.matcher(chars).region(from, to);
        while (first && lead.find()) {
            start = lead.end();
            if (member.region(start, to).lookingAt() && member.end() == to) {
                return to;
            }
        }
        return -1;
    }

    private void tell(List<TextSpan> row) {
        List<TextSpan> named = row.stream()
                .filter(member -> member.length() > 2 && !isCommon(member.in(chars)))
                .toList();
        boolean offices = named.stream().anyMatch(member -> !isFirm(member.in(chars)));
        if (named.size() > 1 && offices) {
            named.forEach(member -> candidates.add(
                    script.words(member.start(), member.end()),
                    NameKind.BODY,
                    NameFinder.SURE,
                    EnumSet.of(Evidence.ENDING, Evidence.IN_A_ROW)));
        }
    }

    /** 保险公司、物业公司 are any; 县供电公司 between two offices is one. */
    private static boolean isFirm(String words) {
        return words.endsWith("公司") || words.endsWith("集团");
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
