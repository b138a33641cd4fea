package org.yandu.intake.pages;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Characters of a page into characters of a text. Many PDF files give radicals for the ideographs that look the same, since the
 * font has one picture for both; nobody would find 民 by searching ⺠.
 */
final class Radicals {

    private static final int FIRST = 0x2E80;

    private static final int LAST = 0x2FDF;

    /** Radicals of the supplement for which Unicode has no decomposition, each before its ideograph. */
    private static final String PAIRS = "⺁厂⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺖忄⺘扌⺙攵⺛旡⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺶羊⺷羊⺸羊"
            + "⺹耂⺺肀⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟"
            + "⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀";

    private static final Map<Integer, String> IDEOGRAPHS = ideographs();

    private Radicals() {}

    /** Ideographs for radicals, letters for ligatures, upright punctuation for vertical; no control characters. */
    static String unified(String drawn) {
        if (drawn.length() == 1 && isPlain(drawn.charAt(0))) {
            return drawn;
        }
        StringBuilder out = new StringBuilder();
        drawn.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F || c >= 0x3400 && c < 0xA000 || c >= 0x3000 && c < 0x3030;
    }

    private static void append(StringBuilder out, int c) {
        if (c == 0x2E3A) {
            out.append("——");
        } else if (c >= FIRST && c <= LAST) {
            out.append(IDEOGRAPHS.getOrDefault(c, Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)));
        } else if (c >= 0xFB00 && c <= 0xFB06) {
            out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else if (c >= 0xFE10 && c <= 0xFE19 || c >= 0xFE30 && c <= 0xFE48) {
            out.append(level(c));
        } else if (Character.isSpaceChar(c) || c == '\t' || c == '\n' || c == '\r') {
            out.append(c == 0x3000 ? "\u3000" : " ");
        } else if (!Character.isISOControl(c) && c != 0xAD && c != 0x200B && c != 0xFEFF && c != 0x2060) {
            out.appendCodePoint(c);
        }
    }

    /** Punctuation of texts from top to bottom, as it stands in a line: full width. */
    private static String level(int c) {
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        boolean half = plain.length() == 1 && plain.charAt(0) > ' ' && plain.charAt(0) < 0x7F;
        return c == 0xFE19 ? "…" : half ? Character.toString(plain.charAt(0) + 0xFEE0) : plain;
    }

    private static Map<Integer, String> ideographs() {
        Map<Integer, String> map = new HashMap<>();
        int[] pairs = PAIRS.codePoints().toArray();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], Character.toString(pairs[i + 1]));
        }
        return map;
    }
}
