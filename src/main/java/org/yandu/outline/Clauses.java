package org.yandu.outline;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yandu.document.TextSpan;

/**
 * Places below an article as lawyers cite them: 第二款, 第（三）项, 第二款第（一）项第1目. A 款 is a paragraph of the article and has no number
 * of its own, a 项 is numbered （一）, a 目 below it 1 (《中华人民共和国立法法》, 2023, 第六十五条). The only 款 of an article is not named.
 */
final class Clauses {

    private static final Pattern ARTICLE = Pattern.compile("第.{1,12}条(之.{1,3})?");

    private Clauses() {}

    static boolean divides(OutlineNode heading) {
        return ARTICLE.matcher(heading.marker().replaceAll("[\\s\\u3000]+", "")).matches();
    }

    /** The number with which a paragraph begins as an item; empty when it is none. */
    static String item(CleanText text, TextSpan line) {
        Marker marker = MarkerReader.read(text.folded, line.start(), line.end());
        if (marker == null) {
            return "";
        }
        return marker.style() == Style.HAN_BRACKET || marker.style() == Style.ARABIC ? marker.label() : "";
    }

    /**
     * @param starts of all paragraphs of an article
     * @param at which of them, from 0
     * @param items numbers of those that are items, by their starts
     */
    static String name(List<Integer> starts, int at, Map<Integer, String> items) {
        int clauses =
                (int) starts.stream().filter(start -> !items.containsKey(start)).count();
        int clause = (int) starts.subList(0, at + 1).stream()
                .filter(start -> !items.containsKey(start))
                .count();
        String name = clause > 0 && clauses > 1 ? "第" + Numeral.written(clause) + "款" : "";
        String item = items.getOrDefault(starts.get(at), "");
        if (item.isEmpty()) {
            return name;
        }
        if (!isBracketed(item)) {
            for (int before = at - 1; before >= 0 && items.containsKey(starts.get(before)); before--) {
                String above = items.getOrDefault(starts.get(before), "");
                if (isBracketed(above)) {
                    return name + "第" + above + "项第" + item + "目";
                }
            }
        }
        return name + "第" + item + "项";
    }

    private static boolean isBracketed(String item) {
        return item.startsWith("（");
    }
}
