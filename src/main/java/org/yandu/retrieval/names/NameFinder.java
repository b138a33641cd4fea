package org.yandu.retrieval.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.DocumentVersion;
import org.yandu.retrieval.Trie;
import org.yandu.retrieval.names.Lexicon.Word;
import org.yandu.workspace.NameKind;

/** Finds what one text names. */
public final class NameFinder {

    /** From here on something is taken for a name. */
    public static final double SURE = 0.5;

    /** From here on it may be one; shown when the reader wants to see those as well, and sure when another text says more. */
    public static final double DOUBTFUL = 0.3;

    private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百零〇\\d]+[条章节编款]");

    /** 汾川市第六届人民代表大会 is one of several; a name does not go on across it. */
    private static final Pattern TIME = Pattern.compile("第[一二三四五六七八九十百零〇\\d]+[届次期]");

    private final Script script;
    private final String chars;
    private final Candidates candidates = new Candidates();

    private NameFinder(Script script) {
        this.script = script;
        this.chars = script.chars();
    }

    /** Each name once, in the order they come; doubtful ones included. */
    public static List<NameForm> find(DocumentVersion version) {
        return new NameFinder(Script.of(version)).all();
    }

    /** What something that is called so probably is, by its marks and its ending. */
    public static NameKind kind(String name) {
        String bare = NameKeys.of(name);
        Lexicon lexicon = Lexicon.ours();
        if (name.startsWith("《") || lexicon.endsIn(Lexicon.Sort.LAW, bare)) {
            return NameKind.LAW;
        }
        boolean system = lexicon.endsIn(Lexicon.Sort.SYSTEM, bare) || lexicon.endsIn(Lexicon.Sort.TAIL, bare);
        if (!system && lexicon.endsIn(Lexicon.Sort.BODY, bare)) {
            return NameKind.BODY;
        }
        return system || lexicon.endsIn(Lexicon.Sort.LOOSE, bare) ? NameKind.SYSTEM : NameKind.SLOGAN;
    }

    private List<NameForm> all() {
        Towns towns = Towns.of(chars, clauses(null));
        List<List<Word>> clauses = clauses(towns.trie());
        new TitleFinder(script, candidates).find();
        NumberFinder.find(script, candidates);
        RowFinder.find(script, candidates);
        new QuoteFinder(script, towns, candidates).find();
        HeadFinder heads = new HeadFinder(script, candidates);
        RepeatFinder repeats = new RepeatFinder(script, candidates);
        for (List<Word> clause : clauses) {
            heads.find(clause);
            repeats.read(clause);
        }
        repeats.judge();
        ShortFinder.find(script, candidates);
        dropParts();
        return candidates.atLeast(DOUBTFUL);
    }

    /** The words of every stretch without punctuation; titles and quotations are stretches of their own. */
    private List<List<Word>> clauses(@Nullable Trie<Boolean> towns) {
        List<List<Word>> clauses = new ArrayList<>();
        BitSet times = times();
        int from = 0;
        for (int at = 0; at <= chars.length(); at++) {
            if (at > from && script.isBehindGap(at)) {
                clauses.add(Lexicon.ours().cut(chars, afterNumber(from, at), at, towns));
                from = at;
            }
            if (at == chars.length() || times.get(at) || !Character.isLetterOrDigit(chars.charAt(at))) {
                boolean marked = at < chars.length() && isCloser(chars.charAt(at));
                if (at > from && !marked) {
                    clauses.add(Lexicon.ours().cut(chars, afterNumber(from, at), at, towns));
                }
                from = at + 1;
            }
        }
        return clauses;
    }

    private BitSet times() {
        BitSet times = new BitSet();
        Matcher time = TIME.matcher(chars);
        while (time.find()) {
            times.set(time.start(), time.end());
        }
        return times;
    }

    /** 第六条 in front of what it says is no part of a name. */
    private int afterNumber(int from, int to) {
        Matcher article = ARTICLE.matcher(chars).region(from, to);
        return article.lookingAt() ? article.end() : from;
    }

    /** What stands right before one is between marks, which have finders of their own. */
    private static boolean isCloser(char c) {
        return "”’》〉".indexOf(c) >= 0;
    }

    /** A name that never stands without another around it is a part of that. */
    private void dropParts() {
        List<String> keys = candidates.keys();
        String bare = Bare.of(script).chars();
        for (String key : keys) {
            for (String whole : keys) {
                boolean part = whole.length() > key.length()
                        && (whole.length() <= key.length() + 4 || whole.startsWith(key))
                        && (whole.endsWith(key) || whole.startsWith(key))
                        && candidates.score(whole) >= SURE
                        && candidates.score(key) < 0.7
                        && count(bare, whole) == count(bare, key);
                if (part) {
                    candidates.drop(key);
                    break;
                }
            }
        }
    }

    private static int count(String chars, String words) {
        int count = 0;
        for (int at = chars.indexOf(words); at >= 0; at = chars.indexOf(words, at + 1)) {
            count++;
        }
        return count;
    }
}
