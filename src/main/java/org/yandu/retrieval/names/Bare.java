package org.yandu.retrieval.names;

import org.yandu.document.TextSpan;

/** A text as {@link NameKeys} sees it: what is no part of any name is left out, so that a name is found with and without its marks. */
final class Bare {

    private final Script script;
    private final String chars;
    private final int[] positions;

    private Bare(Script script, String chars, int[] positions) {
        this.script = script;
        this.chars = chars;
        this.positions = positions;
    }

    static Bare of(Script script) {
        String all = script.chars();
        StringBuilder chars = new StringBuilder(all.length());
        int[] positions = new int[all.length()];
        for (int at = 0; at < all.length(); at++) {
            if (!NameKeys.isMark(all.charAt(at))) {
                positions[chars.length()] = at;
                chars.append(all.charAt(at));
            }
        }
        return new Bare(script, chars.toString(), positions);
    }

    String chars() {
        return chars;
    }

    /** Where a stretch stands in the text, with the marks that belong to it: “三位一体”社区治理体制, 《…》. */
    TextSpan span(int from, int to) {
        String all = script.chars();
        int first = positions[from];
        int last = positions[to - 1] + 1;
        int open = 0;
        for (int at = first; at < last; at++) {
            open += isOpener(all.charAt(at)) ? 1 : isCloser(all.charAt(at)) ? -1 : 0;
        }
        if (open > 0 && last < all.length() && isCloser(all.charAt(last))) {
            last++;
        } else if (open < 0 && first > 0 && isOpener(all.charAt(first - 1))) {
            first--;
        } else if (open == 0
                && first > 0
                && all.charAt(first - 1) == '《'
                && last < all.length()
                && all.charAt(last) == '》') {
            first--;
            last++;
        }
        return script.span(first, last);
    }

    /** Whether a stretch stands between marks of its own. */
    boolean isMarked(int from, int to) {
        String all = script.chars();
        int first = positions[from];
        int last = positions[to - 1] + 1;
        return first > 0 && last < all.length() && isOpener(all.charAt(first - 1)) && isCloser(all.charAt(last));
    }

    private static boolean isOpener(char c) {
        return "“‘《〈".indexOf(c) >= 0;
    }

    private static boolean isCloser(char c) {
        return "”’》〉".indexOf(c) >= 0;
    }
}
