package org.yandu.retrieval.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folding;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.dates.DateFinder;
import org.yandu.retrieval.dates.DateMention;
import org.yandu.retrieval.figures.Figure.Bound;

/** Finds the numbers with a unit in a text. */
public final class FigureFinder {

    /** Stands for what is noise: no figure runs on across it. */
    private static final char GAP = '\uFFFC';

    private static final String NUMERALS = "一二三四五六七八九十百千万亿两零〇";
    private static final String CHINESE = "[" + NUMERALS + "]";
    private static final String NUMBER =
            "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|" + CHINESE + "+(?:点" + CHINESE + "+)?)";
    private static final String SCALE = "(?:[十百千]?[万亿]|万亿|[百千](?=[余多]?[^百千万亿]))";
    private static final String MORE = "[余多]?";

    /** 1 number, 2 scale, 3 unit of the lower end of a range; 4 number, 5 scale, 6 what says "and more", 7 unit. */
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\d.,A-Za-z第〔\\[一二三四五六七八九十百千万亿两零〇])(?:(" + NUMBER + ") ?" + MORE + "("
                    + SCALE + ")? ?(%|" + "[个元名人家户件项年天]"
                    + ")? ?(?:-{1,2}|~|至|到) ?)?(" + NUMBER + ") ?(" + MORE + ")(" + SCALE + ")? ?(" + MORE + ") ?("
                    + Units.any() + ")");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    /** 百分之三点五, 三分之二, 百分之30. */
    private static final Pattern FRACTION = Pattern.compile("(百|" + NUMBER + ")分之(" + NUMBER + ")");

    /** 1 says no, 2 says less, 3 says more: 不得少于 is more, 不超过 is less. */
    private static final Pattern BOUND_BEFORE =
            Pattern.compile("(不(?:得|应|能|宜|可)?)?(?:(低于|少于|小于|短于|不足|不到|不满|至多|控制在)|(高于|多于|大于|长于|超过|突破|至少|超|逾))(?:了)?$");

    private static final Pattern ABOUT_BEFORE = Pattern.compile("(?:大约|将近|接近|约|近)$");
    private static final Pattern BEHIND = Pattern.compile("^(?:(以上|多|余)|(以下|以内|之内)|(左右|上下))");

    /** 不得少于了 has five. */
    private static final int REACH = 6;

    /** A slogan is no longer; what it counts with is part of its name: “三改一拆”, “五水共治”. */
    private static final int SLOGAN = 16;

    private final String text;
    private final String folded;
    private final List<DateMention> dates;

    private FigureFinder(String text, String folded, List<DateMention> dates) {
        this.text = text;
        this.folded = folded;
        this.dates = dates;
    }

    /** In text order, none overlapping another. */
    public static List<Figure> find(DocumentVersion version) {
        return find(version.text(), version.noise(), DateFinder.find(version));
    }

    /**
     * @param noise what is passed over; in text order, not overlapping
     * @param dates of the text, in its order; they are no figures
     */
    public static List<Figure> find(String text, List<Noise> noise, List<DateMention> dates) {
        StringBuilder folded = new StringBuilder(Folding.inPlace(text));
        for (Noise each : noise) {
            char stand = each.kind() == Noise.Kind.SPACING ? ' ' : GAP;
            for (int i = each.span().start(); i < each.span().end(); i++) {
                folded.setCharAt(i, stand);
            }
        }
        return new FigureFinder(text, folded.toString(), dates).all();
    }

    private List<Figure> all() {
        List<Figure> found = new ArrayList<>();
        Matcher figure = FIGURE.matcher(folded);
        figure.useTransparentBounds(true);
        int date = 0;
        for (int from = numeral(0); from < folded.length(); ) {
            figure.region(from, folded.length());
            if (!figure.lookingAt()) {
                from = numeral(from + 1);
                continue;
            }
            TextSpan span = new TextSpan(figure.start(), figure.end());
            while (date < dates.size() && dates.get(date).span().end() <= span.start()) {
                date++;
            }
            boolean isDate = date < dates.size() && dates.get(date).span().overlaps(span);
            Figure read = isDate ? null : read(figure);
            if (read != null) {
                found.add(read);
            }
            from = numeral(
                    isDate
                            ? Math.max(dates.get(date).span().end(), figure.start() + 1)
                            : read == null ? afterNumber(figure.start()) : figure.end());
        }
        fractions(found);
        found.sort(java.util.Comparator.comparing(Figure::span));
        return found;
    }

    /** The next place a figure may begin at: to look there only is many times faster than everywhere. */
    private int numeral(int from) {
        int at = from;
        while (at < folded.length() && !isNumeral(folded.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isNumeral(char c) {
        return c >= '0' && c <= '9' || NUMERALS.indexOf(c) >= 0;
    }

    /** What was no figure may hold one further on, but not in the middle of its numeral. */
    private int afterNumber(int start) {
        int at = start + 1;
        while (at < folded.length() && folded.charAt(at - 1) < 0x80 && Character.isDigit(folded.charAt(at))) {
            at++;
        }
        return at;
    }

    private @Nullable Figure read(Matcher m) {
        String numeral = m.group(4);
        String unit = m.group(8);
        BigDecimal to = Amount.of(numeral, m.group(6));
        if (to == null || !counts(m, numeral, to, unit)) {
            return null;
        }
        BigDecimal from = m.group(1) == null ? to : lower(m, to);
        if (from == null || from.compareTo(to) > 0) {
            return null;
        }
        TextSpan span = new TextSpan(m.start(), m.end());
        boolean more = !m.group(5).isEmpty() || !m.group(7).isEmpty();
        return new Figure(
                span,
                span.in(text),
                share(from, unit),
                share(to, unit),
                unit.equals("成") ? "%" : unit.equals("百分点") ? "个百分点" : unit,
                more ? Bound.MORE : bound(span));
    }

    /** 10-20万元 is from 100,000 on: the lower end has the scale of the upper one, unless it has one itself. */
    private static @Nullable BigDecimal lower(Matcher m, BigDecimal to) {
        if (m.group(2) != null || m.group(3) != null) {
            return Amount.of(m.group(1), m.group(2));
        }
        BigDecimal scaled = Amount.of(m.group(1), m.group(6));
        return scaled != null && scaled.compareTo(to) <= 0 ? scaled : Amount.of(m.group(1), null);
    }

    private static BigDecimal share(BigDecimal number, String unit) {
        return unit.equals("成") ? number.multiply(BigDecimal.TEN) : number;
    }

    /** Whether a numeral before a unit counts something. */
    private boolean counts(Matcher m, String numeral, BigDecimal number, String unit) {
        if (Amount.isArabic(numeral)) {
            // 2019起 and 2020届 are years.
            boolean year = YEAR.matcher(numeral).matches() && m.group(6) == null && "起届级".contains(unit);
            return !year;
        }
        boolean one = number.compareTo(BigDecimal.ONE) == 0;
        if (one && !"%倍成番".contains(unit)) {
            return false; // 一个, 一批, 一次: an article
        }
        if (unit.equals("分") || unit.equals("岁") && one) {
            return false; // 十分
        }
        return !isInSlogan(m.start(4), m.end()) && !goesOnCounting(m.end());
    }

    /** 三位一体, 四梁八柱: another numeral follows at once. */
    private boolean goesOnCounting(int end) {
        return end < folded.length() && "一二三四五六七八九十".indexOf(folded.charAt(end)) >= 0;
    }

    private boolean isInSlogan(int start, int end) {
        int from = start;
        while (from > 0 && start - from < SLOGAN && isInside(folded.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < folded.length() && to - end < SLOGAN && isInside(folded.charAt(to))) {
            to++;
        }
        return from > 0
                && to < folded.length()
                && folded.charAt(from - 1) == '"'
                && folded.charAt(to) == '"'
                && to - from <= SLOGAN;
    }

    private static boolean isInside(char c) {
        return c != '"' && "。,;:!?\n".indexOf(c) < 0;
    }

    private Bound bound(TextSpan span) {
        String before = folded.substring(Math.max(0, span.start() - REACH), span.start());
        Matcher bound = BOUND_BEFORE.matcher(before);
        Matcher behind = BEHIND.matcher(folded).region(span.end(), folded.length());
        if (bound.find()) {
            return (bound.group(1) == null) == (bound.group(2) != null) ? Bound.LESS : Bound.MORE;
        }
        if (ABOUT_BEFORE.matcher(before).find()) {
            return Bound.ABOUT;
        }
        if (behind.find()) {
            return behind.group(1) != null ? Bound.MORE : behind.group(2) != null ? Bound.LESS : Bound.ABOUT;
        }
        return Bound.EXACT;
    }

    private void fractions(List<Figure> found) {
        if (!folded.contains("分之")) {
            return;
        }
        Matcher m = FRACTION.matcher(folded);
        while (m.find()) {
            TextSpan span = new TextSpan(m.start(), m.end());
            BigDecimal whole = m.group(1).equals("百") ? BigDecimal.valueOf(100) : Amount.of(m.group(1), null);
            BigDecimal part = Amount.of(m.group(2), null);
            if (whole == null || part == null || whole.signum() == 0) {
                continue;
            }
            BigDecimal percent = part.multiply(BigDecimal.valueOf(100)).divide(whole, MathContext.DECIMAL32);
            found.removeIf(figure -> figure.span().overlaps(span));
            found.add(new Figure(span, span.in(text), percent, percent, "%", bound(span)));
        }
    }
}
