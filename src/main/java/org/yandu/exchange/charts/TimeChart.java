package org.yandu.exchange.charts;

import java.time.LocalDate;
import java.util.List;
import org.yandu.exchange.drawing.Drawing;
import org.yandu.exchange.drawing.Drawing.Area;
import org.yandu.exchange.drawing.Drawing.Lettering;
import org.yandu.exchange.drawing.Drawing.Pen;
import org.yandu.retrieval.dates.DateMention;
import org.yandu.retrieval.maps.Axis;
import org.yandu.retrieval.maps.TimeLine;
import org.yandu.retrieval.maps.TimeLine.Row;

/** Documents down, years across: a square where a document dates from, a dot for what it names there, a line as long as that lasts. */
public final class TimeChart {

    /** So wide where there is room for it, wider for long titles in a wide window, and as narrow as that to keep all years in sight; in px. */
    private static final double TITLES = 320;

    private static final double MOST_TITLES = 0.36;
    private static final double LEAST_TITLES = 220;

    /** Before and behind a title, where the date stands. */
    private static final double BESIDE_TITLE = 104;

    private static final double COLUMN = 32;

    /** The figures of a year. */
    private static final double LEAST_COLUMN = 25;

    private static final double ROW = 28;
    private static final double SUMS = 40;
    private static final double EDGE = 12;

    private final TimeLine time;
    private final Style style;
    private final Sketch sketch;
    private final int[] sums;
    private final int most;
    private final double column;
    private final double titles;
    private final double width;
    private final List<String> note;

    /** Where the sums begin, and the rows. */
    private final double top;

    private final double head;

    private TimeChart(TimeLine time, Style style) {
        this.time = time;
        this.style = style;
        this.sketch = new Sketch(style);
        this.sums = new int[time.axis().columns().size()];
        int largest = 1;
        for (Row row : time.rows()) {
            for (int year : columns(row)) {
                sums[year]++;
            }
            largest =
                    Math.max(largest, java.util.Arrays.stream(counts(row)).max().orElse(0));
        }
        this.most = largest;
        int years = Math.max(1, sums.length);
        double room = style.room();
        this.column = Math.clamp((room - mostTitles() - EDGE) / years, LEAST_COLUMN, COLUMN);
        this.titles = Math.clamp(room - column * years - EDGE, LEAST_TITLES, mostTitles());
        // A chart of two years still has a title and a note over it.
        this.width = Math.max(Style.SMALL_ROOM, titles + column * sums.length + EDGE);
        this.note = Heading.lines(style, style.say("map.time.note"), Math.min(width, room));
        this.top = Heading.HEIGHT + Heading.LINE * (note.size() - 1);
        this.head = top + SUMS + 22;
    }

    /** As the longest title wants it. */
    private double mostTitles() {
        double longest = time.rows().stream()
                .mapToDouble(row -> style.measure().width(row.document().title(), Sketch.USUAL, false))
                .max()
                .orElse(0);
        double least = Math.clamp(style.room() * MOST_TITLES, LEAST_TITLES, TITLES);
        return Math.clamp(Math.ceil(longest) + BESIDE_TITLE, least, Math.max(least, style.room() * MOST_TITLES));
    }

    public static Drawing draw(TimeLine time, String title, Style style) {
        return new TimeChart(time, style).draw(title);
    }

    private int[] columns(Row row) {
        return row.mentions().stream()
                .mapToInt(each -> time.axis().column(each.when().firstDay().getYear()))
                .toArray();
    }

    private int[] counts(Row row) {
        int[] counts = new int[sums.length];
        for (int column : columns(row)) {
            counts[column]++;
        }
        return counts;
    }

    private Drawing draw(String title) {
        Heading.draw(sketch, title, note, Math.min(width, style.room()));
        sums();
        sketch.line(0, head - 0.5, width, head - 0.5, new Pen(style.rule(), 1));
        for (int i = 0; i < time.rows().size(); i++) {
            row(time.rows().get(i), i);
        }
        return sketch.done(width, head + ROW * time.rows().size() + EDGE, titles, head);
    }

