package org.yandu.retrieval.names;

import java.util.List;
import java.util.regex.Pattern;
import org.yandu.retrieval.names.Lexicon.Sort;
import org.yandu.retrieval.names.Lexicon.Word;

/** Where a name begins: not with what only leads up to it, and with the place if one is named. */
final class Start {

    /** They end what somebody does to or with an office: 红单报|区指挥中心, 转送|市司法局. */
    private static final String LEADING_UP = "受经由报商向同好给送请归据派驻赴";

    /** The longest unknown places have four characters: 克什克腾旗. */
    private static final int LONGEST_PLACE = 4;

    /** The levels a name begins with even behind common words; 区 and 村 end many of these themselves. */
    private static final String SENIOR = "省市县旗";

    private static final Pattern DATE = Pattern.compile("\\d+[年月日]?");

    /** 三级 of 县、乡三级, 66号 of an address, 新一届 of 新一届市人大常委会. */
    private static final Pattern COUNTED = Pattern.compile("[两三四五六]级|\\p{IsHan}*\\d+号|新?[一二两三四五六七八九十]+届");

    private Start() {}

    /** @return index of its first word */
    static int of(String chars, List<Word> words, int last) {
        int first = 0;
        // 总体 is part of 总体国家安全观: a view has no other kind of word in front.
        boolean view = chars.charAt(words.get(last).end() - 1) == '观';
        while (!view && first < last && leadsUp(chars, words, first) && !isTask(words, first, last)) {
            first++;
        }
        int town = first;
        while (town < last && !words.get(town).is(Sort.TOWN)) {
            town++;
        }
        if (town == last) {
            return level(chars, words, first, last);
        }
        while (town > first
                && (words.get(town - 1).is(Sort.LEVEL) || words.get(town - 1).is(Sort.TOWN))) {
            town--;
        }
        boolean branch = town > first && town - first < 4 && isNational(chars, words, first, town);
        return branch ? first : town;
    }

    /** 教育 of 教育处: the only word that says what the office is for; 融资 of 融资信用服务平台. */
    private static boolean isTask(List<Word> words, int at, int last) {
        Word word = words.get(at);
        Word head = words.get(last);
        boolean noun = word.is(Sort.ACT) && !word.is(Sort.VERB) && !word.is(Sort.NAMING);
        boolean office = at == last - 1 && head.is(Sort.OFFICE) && head.length() == 1;
        return noun && (office || head.is(Sort.MADE));
    }

    /** 国家税务总局 in front of 澜江市税务局, 中国电信 in front of 贵州分公司. */
    private static boolean isNational(String chars, List<Word> words, int first, int town) {
        boolean country = chars.startsWith("国家", words.get(first).start())
                || words.get(first).is(Sort.REALM);
        boolean body = words.get(town - 1).is(Sort.BODY) || town - first == 2;
        return country && body;
    }

    private static boolean leadsUp(String chars, List<Word> words, int at) {
        Word word = words.get(at);
        if (word.isUnknown() && !isFigure(chars.charAt(word.end() - 1))) {
            return false;
        }
        if (isFigure(chars.charAt(word.end() - 1))
                && COUNTED.matcher(chars).region(word.start(), word.end()).matches()) {
            return true;
        }
        boolean date = word.isUnknown()
                && DATE.matcher(chars).region(word.start(), word.end()).matches()
                && (chars.charAt(word.end() - 1) > '9' || chars.startsWith("年", word.end()));
        return date || (word.is(Sort.LEAD) || word.is(Sort.ACT)) && !word.is(Sort.LEVEL);
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9' || "年月日号级届".indexOf(c) >= 0;
    }

    /** At a level behind something that is no place. */
    private static int level(String chars, List<Word> words, int first, int last) {
        for (int i = first + 1; i < last; i++) {
            Word before = words.get(i - 1);
            Word level = words.get(i);
            if (level.is(Sort.LEVEL) && before.isUnknown()) {
                boolean leadsUp = LEADING_UP.indexOf(chars.charAt(before.end() - 1)) >= 0;
                boolean own = chars.startsWith("自治", level.start());
                return leadsUp || before.length() > LONGEST_PLACE && !own ? i : first;
            }
            boolean senior = level.is(Sort.LEVEL) && SENIOR.indexOf(chars.charAt(level.start())) >= 0;
            if (senior && !before.is(Sort.LEVEL) && !before.isHead()) {
                return i;
            }
        }
        return first;
    }
}
