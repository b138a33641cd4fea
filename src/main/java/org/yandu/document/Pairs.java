package org.yandu.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Quotation marks and brackets of a line, each with its partner. What has none is passed over: texts are copied carelessly. */
final class Pairs {

    private static final String OPENERS = "（(〔［[【《〈「『“‘｛{〖";
    private static final String CLOSERS = "）)〕］]】》〉」』”’｝}〗";

    /** Within these a sentence may end: what is quoted are sentences as well. */
    private static final String QUOTES = "“‘「『";

    /** A partner further away is none: one forgotten bracket must not swallow the rest of a page. */
    private static final int FURTHEST = 600;

    private final String text;
    private final List<TextSpan> all = new ArrayList<>();

    Pairs(String text) {
        this.text = text;
        Deque<Integer> open = new ArrayDeque<>();
        int straight = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '＂') {
                if (straight >= 0 && i - straight <= FURTHEST) {
                    all.add(new TextSpan(straight, i + 1));
                    straight = -1;
                } else {
                    straight = i;
                }
            } else if (OPENERS.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSERS.indexOf(c) >= 0 && !isApostrophe(i)) {
                close(open, i);
            }
        }
        all.sort(Comparator.naturalOrder());
    }

    private void close(Deque<Integer> open, int at) {
        int kind = kind(text.charAt(at));
        boolean partnered = open.stream().limit(8).anyMatch(o -> kind(text.charAt(o)) == kind && at - o <= FURTHEST);
        while (partnered && !open.isEmpty()) {
            int opener = open.pop();
            if (kind(text.charAt(opener)) == kind) {
                all.add(new TextSpan(opener, at + 1));
                return;
            }
        }
    }

    /** Half and full width are partners: (一） is common. */
    private static int kind(char c) {
        int at = Math.max(OPENERS.indexOf(c), CLOSERS.indexOf(c));
        return switch (at) {
            case 1 -> 0;
            case 4 -> 3;
            case 13 -> 12;
            default -> at;
        };
    }

    private boolean isApostrophe(int at) {
        return text.charAt(at) == '’'
                && at > 0
                && at + 1 < text.length()
                && isLatin(text.charAt(at - 1))
                && isLatin(text.charAt(at + 1));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    /** Marks included, in text order. */
    List<TextSpan> all() {
        return all;
    }

    boolean isQuotation(TextSpan pair) {
        return QUOTES.indexOf(text.charAt(pair.start())) >= 0 || isStraight(pair);
    }

    private boolean isStraight(TextSpan pair) {
        return text.charAt(pair.start()) == '"' || text.charAt(pair.start()) == '＂';
    }

    /** Those around a stretch, innermost first; one whose marks it holds is not around it. */
    List<TextSpan> around(TextSpan span) {
        return all.stream()
                .filter(pair -> pair.start() < span.start() && span.end() < pair.end())
                .sorted(Comparator.comparingInt(TextSpan::length))
                .toList();
    }

    static TextSpan inside(TextSpan pair) {
        return new TextSpan(pair.start() + 1, pair.end() - 1);
    }

    static boolean isMark(char c) {
        return c == '"' || c == '＂' || OPENERS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0;
    }

    static boolean isCloser(char c) {
        return c == '"' || c == '＂' || CLOSERS.indexOf(c) >= 0;
    }
}
