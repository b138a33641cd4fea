package org.yandu.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that the meaning of a theme lists as they stand, for those who look for passages: {@code 关键词：…。} (one is enough), {@code
 * 相关词：…。} (two or three together) and {@code 排除词：…。} (no sign at all, whatever words of the theme stand in them). In English
 * {@code Keywords:}, {@code Related:} and {@code Excluded:}.
 *
 * @param rest the meaning without its lists, as it is shown where there is little room
 */
public record WordLists(List<String> enough, List<String> together, List<String> excluded, String rest) {

    private static final Pattern LIST = Pattern.compile(
            "(关键词|关键字|主题词|關鍵詞|關鍵字|主題詞|相关词|常见词|相關詞|常見詞|排除词|排除詞|Keywords|Related|Excluded)\\s*[:：]([^。.\\n]*)[。.\\n]?");

    private static final Pattern BETWEEN = Pattern.compile("[、，,;；/]+");

    public WordLists {
        enough = List.copyOf(enough);
        together = List.copyOf(together);
        excluded = List.copyOf(excluded);
    }

    public static WordLists of(String meaning) {
        List<String> enough = new ArrayList<>();
        List<String> together = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher list = LIST.matcher(meaning);
        while (list.find()) {
            List<String> to = switch (list.group(1)) {
                case "排除词", "排除詞", "Excluded" -> excluded;
                case "相关词", "常见词", "相關詞", "常見詞", "Related" -> together;
                default -> enough;
            };
            add(list.group(2), to);
            list.appendReplacement(rest, "");
        }
        list.appendTail(rest);
        return new WordLists(enough, together, excluded, rest.toString().strip());
    }

    /** What a meaning says besides its lists. */
    public static String without(String meaning) {
        return of(meaning).rest();
    }

    /** A single character is no word: it stands in too many. */
    private static void add(String list, List<String> to) {
        for (String word : BETWEEN.split(list)) {
            String bare = word.strip();
            if (bare.codePointCount(0, bare.length()) >= 2) {
                to.add(bare);
            }
        }
    }
}
