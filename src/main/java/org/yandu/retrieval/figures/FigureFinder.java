package org.yandu.retrieval.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.CloseText;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folding;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.dates.DateFinder;
import org.yandu.retrieval.dates.DateMention;
import org.yandu.retrieval.figures.Figure.Bound;
import org.yandu.retrieval.figures.Figure.Kind;

/** Finds the numbers with a unit in a text. */
public final class FigureFinder {

    /** Stands for what is noise: no figure runs on across it. */
    private static final char GAP = '\uFFFC';

    private static final String BEGINS = "0123456789" + Amount.NUMERALS + Amount.FORMAL;

    private final String text;
    private final String folded;
    private final List<DateMention> dates;
    private final Uncounted uncounted;
    private final List<Way> ways;

    /**
     * An expression.
     *
     * @param signs one of which it is never without, near its beginning; empty when it has none
     * @param reading what is made of it; {@code null} when it makes no sense
     */
    private record Way(Matcher matcher, String signs, Function<Matcher, @Nullable Figure> reading) {}

    /** No lower end of a range is longer. */
    private static final int NEAR = 30;

    private FigureFinder(String text, String folded, List<DateMention> dates) {
        this.text = text;
        this.folded = folded;
        this.dates = dates;
        this.uncounted = new Uncounted(folded);
        this.ways = List.of(
                way(Expressions.SHARE, "分", this::share),
                way(Expressions.PART, "/", this::part),
                way(Expressions.RANGE, "-~至到", this::range),
                way(Expressions.WITHIN, "上", this::within),
                way(Expressions.SINGLE, "", this::single));
    }

    private Way way(Pattern pattern, String signs, Function<Matcher, @Nullable Figure> reading) {
        return new Way(pattern.matcher(folded).useTransparentBounds(true), signs, reading);
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
        if (!CloseText.isNeeded(noise)) {
            return read(text, noise, dates);
        }
        CloseText close = CloseText.of(text, noise);
        List<DateMention> moved = dates.stream()
                .map(date -> new DateMention(close.there(date.span()), date.words(), date.when()))
                .toList();
        return read(close.text(), close.there(noise), moved).stream()
                .map(figure -> figure.at(close.back(figure.span())))
                .toList();
    }

    private static List<Figure> read(String text, List<Noise> noise, List<DateMention> dates) {
        StringBuilder folded = new StringBuilder(Folding.inPlace(text));
        for (Noise each : noise) {
            char stand = each.kind().isForm() ? ' ' : GAP;
            for (int i = each.span().start(); i < each.span().end(); i++) {
                folded.setCharAt(i, stand);
            }
        }
        return new FigureFinder(text, folded.toString(), dates).all();
    }

    private List<Figure> all() {
        List<Figure> found = new ArrayList<>();
        int date = 0;
        for (int from = numeral(0); from < folded.length(); ) {
            while (date < dates.size() && dates.get(date).span().end() <= from) {
                date++;
            }
            if (date < dates.size() && dates.get(date).span().start() <= from) {
                from = numeral(dates.get(date).span().end());
                continue;
            }
            Figure read =
                    read(from, date < dates.size() ? dates.get(date).span().start() : folded.length());
            if (read != null) {
                found.add(read);
            }
            from = numeral(read == null ? afterNumber(from) : read.span().end());
        }
        found.sort(Comparator.comparing(Figure::span));
        return found;
    }

