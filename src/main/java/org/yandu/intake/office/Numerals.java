package org.yandu.intake.office;

import java.util.Locale;

/** Numbers as lists show them, under the names OOXML has for the formats; ODT and DOC are brought to these names. */
final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private static final String[] SIMPLE = {"零一二三四五六七八九", "十百千", "万"};
    private static final String[] TRADITIONAL = {"零一二三四五六七八九", "十百千", "萬"};
    private static final String[] LEGAL = {"零壹贰叁肆伍陆柒捌玖", "拾佰仟", "万"};
    private static final String[] LEGAL_TRADITIONAL = {"零壹貳參肆伍陸柒捌玖", "拾佰仟", "萬"};
    private static final String[] KOREAN = {"영일이삼사오육칠팔구", "십백천", "만"};

    private Numerals() {}

    static String of(String format, int n) {
        if (n < 0 || n > 99_999) {
            return String.valueOf(n);
        }
        return switch (format) {
            case "none" -> "";
            case "upperRoman" -> roman(n);
            case "lowerRoman" -> roman(n).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(n, 'A');
            case "lowerLetter" -> letters(n, 'a');
            case "decimalZero" -> n < 10 ? "0" + n : "" + n;
            case "decimalFullWidth", "decimalFullWidth2" -> digits(n, "０１２３４５６７８９");
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(n);
            case "decimalEnclosedParen" -> n >= 1 && n <= 20 ? "" + (char) (0x2473 + n) : "(" + n + ")";
            case "decimalEnclosedFullstop" -> n >= 1 && n <= 20 ? "" + (char) (0x2487 + n) : n + ".";
            case "ideographEnclosedCircle" -> n >= 1 && n <= 10 ? "" + (char) (0x327F + n) : "" + n;
            case "ideographDigital", "taiwaneseDigital", "koreanDigital2" -> digits(n, DIGITS);
            case "japaneseDigitalTenThousand" -> digits(n, DIGITS);
            case "chineseCounting", "taiwaneseCounting" -> n < 100 ? counted(n, SIMPLE, true) : digits(n, "○一二三四五六七八九");
            case "chineseCountingThousand" -> counted(n, SIMPLE, true);
            case "taiwaneseCountingThousand" -> counted(n, TRADITIONAL, true);
            case "japaneseCounting" -> counted(n, SIMPLE, true).replace("零", "").replaceFirst("^一(?=[百千])", "");
            case "koreanCounting" -> counted(n, KOREAN, true).replace("영", "");
            case "chineseLegalSimplified" -> counted(n, LEGAL, false);
            case "ideographLegalTraditional", "japaneseLegal" -> counted(n, LEGAL_TRADITIONAL, false);
            case "ideographTraditional" -> cycle(n, STEMS);
            case "ideographZodiac" -> cycle(n, BRANCHES);
            case "ideographZodiacTraditional" ->
                n < 1 ? "" + n : cycle((n - 1) % 10 + 1, STEMS) + cycle((n - 1) % 12 + 1, BRANCHES);
            default -> String.valueOf(n);
        };
    }

    private static String digits(int n, String digits) {
        StringBuilder out = new StringBuilder();
        String.valueOf(n).chars().forEach(c -> out.append(digits.charAt(c - '0')));
        return out.toString();
    }

    /** Beyond the ten stems or twelve branches Word goes on in plain numbers. */
    private static String cycle(int n, String names) {
        return n >= 1 && n <= names.length() ? names.substring(n - 1, n) : "" + n;
    }

    private static String circled(int n) {
        if (n >= 1 && n <= 20) {
            return "" + (char) (0x245F + n);
        }
        if (n > 20 && n <= 35) {
            return "" + (char) (0x3251 + n - 21);
        }
        return n > 35 && n <= 50 ? "" + (char) (0x32B1 + n - 36) : "" + n;
    }

    /**
     * 一百零一, 二十, 十一.
     *
     * @param words digits; ten, hundred, thousand; ten thousand
     * @param bareTen whether 11 is 十一 rather than 一十一
     */
    private static String counted(int n, String[] words, boolean bareTen) {
        if (n >= 10_000) {
            int rest = n % 10_000;
            String gap = rest == 0 ? "" : rest < 1000 ? words[0].substring(0, 1) : "";
            return counted(n / 10_000, words, bareTen)
                    + words[2]
                    + gap
                    + (rest == 0 ? "" : counted(rest, words, false));
        }
        if (n == 0) {
            return words[0].substring(0, 1);
        }
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int power = 1000, place = 2; power >= 1; power /= 10, place--) {
            int digit = n / power % 10;
            if (digit == 0) {
                gap = !out.isEmpty();
                continue;
            }
            if (gap) {
                out.append(words[0].charAt(0));
                gap = false;
            }
            boolean bare = bareTen && power == 10 && digit == 1 && out.isEmpty();
            if (!bare) {
                out.append(words[0].charAt(digit));
            }
            if (power > 1) {
                out.append(words[1].charAt(place));
            }
        }
        return out.toString();
    }

    private static String roman(int n) {
        if (n == 0 || n >= 4000) {
            return String.valueOf(n);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder out = new StringBuilder();
        int rest = n;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                out.append(signs[i]);
                rest -= values[i];
            }
        }
        return out.toString();
    }

    /** After Z comes AA, then BB, as Word counts. */
    private static String letters(int n, char first) {
        if (n == 0) {
            return "0";
        }
        String letter = String.valueOf((char) (first + (n - 1) % 26));
        return letter.repeat(Math.min(10, (n - 1) / 26 + 1));
    }
}
