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

    private static final Pattern ASKED = Pattern.compile("[吗呢啊吧了我你他这那]");

    /** Longer ones are sentences, whatever stands behind them. */
    private static final int SHORT = 8;

    private static final Pattern PLAN = Pattern.compile("[六七八九十]?[一二三四五六七]?五(时期|规划|期间)?");

    private static final Pattern LOOSE_TALK = Pattern.compile(".*[的了是在着].*");

    /** “办事难”, “出行堵”: what people complain of. */
    private static final Pattern COMPLAINT = Pattern.compile(".{2,5}[难慢乱贵堵]");

    /** 课题“…”（18BZZ041）: a project is called by its title and by its number. */
    private static final Pattern FUNDED = Pattern.compile("\\([A-Za-z\\d\\-]{5,16}\\)");

    private static final Set<Sort> SYSTEM = EnumSet.of(Sort.SYSTEM, Sort.TAIL, Sort.EMBLEM);

    private static final Set<Sort> CALLED = EnumSet.of(Sort.SYSTEM, Sort.TAIL, Sort.EMBLEM, Sort.BODY);

    private static final Set<Sort> COINED = EnumSet.of(Sort.COINED, Sort.LOOSE);

    /** What may stand between two quotations of one row. */
    private static final Pattern NEXT = Pattern.compile("[\\p{IsHan}]{0,6}[、和][\\p{IsHan}]{0,6}");

    private static final int NEAR = 10;

    /** 「」 set terms and names off in papers of Taiwan and Hong Kong, irony much less often. */
    private static final double OF_TERMS = 0.2;

    /** Forms in which names of practices are coined: 西电东送; 拿地即开工, 免申即享; 多评合一; 办事不出寨. */
    private static final Pattern COINAGE = Pattern.compile("[东西南北]\\p{IsHan}[东西南北]\\p{IsHan}"
            + "|\\p{IsHan}{1,4}即\\p{IsHan}{1,4}|\\p{IsHan}{2}合一|\\p{IsHan}{1,3}不出\\p{IsHan}{1,2}");

    /** 三到位一处理, 一平台四体系: two counts are coined. */
    private static final Pattern TWICE = Pattern.compile("([" + NUMERALS + "]\\p{IsHan}{1,4}){2,}");

    /** 汾川E格, 解纷e站. */
    private static final Pattern MIXED =
            Pattern.compile("\\p{IsHan}*[A-Za-z]{1,2}\\p{IsHan}+|\\p{IsHan}+[A-Za-z]{1,2}\\p{IsHan}*");

    /** 作风建设年, 文旅消费季, 诚信宣传月, 创业周: a campaign is called by the time it is given, which no numeral counts. */
    private static final Pattern PERIOD =
            Pattern.compile("\\p{IsHan}+[^" + NUMERALS + "第本今明去每半全同当整数\\d](?:年|季|月|周|日|节)");

    /** 樓宇更新大行動2.0. */
    private static final Pattern VERSION = Pattern.compile("\\d{1,4}(\\.\\d)?$");

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
        List<List<Quote>> rows = Quote.rows(chars, Quote.of(chars));
        for (int i = 0; i < rows.size(); i++) {
            List<Quote> row = rows.get(i);
            int end = row.getLast().end();
            Tail tail = Tail.behind(chars, end, script.gapBehind(end));
            Before before = Before.of(chars, row.getFirst().start());
            boolean company = row.size() > 1
                    || i > 0 && isNear(rows.get(i - 1), row)
                    || i + 1 < rows.size() && isNear(row, rows.get(i + 1));
            for (Quote quote : row) {
                judge(quote, row, before, tail, company);
            }
        }
    }

    /** “标准地”试点、“模拟审批”; 桐乡“乌镇管家”、成都“小区党建”: one row with something between. */
    private boolean isNear(List<Quote> row, List<Quote> next) {
        int from = row.getLast().end();
        int to = next.getFirst().start();
        return to - from < NEAR && NEXT.matcher(chars).region(from, to).matches();
    }

    private void judge(Quote quote, List<Quote> row, Before before, Tail tail, boolean company) {
        String inner = quote.inner(chars);
        boolean last = quote == row.getLast();
        boolean ruled = last && tail.isHead() && tail.end() > quote.end() && inner.length() <= SHORT;
        if (!canBeName(inner, ruled) || before.speaks() && inner.length() > 8) {
            return;
        }
        Set<Evidence> evidence = EnumSet.of(Evidence.QUOTATION_MARKS);
        double inside = inside(inner, evidence);
        double score = BASE
                + inside
                + around(before, tail, inside, evidence)
                + (script.isTraditional() && inner.length() > 3 ? OF_TERMS : 0);
        if (inner.length() > 2 && !isCommon(inner) && standsAlone(inner)) {
            score += 0.2;
            evidence.add(Evidence.REPEATED);
        }
        if (company) {
            score += 0.2;
            evidence.add(Evidence.IN_A_ROW);
        }
        if (FUNDED.matcher(chars).region(quote.end(), chars.length()).lookingAt()) {
            score += 0.4;
            evidence.add(Evidence.NUMBERS);
        }
        boolean tailed = last && tail.end() > quote.end();
        candidates.add(script.words(quote.start() + 1, quote.end() - 1), kind(inner, tail), score, evidence);
        if (tailed && score > 0) {
            candidates.add(script.words(quote.start(), tail.end()), tail.kind(), score, evidence);
        }
    }

    /** @param ruled a typical ending right behind says that it is no speech: “不满意重办”制度 */
    private boolean canBeName(String inner, boolean ruled) {
        int length = inner.length();
        boolean sentence = inner.chars().anyMatch(c -> "。;?!:,…".indexOf(c) >= 0) && !isPaired(inner);
        return length >= 2
                && length <= LONGEST
                && !sentence
                && !inner.chars().allMatch(c -> c >= '0' && c <= '9')
                && (!SPEECH.matcher(inner).matches()
                        || ruled && !ASKED.matcher(inner).find()
                        || isCalled(inner))
                && !isPromise(inner)
                && !isPlan(inner);
    }

    /** 谁认定、谁约谈; 上面千条线,下面一根针: members of one length, as formulae are coined. */
    private static boolean isPaired(String inner) {
        String[] members = inner.split("[、,;]");
        return members.length > 1
                && members.length < 5
                && Stream.of(members).allMatch(each -> each.length() > 2 && each.length() == members[0].length());
    }

    /** 列入计划: a verb and what it takes, not a plan that is called so. */
    private boolean isPromise(String inner) {
        List<Lexicon.Word> words = lexicon.cut(inner, 0, inner.length());
        return words.size() == 2
                && inner.length() == 4
                && words.getFirst().is(Sort.VERB)
                && words.getFirst().parts()
                && !words.getLast().isUnknown();
    }

    /** 为群众办实事示范法庭 begins like speech and ends like a name. */
    private boolean isCalled(String inner) {
        return inner.length() > 6 && inner.length() < 15 && lexicon.endsIn(CALLED, inner);
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
        boolean sum = SUM.matcher(inner).matches() || isCountedTwice(inner);
        boolean counted = COUNTED.matcher(inner).matches() && inner.length() > 2;
        if (sum || counted || COINAGE.matcher(inner).matches()) {
            score += sum ? 0.65 : 0.35;
            evidence.add(Evidence.NUMBERS);
        }
        boolean numbered = inner.charAt(inner.length() - 1) <= '9';
        boolean ending = isEnding(numbered ? VERSION.matcher(inner).replaceFirst("") : inner);
        if (ending) {
            score += 0.4;
            evidence.add(Evidence.ENDING);
        } else if (inner.chars().anyMatch(c -> c < 0x80) && MIXED.matcher(inner).matches()) {
            score += 0.25;
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
        if (!paired && !ending && inner.length() > 5 && isDeed(inner)) {
            score -= 0.4;
        }
        return inner.length() > 14 && !paired ? score - 0.2 : score;
    }

    private static boolean isCountedTwice(String inner) {
        return NUMERALS.indexOf(inner.charAt(0)) >= 0 && TWICE.matcher(inner).matches();
    }

    /** Common endings say nothing of common words: “长效机制”, “人民银行”. */
    private boolean isEnding(String inner) {
        return inner.length() > 2
                && (lexicon.endsIn(CALLED, inner)
                        || inner.length() > 5 && lexicon.endsIn(Sort.COINED, inner)
                        || (lexicon.endsIn(COINED, inner)
                                        || PERIOD.matcher(inner).matches())
                                && !isCommon(inner));
    }

    private static double around(Before before, Tail tail, double inside, Set<Evidence> evidence) {
        double score = 0;
        if (before.names() || before.isKind()) {
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

    private NameKind kind(String inner, Tail tail) {
        boolean ends = lexicon.endsIn(SYSTEM, inner);
        if (lexicon.endsIn(Sort.BODY, inner) && !ends) {
            return NameKind.BODY;
        }
        boolean system = ends || tail.isHead() && tail.kind() == NameKind.SYSTEM;
        return system ? NameKind.SYSTEM : NameKind.SLOGAN;
    }
}
