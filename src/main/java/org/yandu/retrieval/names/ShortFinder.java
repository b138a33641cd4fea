package org.yandu.retrieval.names;

import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.retrieval.names.Lexicon.Word;

/**
 * Short forms that a text gives in brackets right behind the full one: （以下简称“区治专组”）, （民青局）. Each speaks for the other. To be asked
 * when everything else has been found.
 */
final class ShortFinder {

    private static final Pattern GIVEN =
            Pattern.compile("\\((?:以下)?(?:统一)?(?:简称|下称|统称|又称|合称|俗称)[为:]?[“《]?([^()“”《》,。;、:]{2,12})[”》]?\\)");

    /** Letters of the full form in its order, and nothing else. */
    private static final Pattern BARE = Pattern.compile("\\(([\\p{IsHan}]{2,6})\\)");

    /** The longest full forms have some thirty characters. */
    private static final int LONGEST = 30;

    private final Script script;
    private final String chars;
    private final Candidates candidates;
    private final List<String> keys;

    private ShortFinder(Script script, Candidates candidates) {
        this.script = script;
        this.chars = script.chars();
        this.candidates = candidates;
        this.keys = candidates.keys();
    }

    static void find(Script script, Candidates candidates) {
        String chars = script.chars();
        ShortFinder finder = new ShortFinder(script, candidates);
        for (int at = chars.indexOf('('); at >= 0; at = chars.indexOf('(', at + 1)) {
            Matcher given = GIVEN.matcher(chars).region(at, chars.length());
            Matcher bare = BARE.matcher(chars).region(at, chars.length());
            if (given.lookingAt()) {
                finder.judge(given, true);
            } else if (bare.lookingAt()) {
                finder.judge(bare, false);
            }
        }
    }

    private void judge(Matcher brackets, boolean given) {
        String words = brackets.group(1);
        List<Word> cut = Lexicon.ours().cut(words, 0, words.length());
        boolean common = cut.size() == 1 && !cut.getFirst().isUnknown() || words.startsWith("本");
        if (common) {
            return;
        }
        String full = full(brackets.start());
        boolean named = !full.isEmpty() && !full.equals(words);
        if (named && (given || isShortOf(words, full))) {
            candidates.support(full);
            candidates.add(
                    script.words(brackets.start(1), brackets.end(1)),
                    NameFinder.kind(full),
                    NameFinder.SURE + 0.1,
                    EnumSet.of(Evidence.NAMED));
        }
    }

    /** The longest name right before a position; empty for none. */
    private String full(int end) {
        String before = NameKeys.of(chars.substring(Math.max(0, end - LONGEST), end));
        String full = "";
        for (String key : keys) {
            if (key.length() > full.length() && before.endsWith(key)) {
                full = key;
            }
        }
        return full;
    }

    private static boolean isShortOf(String words, String full) {
        int at = -1;
        for (int i = 0; i < words.length(); i++) {
            at = full.indexOf(words.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
