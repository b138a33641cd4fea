package org.yandu.retrieval.names;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.regex.Pattern;
import org.yandu.retrieval.names.Lexicon.Sort;
import org.yandu.workspace.NameKind;

/** What stands between title marks. */
final class TitleFinder {

    /** The longest titles of plans and notices have about sixty characters; beyond, a mark is missing. */
    private static final int LONGEST = 80;

    /** 《若干意见》, 《实施方案》. */
    private static final Pattern GENERAL = Pattern.compile("^(?:若干|实施|管理|暂行|试行|指导|工作|行动|总体)");

    private final Script script;
    private final Candidates candidates;

    TitleFinder(Script script, Candidates candidates) {
        this.script = script;
        this.candidates = candidates;
    }

    void find() {
        String chars = script.chars();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < chars.length(); at++) {
            char c = chars.charAt(at);
            if (c == '\n') {
                open.clear();
            } else if (c == '《' || c == '〈') {
                open.push(at);
            } else if ((c == '》' || c == '〉') && !open.isEmpty()) {
                int from = open.pop();
                if (at - from > 2 && at - from <= LONGEST) {
                    add(from, at);
                }
            }
        }
    }

    /** 《条例》, 《决定（草案）》: short for one that was named before. */
    private static boolean isShort(String title) {
        String kind = title.endsWith("草案") ? title.substring(0, title.length() - 2) : title;
        String plain = GENERAL.matcher(kind).replaceFirst("");
        return kind.isEmpty()
                || Lexicon.ours().isA(Sort.LAW, plain)
                || Lexicon.ours().isA(Sort.LAW, kind);
    }

    private void add(int from, int to) {
        String title = script.chars().substring(from + 1, to).replaceFirst("\\([^)]*\\)$", "");
        if (isShort(title)) {
            return;
        }
        boolean law = Lexicon.ours().endsIn(Sort.LAW, title)
                || Lexicon.ours().endsIn(Sort.SYSTEM, title) && title.length() > 6;
        candidates.add(
                script.words(from, to + 1),
                law ? NameKind.LAW : NameKind.OTHER,
                1,
                law ? EnumSet.of(Evidence.TITLE_MARKS, Evidence.ENDING) : EnumSet.of(Evidence.TITLE_MARKS));
    }
}