    /** Over the years, how often all documents name them. */
    private void sums() {
        int largest = Math.max(1, java.util.Arrays.stream(sums).max().orElse(1));
        double ground = top + SUMS;
        for (int i = 0; i < sums.length; i++) {
            double x = titles + column * i;
            double high = (SUMS - 14) * sums[i] / largest;
            if (sums[i] > 0) {
                sketch.box(
                        new Area(x + 6, ground - Math.max(1, high), column - 12, Math.max(1, high)),
                        style.accent(0.55));
                sketch.centred(String.valueOf(sums[i]), x + column / 2, ground - high - 3, sketch.quiet(9.5));
            }
            Axis.Column at = time.axis().columns().get(i);
            String label = at.gap() ? "⋯" : String.valueOf(at.first());
            sketch.centred(label, x + column / 2, head - 8, at.gap() ? sketch.quiet(10.5) : sketch.ink(10.5));
            sketch.spot(
                    -1, i, new Area(x, top, column, head - top), style.say("map.time.says.year", years(i), sums[i]));
        }
    }

    private String years(int of) {
        Axis.Column at = time.axis().columns().get(of);
        return at.first() == at.last() ? String.valueOf(at.first()) : at.first() + "–" + at.last();
    }

    private void row(Row row, int at) {
        double y = head + ROW * at;
        LocalDate own = row.date();
        sketch.fitted(
                row.document().title(),
                new Area(12, y, titles - BESIDE_TITLE, ROW),
                y + 18,
                own == null ? sketch.quiet(Sketch.USUAL) : sketch.ink(Sketch.USUAL));
        String date = own == null || row.document().header().date() == null
                ? style.say("map.time.undated")
                : row.document().header().date();
        sketch.words(date, titles - 82, y + 18, sketch.quiet(Sketch.SMALL));
        sketch.spot(at, -1, new Area(0, y, titles, ROW), row.document().title() + " " + date);
        lasting(row, y + ROW - 5);
        int[] counts = counts(row);
        int ownColumn = own == null ? -1 : time.axis().column(own.getYear());
        for (int i = 0; i < counts.length; i++) {
            cell(row, at, i, counts[i], i == ownColumn);
        }
        sketch.line(0, y + ROW - 0.5, titles, y + ROW - 0.5, new Pen(style.rule(), 1));
        sketch.line(titles, y + ROW - 0.5, width, y + ROW - 0.5, new Pen(style.rule(), 1));
    }

    private void cell(Row row, int at, int year, int count, boolean own) {
        double x = titles + column * year;
        double y = head + ROW * at;
        double middle = x + column / 2;
        if (own) {
            Area square = new Area(middle - 11, y + 2, 22, ROW - 8);
            sketch.box(square, style.accent());
        }
        if (count > 0) {
            double radius = 4 + 6 * Math.sqrt((double) count / most);
            String fill = own ? style.paper().paper() : style.accent(0.45);
            sketch.disc(middle, y + 12, radius, fill);
            if (count > 1) {
                sketch.centred(
                        String.valueOf(count), middle, y + 15.5, new Lettering(9.5, true, Style.figuresOn(fill)));
            }
        }
        sketch.spot(
                at,
                year,
                new Area(x, y, column, ROW),
                style.say(
                        own ? "map.time.says.own" : "map.time.says",
                        row.document().title(),
                        years(year),
                        count));
    }

    private void lasting(Row row, double y) {
        List<int[]> drawn = row.mentions().stream()
                .map(DateMention::when)
                .map(when -> new int[] {
                    time.axis().column(when.firstDay().getYear()),
                    time.axis().column(when.lastDay().getYear())
                })
                .filter(ends -> ends[1] > ends[0])
                .toList();
        java.util.Set<Long> known = new java.util.HashSet<>();
        for (int[] ends : drawn) {
            if (known.add(ends[0] * 10_000L + ends[1])) {
                sketch.line(
                        titles + column * (ends[0] + 0.5),
                        y,
                        titles + column * (ends[1] + 0.5),
                        y,
                        new Pen(style.accent(0.6), 2));
            }
        }
    }
}