    /** The next place a figure may begin at: to look there only is many times faster than everywhere. */
    private int numeral(int from) {
        int at = from;
        while (at < folded.length() && BEGINS.indexOf(folded.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** What was no figure may hold one further on, but not in the middle of its numeral. */
    private int afterNumber(int start) {
        int at = start + 1;
        while (at < folded.length() && folded.charAt(at - 1) < 0x80 && Character.isDigit(folded.charAt(at))) {
            at++;
        }
        return at;
    }

    /** What begins at a place and ends before the next date, by the first expression that makes sense of it. */
    private @Nullable Figure read(int from, int until) {
        for (Way way : ways) {
            if (!isNear(way.signs(), from)) {
                continue;
            }
            Matcher m = way.matcher().region(from, folded.length());
            Figure read = m.lookingAt() && m.end() <= until ? way.reading().apply(m) : null;
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    private boolean isNear(String signs, int from) {
        boolean near = signs.isEmpty();
        for (int i = from; !near && i < Math.min(folded.length(), from + NEAR); i++) {
            near = signs.indexOf(folded.charAt(i)) >= 0;
        }
        return near;
    }

    /** 百分之三点五, 千分之四, 三分之二: groups as in {@link Expressions#SHARE}. */
    private @Nullable Figure share(Matcher m) {
        String name = m.group(1);
        boolean mille = name.equals("千");
        Amount.Ends ends = ends(m.group(2), m.group(3));
        if (ends == null) {
            return null;
        }
        if (mille || name.equals("百")) {
            return figure(m, ends.low(), ends.high(), mille ? "‰" : "%", Bound.EXACT);
        }
        BigDecimal whole = name.equals("万") ? BigDecimal.valueOf(10_000) : Amount.of(name, null);
        return whole == null || whole.signum() == 0
                ? null
                : figure(m, percent(ends.low(), whole), percent(ends.high(), whole), "%", Bound.EXACT);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, MathContext.DECIMAL32);
    }

    private static Amount.@Nullable Ends ends(String part, @Nullable String until) {
        Amount.Ends about = Amount.about(part);
        if (about != null) {
            return about;
        }
        BigDecimal low = part.equals("百") ? BigDecimal.valueOf(100) : Amount.of(part, null);
        BigDecimal high = until == null ? low : Amount.of(until, null);
        return low == null || high == null ? null : new Amount.Ends(low, high);
    }

    /** 1/3: only where it is said to be a part, since 3/15 is a day and 1/3 a page. */
    private @Nullable Figure part(Matcher m) {
        BigDecimal part = new BigDecimal(m.group(1));
        BigDecimal whole = new BigDecimal(m.group(2));
        if (part.signum() == 0 || part.compareTo(whole) >= 0 || !uncounted.isPart(m.start(), m.end())) {
            return null;
        }
        return figure(m, percent(part, whole), percent(part, whole), "%", Bound.EXACT);
    }

    /** 10—20万元, 三至五年; but 从5家到10家 are two figures. */
    private @Nullable Figure range(Matcher m) {
        boolean growth = m.group("of") != null && uncounted.isGrowth(m.start(), m.group("to"));
        return growth ? null : between(m, m.group("minus") != null);
    }

    /** 1000元以上3000元以下. */
    private @Nullable Figure within(Matcher m) {
        return m.group("under") == null && m.group("below") == null ? null : between(m, false);
    }

    private @Nullable Figure between(Matcher m, boolean below) {
        Units.Unit unit = Units.of(m.group("unit"));
        BigDecimal to = Amount.of(m.group("high"), m.group("scale"));
        BigDecimal from = to == null ? null : lower(m, to);
        boolean other = m.group("of") != null && !Units.of(m.group("of")).equals(unit);
        if (to == null || from == null || other) {
            return null;
        }
        return uncounted.counts(m.start("high"), m.end("unit"), m.group("high"), to, unit)
                ? figure(m, from, below ? to.negate() : to, m.group("unit"), Bound.EXACT)
                : null;
    }

    /** 10-20万元 is from 100,000 on: the lower end has the scale of the upper one, unless it has one itself. */
    private static @Nullable BigDecimal lower(Matcher m, BigDecimal to) {
        if (m.group("lower") != null || m.group("of") != null) {
            return Amount.of(m.group("low"), m.group("lower"));
        }
        BigDecimal scaled = Amount.of(m.group("low"), m.group("scale"));
        return scaled != null && scaled.compareTo(to) <= 0 ? scaled : Amount.of(m.group("low"), null);
    }

    /** A number and its unit. */
    private @Nullable Figure single(Matcher m) {
        String numeral = m.group("high");
        Amount.Ends about = Amount.about(numeral);
        BigDecimal number = about == null ? Amount.of(numeral, m.group("scale")) : about.low();
        if (number == null || m.group().indexOf('\n') >= 0 && !uncounted.goesOnInLine(m.start())) {
            return null;
        }
        // 两个半小时 has its unit around the half.
        String unit = m.group("inner") == null ? m.group("unit") : "个" + m.group("of");
        BigDecimal from = number.add(rest(m));
        if (!uncounted.counts(m.start(), m.end(), numeral, from, Units.of(unit))) {
            return null;
        }
        String more = m.group("more") + m.group("more2");
        boolean around = about != null || more.indexOf('来') >= 0;
        Bound bound = around ? Bound.ABOUT : more.isEmpty() ? Bound.EXACT : Bound.MORE;
        return figure(m, from, about == null ? from : about.high(), unit, bound);
    }

    /** Of 两年半, 两个半小时, 三成五. */
    private static BigDecimal rest(Matcher m) {
        String tenth = m.group("tenth");
        if (tenth != null) {
            return BigDecimal.valueOf(tenth.equals("半") ? 5 : "〇一二三四五六七八九".indexOf(tenth), 1);
        }
        return m.group("half") == null && m.group("inner") == null ? BigDecimal.ZERO : BigDecimal.valueOf(5, 1);
    }

    private @Nullable Figure figure(Matcher m, BigDecimal from, BigDecimal to, String unit, Bound said) {
        Units.Unit of = Units.of(unit);
        int sign = uncounted.sign(m.start(), text, of);
        BigDecimal low = share(sign == 0 ? from : from.negate(), of);
        BigDecimal high = share(sign == 0 || from.compareTo(to) != 0 ? to : to.negate(), of);
        if (low.compareTo(high) > 0) {
            return null;
        }
        TextSpan span = new TextSpan(m.start() - sign, m.end());
        return new Figure(
                span,
                span.in(text),
                low,
                high,
                of.name().equals("成") ? "%" : Units.rate(unit, Expressions.per(m)),
                said == Bound.EXACT ? Bounds.of(folded, span) : said);
    }

    /** Tenths are shown in percent. */
    private static BigDecimal share(BigDecimal number, Units.Unit unit) {
        return unit.kind() == Kind.SHARE && unit.name().equals("成") ? plain(number.multiply(BigDecimal.TEN)) : number;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() > 0 ? new BigDecimal(number.stripTrailingZeros().toPlainString()) : number;
    }
}
