package org.yandu.outline.numbers;

/** Reads and writes the numerals of headings, drafts and dates, after folding: 十一, 廿三, 一百零二, 〇, 壹, 12, 二〇二三. */
public final class Numeral {

    /** Characters a Chinese numeral may be made of, for use inside a character class. */
    public static final String CHINESE = "一二三四五六七八九十百千零〇两廿卅卌壹贰叁肆伍陆柒捌玖拾";

    /** Not a numeral, or one torn beyond reading, such as the dash in 第-节. */
    public static final int UNREADABLE = 0;

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

    private static final int[] POWERS = {1, 10, 100, 1000};
    private static final String[] PLACES = {"", "十", "百", "千"};

    private Numeral() {}

    /** @return the value, or {@link #UNREADABLE} */
    public static int read(CharSequence numeral) {
        int total = 0;
        int current = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int digit = digit(c);
            int tens = "廿卅卌".indexOf(c);
            if (digit >= 0) {
                // Positional (二〇) and spoken (二十) forms never mix within one numeral.
                current = current * 10 + digit;
            } else if (c == '十' || c == '拾') {
                total += (current == 0 ? 1 : current) * 10;
                current = 0;
            } else if (c == '百') {
                total += (current == 0 ? 1 : current) * 100;
                current = 0;
            } else if (c == '千') {
                total += (current == 0 ? 1 : current) * 1000;
                current = 0;
            } else if (tens >= 0) {
                total += (tens + 2) * 10;
            } else {
                return UNREADABLE;
            }
        }
        return total + current;
    }

    /**
     * As headings are numbered: 十, 十二, 二十, 一百零五, 一百一十.
     *
     * @param number from 1 to 9,999; others are written in Arabic figures
     */
    public static String written(int number) {
        if (number < 1 || number > 9_999) {
            return String.valueOf(number);
        }
        StringBuilder written = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / POWERS[place] % 10;
            if (digit == 0) {
                gap = !written.isEmpty();
                continue;
            }
            if (gap) {
                written.append('零');
                gap = false;
            }
            // Nobody says one ten where nothing stands before it.
            if (digit != 1 || place != 1 || !written.isEmpty()) {
                written.append(DIGITS.charAt(digit));
            }
            written.append(PLACES[place]);
        }
        return written.toString();
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        // The circle stands where a machine had no 〇.
        if (c == '〇' || c == '○') {
            return 0;
        }
        if (c == '两') {
            return 2;
        }
        if (c == '参') {
            return 3;
        }
        int plain = DIGITS.indexOf(c);
        return plain >= 0 ? plain : FORMAL.indexOf(c);
    }
}
