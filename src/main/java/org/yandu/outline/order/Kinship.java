package org.yandu.outline.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.Folding;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.order.Proposal.Because;

/**
 * How near paragraphs are to headings, by the words they share. A pair of characters weighs the more the fewer headings and the
 * fewer paragraphs have it: what all headings say, such as 始终坚持把, tells nothing.
 */
final class Kinship {

    /** The sentence a paragraph opens with says what it is about; longer ones are looked at so far. */
    private static final int OPENING = 60;

    // What counts is their order, not their size: the opening says most, a number nearly as much, the words of kin
    // least of what is sure.
    // Each made smaller or larger by half or so, one at a time, leaves the order of all labelled texts as it is.

    private static final double BY_OPENING = 0.5;
    private static final double BY_FORMULA = 0.35;
    private static final double BY_NUMBER = 0.45;

    /** One word alone, so less than the opening. */
    private static final double BY_FIRST = 0.3;

    /** A word that more paragraphs begin with is one of the whole text, such as its place. */
    private static final int FEW = 3;

    /** Shared with the paragraphs that surely belong to a heading: worth less than its own words. */
    private static final double BY_KIN = 0.35;

    /** 水 in 水质 and 饮用水 tells less than two characters do. */
    private static final double BY_CHARACTER = 0.4;

    /** So near or nearer a paragraph lends its words to the heading. */
    private static final double SURE = 0.45;

    /** …是…的一条基本经验, …作为…的重要着力点: a sentence that says which point was made. */
    private static final Pattern FORMULA = Pattern.compile(
            "[^。!?;]{0,80}(?:是|作为|成为)[^。!?;]{0,60}(?:经验|做法|抓手|举措|任务|途径|环节|保障|体现|着力点|切入点|支撑点|归属点|关键|前提|基础|目标|动力|启示|原则)[^。!?;]{0,4}[。!?;,]");

    private static final Pattern NUMBER =
            Pattern.compile("(?:第([一二三四五六七八九十]{1,3})[,、:是]|([一二三四五六七八九十]{1,2})(?:是|要)|(首先|其次|再次|最后)[,:])");

    private final List<Set<String>> titles = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    /** The same as they stand, each as long as it is folded: what a reader is shown has its own quotation marks. */
    private final List<String> written = new ArrayList<>();

    private final List<Map<String, Integer>> pairs = new ArrayList<>();

    /** Those of what each paragraph opens with, which every heading is compared with. */
    private final List<Map<String, Integer>> openings = new ArrayList<>();

    /** And those of its sentences that say what the point is. */
    private final List<List<Map<String, Integer>>> formulas = new ArrayList<>();

    private final Map<String, Integer> inTitles = new HashMap<>();
    private final Map<String, Integer> inTexts = new HashMap<>();
    private final List<Integer> ordinals;
    private final boolean countsOnce;
    private final double[][] near;

    /** @param texts without noise; a lower heading with its text is one */
    Kinship(List<String> headings, List<Integer> ordinals, List<String> texts) {
        this.ordinals = ordinals;
        for (String heading : headings) {
            Set<String> words = pairs(Folding.fold(heading)).keySet();
            titles.add(words);
            words.forEach(word -> inTitles.merge(word, 1, Integer::sum));
        }
        for (String text : texts) {
            String whole = Folding.inPlace(text);
            String folded = whole.strip();
            int lead = whole.length() - whole.stripLeading().length();
            this.texts.add(folded);
            this.written.add(text.substring(lead, lead + folded.length()));
            Map<String, Integer> words = pairs(folded);
            pairs.add(words);
            words.keySet().forEach(word -> inTexts.merge(word, 1, Integer::sum));
        }
        for (int unit = 0; unit < texts.size(); unit++) {
            openings.add(pairs(opening(unit)));
            formulas.add(FORMULA.matcher(this.texts.get(unit))
                    .results()
                    .map(result -> pairs(result.group()))
                    .toList());
        }
        countsOnce = countsOnce();
        near = new double[texts.size()][headings.size()];
        for (int unit = 0; unit < texts.size(); unit++) {
            for (int heading = 0; heading < headings.size(); heading++) {
                near[unit][heading] = own(unit, heading);
            }
        }
        byKin();
        // Afterwards: a word alone does not make what else the paragraph says words of the section.
        for (int unit = 0; unit < texts.size(); unit++) {
            for (int heading = 0; heading < headings.size(); heading++) {
                near[unit][heading] += isNearest(unit, heading) && beginsWith(unit, heading) ? BY_FIRST : 0;
            }
        }
    }

    /** From 0 for strangers; above about 0.3 there is something to it. */
    double near(int unit, int heading) {
        return near[unit][heading];
    }

    /** The same without what the number tells that it opens with. */
    double nearInWords(int unit, int heading) {
        return near[unit][heading] - (number(unit, heading) ? BY_NUMBER : 0);
    }

    /** How much of the heading's own words the paragraph opens with, or what a sentence says its point is. */
    double named(int unit, int heading) {
        return number(unit, heading) ? 1 : said(unit, heading);
    }

    /** The same without the number it opens with. */
    double said(int unit, int heading) {
        return Math.max(covered(heading, openings.get(unit)), formula(unit, heading));
    }

    /** The strongest first. */
    List<Because> reasons(int unit, int heading) {
        List<Because> all = new ArrayList<>();
        if (number(unit, heading)) {
            all.add(new Because("order.reason.number", List.of(written.get(unit).substring(0, 2))));
        }
        if (formula(unit, heading) > 0.25) {
            all.add(new Because("order.reason.formula", List.of(formulaOf(unit, heading))));
        }
        if (covered(heading, openings.get(unit)) > 0.3) {
            all.add(new Because("order.reason.opening", List.of()));
        }
        String shared = SharedWords.of(texts.get(unit), titles.get(heading), word -> weight(word));
        if (!shared.isEmpty()) {
            all.add(new Because("order.reason.shared_words", List.of(shared)));
        }
        return all;
    }

