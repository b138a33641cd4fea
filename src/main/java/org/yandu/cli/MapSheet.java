package org.yandu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.document.CodePoints;
import org.yandu.document.Document;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.dates.DateMention;
import org.yandu.retrieval.maps.CoOccurrence;
import org.yandu.retrieval.maps.ThemeMap;
import org.yandu.retrieval.maps.ThemeMap.Cell;
import org.yandu.retrieval.maps.ThemeMap.Row;
import org.yandu.retrieval.maps.TimeLine;

/** A map as figures, for reading and as JSON. */
final class MapSheet {

    private final Reply reply;
    private final boolean json;
    private final List<String> lines = new ArrayList<>();
    private Object answer = List.of();

    MapSheet(Reply reply, boolean json) {
        this.reply = reply;
        this.json = json;
    }

    /** A theme with how much of a row is marked with it. */
    record Marked(String code, String name, int passages, int characters, double share) {}

    /** A section or document. */
    record Line(
            String document,
            @Nullable String place,
            String title,
            int level,
            int characters,
            Marked whole,
            List<Marked> themes) {}

    /** All of a map, with what is missing in it. */
    record Whole(List<Line> rows, List<Named> silent, int gaps) {}

    record Named(String code, String name) {}

    record Pair(Named one, Named other, int pairs) {}

    record Theme(String code, String name, int passages) {}

    record Together(String together, int distance, List<Theme> themes, List<Pair> pairs) {}

    /** A date that is named, in code points. */
    record Mention(String quote, int start, int end, String from, String to, String kind) {}

    record Dated(String document, String title, @Nullable String date, List<Mention> dates) {}

    void print() {
        if (json) {
            reply.json(answer);
        } else {
            reply.lines(lines);
        }
    }

    /** @param coverage whether a line tells only what is marked at all */
    void themes(ThemeMap map, boolean coverage) {
        List<Line> rows = new ArrayList<>();
        for (Row row : map.rows()) {
            List<Marked> themes = new ArrayList<>();
            for (int i = 0; i < map.themes().size(); i++) {
                Code code = map.themes().get(i);
                themes.add(marked(code.id(), code.name(), row, row.cells().get(i)));
            }
            Marked whole = marked("", "", row, row.whole());
            rows.add(new Line(
                    row.where().documentId(),
                    row.where().section(),
                    row.where().title(),
                    row.where().depth(),
                    row.characters(),
                    whole,
                    themes));
            lines.add(line(row, whole, coverage ? List.of() : themes));
        }
        List<Named> silent = map.silent().stream().map(MapSheet::named).toList();
        answer = new Whole(rows, silent, map.gaps().size());
        if (!silent.isEmpty()) {
            lines.add(reply.texts().get("map.coverage.silent") + " "
                    + String.join(" ", silent.stream().map(Named::name).toList()));
        }
    }

    private static Marked marked(String code, String name, Row row, Cell cell) {
        double share = Math.round(row.share(cell) * 10_000) / 10_000.0;
        return new Marked(code, name, cell.passages(), cell.characters(), share);
    }

    private String line(Row row, Marked whole, List<Marked> themes) {
        String title = row.where().title().isEmpty()
                ? reply.texts().get("map.before_headings")
                : row.where().title();
        StringBuilder line =
                new StringBuilder("  ".repeat(Math.max(0, row.where().depth() - 1))).append(title);
        line.append('\t').append(row.whole().isEmpty() ? reply.texts().get("map.unmarked") : figures(whole));
        for (Marked each : themes) {
            if (each.characters() > 0) {
                line.append('\t').append(each.name()).append(' ').append(figures(each));
            }
        }
        return line.toString();
    }

    private String figures(Marked marked) {
        String percent = String.format(Locale.ROOT, "%.1f%%", marked.share() * 100);
        return reply.texts().get("map.cell", marked.passages(), percent);
    }

    private static Named named(Code code) {
        return new Named(code.id(), code.name());
    }

    void pairs(CoOccurrence found, CoOccurrence.Rule rule) {
        List<Pair> pairs = new ArrayList<>();
        List<Theme> themes = new ArrayList<>();
        for (int i = 0; i < found.themes().size(); i++) {
            Code one = found.themes().get(i);
            themes.add(new Theme(one.id(), one.name(), found.passages(i)));
            for (int j = i + 1; j < found.themes().size(); j++) {
                if (found.pairs(i, j) > 0) {
                    Code other = found.themes().get(j);
                    pairs.add(new Pair(named(one), named(other), found.pairs(i, j)));
                    lines.add(one.name() + "\t" + other.name() + "\t" + found.pairs(i, j));
                }
            }
        }
        answer = new Together(rule.together().name().toLowerCase(Locale.ROOT), rule.distance(), themes, pairs);
    }

    void time(TimeLine time, Function<Document, CodePoints> codePoints) {
        List<Dated> rows = new ArrayList<>();
        for (TimeLine.Row row : time.rows()) {
            Document document = row.document();
            String date = document.header().date();
            CodePoints points = codePoints.apply(document);
            List<Mention> mentions = row.mentions().stream()
                    .map(each -> mention(each, points.fromUtf16(each.span())))
                    .toList();
            rows.add(new Dated(document.id(), document.title(), date, mentions));
            Map<String, Integer> counts = new LinkedHashMap<>();
            row.mentions().stream()
                    .map(each -> String.valueOf(each.when().firstDay().getYear()))
                    .sorted()
                    .forEach(year -> counts.merge(year, 1, Integer::sum));
            lines.add(document.title() + "\t" + (date == null ? reply.texts().get("map.time.undated") : date) + "\t"
                    + String.join(
                            " ",
                            counts.entrySet().stream()
                                    .map(each -> each.getKey() + "×" + each.getValue())
                                    .toList()));
        }
        answer = rows;
    }

    private static Mention mention(DateMention each, TextSpan span) {
        return new Mention(
                each.words(),
                span.start(),
                span.end(),
                each.when().from(),
                each.when().to(),
                each.when().kind().name().toLowerCase(Locale.ROOT));
    }
}
