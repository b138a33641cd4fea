package org.yandu.intake.cleaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yandu.intake.cleaning.Advertisements.Place;

/**
 * Where the name of an injected advertisement begins. Nothing marks it, so several signs are weighed: the end that is repeated
 * before the same domain, a proper name already met in another advertisement (凤凰 in 凤凰娱乐 and 凤凰彩票), that such proper names
 * mostly have two characters, and whether the text around it is a word again once it is gone (始…终).
 */
final class AdvertisedName {

    /** How usual proper names of 0, 1, 2, … characters are before 娱乐, 彩票 and the like. */
    private static final double[] USUAL = {-2, -0.6, 1.0, 0.5, 0.4, -0.3, -0.8};

    /** Games that are names by themselves: 时时彩 needs no 重庆 before it. */
    private static final Pattern GAME = Pattern.compile("[时分]{2}彩|[六双]合彩|百家乐|老虎机|快三|快3");

    /** Proper names such sites give themselves; only a hint, never needed. */
    private static final Set<String> KNOWN = Set.of(
            "澳门", "葡京", "新葡京", "金沙", "永利", "威尼斯人", "澳门威尼斯人", "皇冠", "太阳城", "银河", "凤凰", "百乐", "大发", "亚博", "万达", "优博",
            "博天堂", "大富翁", "大富豪", "大赢家", "鸿运", "金沙城", "澳门金沙", "澳门葡京", "澳门新葡京", "澳门银河", "澳门永利", "澳门皇冠", "重庆", "北京", "极速");

    /** Of those, the ones that are names of honest things too. */
    private static final Set<String> PLACES = Set.of("澳门", "重庆", "北京", "银河", "凤凰", "万达", "极速", "皇冠");

    /** Such names promise fortune: these stand in them far more often than in the language of offices. */
    private static final String LUCKY = "亿万亨博鼎鑫赢盈宝金银龙虎凤凰皇冠帝豪尊贵富财发利来乐天盛世永恒必胜百汇聚彩球星海葡京澳威鸿运福瑞佰恩诺亚拉菲腾";

    private static final double LUCK = 0.35;

    private static final double SOBER = 0.25;

    private static final String MACAO = "澳门";

    private final String folded;
    private final Set<String> learnt = new HashSet<>();
    private final Map<Integer, Integer> pairs = new HashMap<>();

    AdvertisedName(String folded) {
        this.folded = folded;
        for (int i = 0; i + 1 < folded.length(); i++) {
            pairs.merge(pair(folded.charAt(i), folded.charAt(i + 1)), 1, Integer::sum);
        }
    }

    /** @param common length of the end it shares with another place, 0 for none */
    void learn(Place place, int common) {
        int generic = Advertisements.genericLength(place.before());
        int proper = common - generic;
        if (generic > 0 && proper >= 2 && proper <= 4) {
            String before = place.before();
            learnt.add(before.substring(before.length() - common, before.length() - generic));
        }
    }

    /** How many units before the bracket belong to the name; 0 when only the bracket was injected. */
    int length(Place place, int common) {
        String before = place.before();
        int generic = Advertisements.genericLength(before);
        int spelt = spelt(place);
        if (spelt > 0) {
            return before.startsWith(MACAO, before.length() - spelt - MACAO.length()) ? spelt + MACAO.length() : spelt;
        }
        if (generic == 0) {
            int known = known(before);
            if (known > 0) {
                return known;
            }
            boolean repeated = common > 1 && common < Advertisements.LONGEST;
            return repeated ? common : 0;
        }
        int latin = before.length() - generic;
        while (latin > 0 && before.charAt(latin - 1) < 0x80) {
            latin--;
        }
        if (latin < before.length() - generic) {
            // K8娱乐, bet365体育: a Latin name in a Chinese sentence has clear edges.
            return before.length() - latin;
        }
        int best = generic;
        double most = Double.NEGATIVE_INFINITY;
        for (int proper = 0; proper < USUAL.length && generic + proper <= before.length(); proper++) {
            double score = score(place, generic, proper, common);
            if (score > most) {
                most = score;
                best = generic + proper;
            }
        }
        return best;
    }

    /** How much of what stands before the bracket the domain spells. */
    static int spelt(Place place) {
        return Initials.spelt(place.before(), Advertisements.genericLength(place.before()), place.domain());
    }

    static boolean isKnown(String before) {
        return known(before) > 0;
    }

    /** Length of the longest known name it ends with. */
    private static int known(String before) {
        return KNOWN.stream()
                .filter(name -> before.endsWith(name) && !PLACES.contains(name))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private double score(Place place, int generic, int proper, int common) {
        String before = place.before();
        int length = generic + proper;
        String name = before.substring(before.length() - length, before.length() - generic);
        boolean game = GAME.matcher(before.substring(before.length() - generic)).lookingAt();
        double score = game ? (proper == 0 ? 1.2 : USUAL[proper] - 0.3) : USUAL[proper];
        // A tail as long as was looked at is a repeated sentence, not a name.
        if (common >= generic + 1 && common < Advertisements.LONGEST) {
            score += length == common ? 2 : length > common ? -3 : 0;
        }
        score += learnt.contains(name) ? 3 : 0;
        // The longer the known name, the less it is chance: 新葡京 before 葡京.
        score += KNOWN.contains(name) ? 0.4 * proper : 0;
        if (common == 0 && proper > 2 && !learnt.contains(name)) {
            // 始终 of 始终凤凰 is a word of the text.
            score -= Math.min(1.5, 0.8 * Math.log1p(count(name.charAt(0), name.charAt(1)) - 1));
        }
        long lucky = name.chars().filter(c -> LUCKY.indexOf(c) >= 0).count();
        score += LUCK * lucky - SOBER * (proper - lucky);
        int start = place.open() - length;
        if (start == 0 || !Character.isLetterOrDigit(folded.charAt(start - 1))) {
            return score + (length == before.length() ? 0.6 : 0);
        }
        char left = folded.charAt(start - 1);
        score -= LUCKY.indexOf(left) >= 0 ? LUCK : 0;
        if (place.close() < folded.length() && Character.isLetterOrDigit(folded.charAt(place.close()))) {
            score += Math.min(1.5, 0.8 * Math.log1p(count(left, folded.charAt(place.close()))));
        }
        // Once is this very place.
        int together = count(left, folded.charAt(start)) - 1;
        return score - Math.min(1.5, 0.8 * Math.log1p(Math.max(0, together)));
    }

    private int count(char one, char other) {
        return pairs.getOrDefault(pair(one, other), 0);
    }

    private static int pair(char one, char other) {
        return (one << 16) | other;
    }
}