    private double own(int unit, int heading) {
        Map<String, Integer> words = pairs.get(unit);
        double shared = covered(heading, words);
        return shared
                + BY_OPENING * covered(heading, openings.get(unit))
                + BY_FORMULA * formula(unit, heading)
                + (number(unit, heading) ? BY_NUMBER : 0);
    }

    private boolean isNearest(int unit, int heading) {
        double own = near[unit][heading];
        return Arrays.stream(near[unit]).allMatch(other -> other <= own);
    }

    /** 成因首先在…, 成因还在… under 深层成因: the first word is of this heading only, and few paragraphs begin with it. */
    private boolean beginsWith(int unit, int heading) {
        String text = texts.get(unit);
        String word = text.substring(0, Math.min(2, text.length()));
        boolean only = titles.get(heading).contains(word) && inTitles.getOrDefault(word, 0) == 1;
        return only
                && word.length() == 2
                && texts.stream().filter(each -> each.startsWith(word)).count() <= FEW;
    }

    /** Paragraphs further down in a section speak of what its first one speaks of. */
    private void byKin() {
        int headings = titles.size();
        double[][] kin = new double[near.length][headings];
        for (int heading = 0; heading < headings; heading++) {
            Map<String, Double> words = new HashMap<>();
            for (int unit = 0; unit < near.length; unit++) {
                if (isSurely(unit, heading)) {
                    pairs.get(unit).keySet().forEach(word -> words.merge(word, rarity(word), Math::max));
                }
            }
            for (int unit = 0; unit < near.length && !words.isEmpty(); unit++) {
                double shared = 0;
                double all = 1e-9;
                for (String word : pairs.get(unit).keySet()) {
                    all += rarity(word);
                    shared += words.getOrDefault(word, 0.0);
                }
                kin[unit][heading] = isSurely(unit, heading) ? 0 : shared / all;
            }
        }
        for (int unit = 0; unit < near.length; unit++) {
            for (int heading = 0; heading < headings; heading++) {
                near[unit][heading] += BY_KIN * kin[unit][heading];
            }
        }
    }

    private boolean isSurely(int unit, int heading) {
        double best = near[unit][heading];
        for (int other = 0; other < titles.size(); other++) {
            if (other != heading && near[unit][other] * 1.5 > best) {
                return false;
            }
        }
        return best >= SURE;
    }

    private double covered(int heading, Map<String, Integer> words) {
        double shared = 0;
        double all = 1e-9;
        for (String word : titles.get(heading)) {
            double weight = weight(word);
            all += weight;
            int times = words.getOrDefault(word, 0);
            shared += times == 0 ? 0 : weight * (times == 1 ? 0.7 : 1);
        }
        return shared / all;
    }

    private double weight(String word) {
        double alone = word.length() == 1 ? BY_CHARACTER : 1;
        return alone * Math.log((titles.size() + 0.5) / inTitles.getOrDefault(word, 1)) * rarity(word);
    }

    private double rarity(String word) {
        return Math.log(1 + (double) texts.size() / inTexts.getOrDefault(word, 1));
    }

    private double formula(int unit, int heading) {
        return formulas.get(unit).stream()
                .mapToDouble(words -> covered(heading, words))
                .max()
                .orElse(0);
    }

    private String formulaOf(int unit, int heading) {
        return FORMULA.matcher(texts.get(unit))
                .results()
                .max(Comparator.comparingDouble(result -> covered(heading, pairs(result.group()))))
                .map(result -> written.get(unit)
                        .substring(result.start(), result.end())
                        .strip())
                .map(sentence ->
                        sentence.length() > OPENING ? "…" + sentence.substring(sentence.length() - OPENING) : sentence)
                .orElse("");
    }

    private boolean number(int unit, int heading) {
        return ordinal(unit) == ordinals.get(heading) && countsOnce;
    }

    /** 一是 in several paragraphs counts points within them, not the paragraphs. */
    private boolean countsOnce() {
        Set<Integer> seen = new HashSet<>();
        for (int unit = 0; unit < texts.size(); unit++) {
            int ordinal = ordinal(unit);
            if (ordinal > 0 && !seen.add(ordinal)) {
                return false;
            }
        }
        return seen.size() > 1;
    }

    /** Of 一是, 第二, 再次 at the beginning of a paragraph; 0 when it has none. */
    int ordinal(int unit) {
        Matcher matcher = NUMBER.matcher(texts.get(unit));
        if (!matcher.lookingAt()) {
            return 0;
        }
        String word = matcher.group(3);
        String numeral = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return word == null
                ? Numeral.read(numeral)
                : word.equals("最后")
                        ? ordinals.get(ordinals.size() - 1)
                        : List.of("首先", "其次", "再次").indexOf(word) + 1;
    }

    private String opening(int unit) {
        String text = texts.get(unit);
        int end = text.indexOf('。');
        return text.substring(0, Math.min(text.length(), end < 0 || end > OPENING ? OPENING : end));
    }

    /** Every Chinese character, every two that stand together, and how often. */
    private static Map<String, Integer> pairs(String folded) {
        Map<String, Integer> all = new HashMap<>();
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) >= '\u4e00') {
                all.merge(folded.substring(i, i + 1), 1, Integer::sum);
            }
            if (i + 1 < folded.length()
                    && Character.isLetterOrDigit(folded.charAt(i))
                    && Character.isLetterOrDigit(folded.charAt(i + 1))) {
                all.merge(folded.substring(i, i + 2), 1, Integer::sum);
            }
        }
        return all;
    }
}
