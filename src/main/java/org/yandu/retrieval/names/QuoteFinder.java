package org.yandu.retrieval.names;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yandu.retrieval.names.Lexicon.Sort;
import org.yandu.workspace.NameKind;

/**
 * Names between quotation marks, told from speech, irony and metaphors by what stands before and behind. The weights were set by hand
 * on the readings that ship with the program and tried on others, see {@code NameFinderTest}.
 */
final class QuoteFinder {

    /** Longer ones are sentences somebody said. */
    private static final int LONGEST = 24;

    /** What somebody put marks around and did not say is a name more often than not; anything that speaks for it makes it one. */
    private static final double BASE = 0.3;

    /** Members of one length are coined, not said. */
    private static final double PAIRED = 0.4;

    private static final String NUMERALS = "一二三四五六七八九十百千万两双零";

    /** 1+6+N, 3+X, 互联网+, 信用+医疗. */
    private static final Pattern SUM = Pattern.compile(".*\\S\\+.*|\\d+[-.x]\\d+.*");

    /** 三改一拆, 五水共治, 八八战略, 六和; a count of things, not 一流. */
    private static final Pattern COUNTED =
            Pattern.compile("[" + NUMERALS + "\\d].{1,7}|.{1,5}[" + NUMERALS + "\\d]{1,2}.{1,3}");

    /** Somebody speaks. */
    private static final Pattern SPEECH =
            Pattern.compile("^(?:要|必须|不|我|你|他|它|这|那|只有|如果|就|让|把|在|有|没有|是|为).*|.*[吗呢啊吧了].*");

    private static final Pattern PLAN = Pattern.compile("[六七八九十]?[一二三四五六七]?五(时期|规划|期间)?");

    private static final Pattern LOOSE_TALK = Pattern.compile(".*[的了是在着].*");

    /** “办事难”, “出行堵”: what people complain of. */
    private static final Pattern COMPLAINT = Pattern.compile(".{2,5}[难慢乱贵堵]");

    private final Script script;
    private final String chars;
    private final Towns towns;
    private final Candidates candidates;
    private final Lexicon lexicon = Lexicon.ours();
    private final Map<String, Boolean> alone = new HashMap<>();

    QuoteFinder(Script script, Towns towns, Candidates candidates) {
        this.script = script;
        this.chars = script.chars();
        this.towns = towns;
        this.candidates = candidates;
    }

    void find() {
        for (List<Quote> row : Quote.rows(chars, Quote.of(chars))) {
            int end = row.getLast().end();
            Tail tail = Tail.behind(chars, end, script.gapBehind(end));
            Before before = Before.of(chars, row.getFirst().start());
            for (Quote quote : row) {
                judge(quote, row.size(), before, tail, quote == row.getLast());
            }
        }
    }

    private void judge(Quote quote, int inRow, Before before, Tail tail, boolean last) {
        String inner = quote.inner(chars);
        if (!canBeName(inner) || before.speaks() && inner.length() > 8) {
            return;
        }
        Set<Evidence> evidence = EnumSet.of(Evidence.QUOTATION_MARKS);
        double inside = inside(inner, evidence);
        double score = BASE + inside + around(before, tail, inside, evidence);
        if (inner.length() > 2 && !isCommon(inner) && standsAlone(inner)) {
            score += 0.2;
            evidence.add(Evidence.REPEATED);
        }
        if (inRow > 1) {
            score += 0.2;
            evidence.add(Evidence.IN_A_ROW);
        }
        boolean tailed = last && tail.end() > quote.end();
        candidates.add(script.words(quote.start() + 1, quote.end() - 1), kind(inner, tail), score, evidence);
        if (tailed && score > 0) {
            int start = before.placeStart() >= 0 && inRow == 1 ? before.placeStart() : quote.start();
            candidates.add(script.words(start, tail.end()), tail.kind(), score, evidence);
        }
    }

    private boolean canBeName(String inner) {
        int length = inner.length();
        boolean sentence = inner.chars().anyMatch(c -> "。;?!:,…".indexOf(c) >= 0) && !isPaired(inner);
        return length >= 2
                && length <= LONGEST
                && !sentence
                && !inner.chars().allMatch(c -> c >= '0' && c <= '9')
                && !SPEECH.matcher(inner).matches()
                && !isPlan(inner);
    }

