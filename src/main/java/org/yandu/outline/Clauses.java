package org.yandu.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.MarkerReader;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;

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
     * What the paragraphs below an article are called, each without the article; all at once, since the first is called something only
     * where there is a second.
     *
     * @param starts of all paragraphs of the article, in text order
     * @param items numbers of those that are items, by their starts
     * @return names by starts; empty ones are left out
     */
    static Map<Integer, String> names(List<Integer> starts, Map<Integer, String> items) {
        boolean several =
                starts.stream().filter(start -> !items.containsKey(start)).count() > 1;
        Map<Integer, String> names = new HashMap<>();
        int clause = 0;
        String above = "";
        for (Integer start : starts) {
            String item = items.getOrDefault(start, "");
            if (item.isEmpty()) {
                clause++;
                above = "";
            } else if (isBracketed(item)) {
                above = "第" + item + "项";
            }
            String name = several && clause > 0 ? "第" + Numeral.written(clause) + "款" : "";
            if (!item.isEmpty()) {
                boolean below = !isBracketed(item) && !above.isEmpty();
                name += below ? above + "第" + item + "目" : "第" + item + "项";
            }
            if (!name.isEmpty()) {
                names.put(start, name);
            }
        }
        return names;
    }

    private static boolean isBracketed(String item) {
        return item.startsWith("（");
    }
}
