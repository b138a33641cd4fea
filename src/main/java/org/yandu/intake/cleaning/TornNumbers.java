package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yandu.document.TextSpan;

/**
 * Line ends around the numbers of running text, （〔⏎2021⏎〕⏎2⏎号）, as they come of a page that sets its figures apart and is copied piece by
 * piece. Whether they do is decided for the text as a whole: in a table, a list or at the foot of a page a number stands alone as well, but no
 * year mark and no closing bracket begins the line below it.
 */
final class TornNumbers {

    /** Fewer numbers torn out of their sentences show no habit. */
    private static final int FEWEST = 5;

    /** And so many of all that stand alone: a table may have more. */
    private static final double SHARE = 0.25;

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.:~～/-]{0,15}[%％‰]?|[/~～]");

    /** Begins no line of its own. */
    private static final Pattern SURE = Pattern.compile("[年月日号〕）)】％%，。；].*");

    /** What goes on behind a number. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?:[的年月日号时分秒个名位户次条款项元万亿千百米吨度倍天周岁级类章节届种组层台辆套件份座期批页册亩余多%％‰〕）)】\\]、，,。；;：:/～~—–至．.-]"
                    + "|以[上下内外]|左右|所[示列]|公[里顷斤]|[平立]方|平米|小时|人(?![员民力才])|家(?!庭)|点(?!击)).*");

    /** What a number goes on from. */
    private static final Pattern LEADS = Pattern.compile(".*[\\p{IsHan}\\p{IsLatin}〔〕（(\\[《“、，：:/～~—–至．.-]");

    /** A heading, which no number goes on from: the sentence below it begins with one. */
    private static final Pattern HEADING = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|第[一二三四五六七八九十\\d]{1,4}[章节])[^，。；：、（《〔]{0,20}(?<![第于至到在为约达近共按从自以每的])");

    /** What is said before a colon; a longer one announces what begins below it. */
    private static final int LABEL = 12;

    /** Behind these a number comes, whatever follows it. */
    private static final String OPENS = "（〔、";

    /** From these a date goes on, however whole it is. */
    private static final String BEFORE_DATE = "至到～~、《（—-";

    /** Ends no line. */
    private static final String LEADING = "的于至在为约达近过按从自以每第";

    private static final Pattern PROSE = Pattern.compile("[，。；]");

    private static final Pattern DATE = Pattern.compile("\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?");

    /** Lines of a date that is torn at each number. */
    private static final List<Integer> DATES = List.of(6, 4);

    private final List<TextSpan> lines = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private TornNumbers(String text) {
        for (int from = 0; from <= text.length(); ) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            lines.add(new TextSpan(from, end));
            words.add(text.substring(from, end).strip());
            from = end + 1;
        }
    }

    /** @return line ends with the blanks about them, in text order; empty when the text is not torn throughout */
    static List<TextSpan> gaps(String text) {
        TornNumbers torn = new TornNumbers(text);
        int sure = 0;
        int alone = 0;
        for (int i = 0; i < torn.lines.size(); i++) {
            if (torn.isNumber(i)) {
                alone++;
                sure += torn.isLed(i) && SURE.matcher(torn.at(i + 1)).matches() ? 1 : 0;
            }
        }
        return sure >= FEWEST && sure >= alone * SHARE ? torn.all(text) : List.of();
    }

    private List<TextSpan> all(String text) {
        List<TextSpan> gaps = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isJoined(i)) {
                TextSpan next = lines.get(i + 1);
                int from = lines.get(i).start()
                        + lines.get(i).in(text).stripTrailing().length();
                int to = next.end() - next.in(text).stripLeading().length();
                gaps.add(new TextSpan(from, to));
            }
        }
        return gaps;
    }

    /** Whether a line goes on in the next. */
    private boolean isJoined(int i) {
        if (isNumber(i)) {
            return goesOn(i);
        }
        if (isNumber(i + 1)) {
            return isLed(i + 1) && (OPENS.indexOf(last(i)) >= 0 || goesOn(i + 1));
        }
        // 津工信电力 above 〔 above 2021.
        return at(i + 1).equals("〔") && isNumber(i + 2) && isLed(i + 1);
    }

    /** Whether a number goes on below it: by what begins there, or because it stands in a sentence that is not at its end. */
    private boolean goesOn(int number) {
        return GOES_ON.matcher(at(number + 1)).matches()
                || (isLed(number)
                        && isSentence(number - 1)
                        && !at(number + 1).isEmpty()
                        && Character.isIdeographic(at(number + 1).charAt(0))
                        && !HEADING.matcher(at(number + 1)).lookingAt());
    }

    /** Whether a line is of a sentence, by its signs, by its last word or because it goes on from a number that is. */
    private boolean isSentence(int i) {
        return PROSE.matcher(at(i)).find()
                || LEADING.indexOf(last(i)) >= 0
                || (isNumber(i - 1) && isLed(i - 1) && PROSE.matcher(at(i - 2)).find());
    }

    /** Whether a sentence leads to a line. */
    private boolean isLed(int i) {
        String above = at(i - 1);
        boolean announces = last(i - 1) == '：' && above.length() > LABEL;
        return LEADS.matcher(above).matches()
                && !announces
                && !HEADING.matcher(above).matches()
                && (!isDate(i) || BEFORE_DATE.indexOf(last(i - 1)) >= 0);
    }

    /** Its last character; a line end where it has none. */
    private char last(int i) {
        return at(i).isEmpty() ? '\n' : at(i).charAt(at(i).length() - 1);
    }

    /** Whether a date stands there by itself, as below a title. */
    private boolean isDate(int from) {
        return DATES.stream().anyMatch(count -> {
            int until = Math.min(from + count, words.size());
            return DATE.matcher(String.join("", words.subList(from, until))).matches()
                    && !isNumber(until)
                    && !GOES_ON.matcher(at(until)).matches();
        });
    }

    private boolean isNumber(int i) {
        return NUMBER.matcher(at(i)).matches();
    }

    private String at(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }
}