    /** 谁认定、谁约谈; 上面千条线,下面一根针: members of one length, as formulae are coined. */
    private static boolean isPaired(String inner) {
        String[] members = inner.split("[、,;]");
        return members.length > 1
                && members.length < 5
                && Stream.of(members).allMatch(each -> each.length() > 2 && each.length() == members[0].length());
    }

    /** “十四五” is a date. */
    private static boolean isPlan(String inner) {
        return PLAN.matcher(inner).matches();
    }

    /** Whether the same words stand somewhere without marks, as a name does once it has been introduced: 民情茶館. */
    private boolean standsAlone(String inner) {
        return alone.computeIfAbsent(inner, this::isFoundAlone);
    }

    private boolean isFoundAlone(String inner) {
        for (int at = chars.indexOf(inner); at >= 0; at = chars.indexOf(inner, at + inner.length())) {
            boolean marked = at > 0 && "“‘".indexOf(chars.charAt(at - 1)) >= 0;
            if (!marked) {
                return true;
            }
        }
        return false;
    }

    private boolean isCommon(String inner) {
        return lexicon.cut(inner, 0, inner.length()).stream().noneMatch(Lexicon.Word::isUnknown);
    }

    private double inside(String inner, Set<Evidence> evidence) {
        double score = 0;
        boolean sum = SUM.matcher(inner).matches();
        if (sum || COUNTED.matcher(inner).matches() && inner.length() > 2) {
            score += sum ? 0.6 : 0.35;
            evidence.add(Evidence.NUMBERS);
        }
        if (inner.length() > 2 && (ends(inner, Sort.SYSTEM, Sort.TAIL, Sort.EMBLEM) || ends(inner, Sort.BODY))) {
            score += 0.4;
            evidence.add(Evidence.ENDING);
        }
        if (towns.ends(inner) || towns.begins(inner) && inner.length() <= 8) {
            score += 0.5;
            evidence.add(Evidence.PLACE);
        }
        boolean paired = isPaired(inner);
        if (paired) {
            score += PAIRED;
            evidence.add(Evidence.NUMBERS);
        }
        if (!paired
                && (LOOSE_TALK.matcher(inner).matches()
                        || COMPLAINT.matcher(inner).matches())) {
            score -= 0.4;
        }
        if (!paired && inner.length() > 5 && isDeed(inner)) {
            score -= 0.4;
        }
        return inner.length() > 14 && !paired ? score - 0.2 : score;
    }

    private static double around(Before before, Tail tail, double inside, Set<Evidence> evidence) {
        double score = 0;
        if (before.names()) {
            score += 0.4;
            evidence.add(Evidence.NAMED);
        }
        if (tail.isHead()) {
            score += 0.6;
            evidence.add(Evidence.ENDING);
        } else if (tail.isAct()) {
            score += 0.3;
        }
        if (before.troubles() || tail.isTrouble()) {
            score -= 0.8;
        } else if (tail.isRole()) {
            score -= 0.4;
        }
        return before.isPredicate() && tail.ends() && inside < 0.6 ? score - 0.5 : score;
    }

    /** Something to be done is a demand, not a name: “坚持以人民为中心”. */
    private boolean isDeed(String inner) {
        Lexicon.Word first = lexicon.cut(inner, 0, inner.length()).getFirst();
        return first.is(Sort.VERB) || first.is(Sort.STOP);
    }

    private boolean ends(String inner, Sort... sorts) {
        return java.util.Arrays.stream(sorts).anyMatch(sort -> lexicon.endsIn(sort, inner));
    }

    private NameKind kind(String inner, Tail tail) {
        boolean ends = ends(inner, Sort.SYSTEM, Sort.TAIL, Sort.EMBLEM);
        if (ends(inner, Sort.BODY) && !ends) {
            return NameKind.BODY;
        }
        boolean system = ends || tail.isHead() && tail.kind() == NameKind.SYSTEM;
        return system ? NameKind.SYSTEM : NameKind.SLOGAN;
    }
}
