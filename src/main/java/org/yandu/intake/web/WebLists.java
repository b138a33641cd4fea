package org.yandu.intake.web;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.numbers.Numeral;

/**
 * The numbers a browser puts before the items of an ordered list; policy texts are quoted by them. Bullets are left out: they
 * number nothing, and sites build lines of dates and links with them.
 */
final class WebLists {

    /** An item that brings its own number gets no second. */
    private static final Pattern NUMBERED = Pattern.compile(
            "^[\\s\\u3000\\u00a0]*(?:[(（〔\\[]?[一二三四五六七八九十百\\d]{1,4}[)）〕\\]、.．,，]|第[一二三四五六七八九十百\\d]{1,4}|[①-⑳⑴-⑽])");

    private static final Pattern UNNUMBERED =
            Pattern.compile("(?i)list-style(?:-type)?\\s*:[^;]*\\b(?:none|disc|circle|square)\\b");

    private static final Pattern HAN =
            Pattern.compile("(?i)list-style(?:-type)?\\s*:[^;]*(?:cjk-ideographic|chinese|cjk-decimal)");

    /** Beyond, the numbers of a broken list mean nothing. */
    private static final int MOST = 100_000;

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private final IdentityHashMap<Element, Integer> next = new IdentityHashMap<>();

    /** What stands before an item; empty for a bullet or when it numbers itself. */
    String before(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "";
        }
        int step = list.hasAttr("reversed") ? -1 : 1;
        int number = number(item.attr("value"), next.computeIfAbsent(list, WebLists::start));
        next.put(list, number + step);
        String style = list.attr("style");
        if (UNNUMBERED.matcher(style).find()
                || UNNUMBERED.matcher(item.attr("style")).find()
                || NUMBERED.matcher(item.text()).find()
                || isNumber(item.firstElementChild(), number)) {
            return "";
        }
        return HAN.matcher(style).find() && number > 0
                ? Numeral.written(number) + "、"
                : written(number, list.attr("type")) + ". ";
    }

    /** Whether the first element of an item says its number and nothing else, as lists of the most read have it. */
    private static boolean isNumber(@Nullable Element first, int number) {
        return first != null && first.text().strip().equals(Integer.toString(number));
    }

    private static int start(Element list) {
        int items = (int) list.children().stream()
                .filter(c -> c.normalName().equals("li"))
                .count();
        return number(list.attr("start"), list.hasAttr("reversed") ? items : 1);
    }

    private static int number(String attribute, int otherwise) {
        try {
            int number = Integer.parseInt(attribute.strip());
            return Math.abs(number) > MOST ? otherwise : number;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    static String written(int number, String type) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        return switch (type) {
            case "a" -> letters(number);
            case "A" -> letters(number).toUpperCase(Locale.ROOT);
            case "i" -> roman(number);
            case "I" -> roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String letters(int number) {
        StringBuilder out = new StringBuilder();
        for (int n = number; n > 0; n = (n - 1) / 26) {
            out.insert(0, (char) ('a' + (n - 1) % 26));
        }
        return out.toString();
    }

    private static String roman(int number) {
        StringBuilder out = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                out.append(ROMAN[i]);
                left -= VALUES[i];
            }
        }
        return out.toString();
    }
}
