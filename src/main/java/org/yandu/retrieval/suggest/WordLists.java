package org.yandu.retrieval.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.Folding;

/**
 * Words that the meaning of a theme lists as they stand: {@code 关键词：…。} (one is enough), {@code 相关词：…。} (two or three together)
 * and {@code 排除词：…。} (no sign at all, whatever words of the theme stand in them).
 *
 * @param stated folded words and what they are worth from 0 to 1
 * @param mere words that say nothing
 * @param rest the meaning without its lists
 */
record WordLists(Map<String, Double> stated, Set<String> mere, String rest) {

    /** One tells, with nothing else said. */
    static final double ENOUGH_ALONE = 0.85;

    /** Two are not quite enough, three are. */
    static final double TOGETHER = 0.26;

    private static final Pattern LIST =
            Pattern.compile("(关键词|关键字|主题词|相关词|常见词|排除词|Keywords|Related|Excluded)\\s*[:：]([^。\\n]*)[。\\n]?");

    private static final Pattern BETWEEN = Pattern.compile("[、，,;；/]+");

    static WordLists of(String meaning) {
        Map<String, Double> stated = new LinkedHashMap<>();
        Set<String> mere = new HashSet<>();
        Matcher list = LIST.matcher(meaning);
        StringBuilder rest = new StringBuilder();
        while (list.find()) {
            List<String> words = words(list.group(2));
            switch (list.group(1)) {
                case "排除词", "Excluded" -> mere.addAll(words);
                case "相关词", "常见词", "Related" -> words.forEach(word -> stated.putIfAbsent(word, TOGETHER));
                default -> words.forEach(word -> stated.put(word, ENOUGH_ALONE));
            }
            list.appendReplacement(rest, "。");
        }
        list.appendTail(rest);
        return new WordLists(stated, mere, rest.toString());
    }

    private static List<String> words(String list) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(list)) {
            String folded = Folding.fold(word.strip());
            if (folded.codePointCount(0, folded.length()) >= 2) {
                words.add(folded);
            }
        }
        return words;
    }
}
