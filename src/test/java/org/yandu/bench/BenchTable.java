package org.yandu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All figures of a run in one table, in {@code target/bench/bench.json} and in {@code target/bench/bench.svg}. */
public final class BenchTable {

    private BenchTable() {}

    public static void main(String[] args) throws IOException {
        List<Figure> figures = Figures.read();
        System.out.println(header());
        figures.forEach(figure -> System.out.println(row(figure)));
        long judged = figures.stream().filter(figure -> !figure.goal().isNone()).count();
        long met = figures.stream().filter(f -> !f.goal().isNone() && f.isMet()).count();
        System.out.printf("%n%d of %d goals met; %s%n", met, judged, machine());
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(
                Figures.FOLDER.resolve("bench.json"),
                json.writeValueAsString(Map.of(
                        "when", Instant.now().toString(),
                        "machine", machine(),
                        "figures", figures.stream().map(BenchTable::plain).toList())));
        Files.writeString(Figures.FOLDER.resolve("bench.svg"), new BenchPicture(figures, machine()).svg());
        System.out.println("written: " + Figures.FOLDER.resolve("bench.json") + ", bench.svg");
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " processors, Java " + Runtime.version() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    private static Map<String, Object> plain(Figure figure) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("area", figure.area());
        plain.put("what", figure.what());
        plain.put("unit", figure.unit());
        plain.put("times", figure.samples().length);
        plain.put("least", figure.at(0));
        plain.put("median", figure.at(0.5));
        plain.put("p95", figure.at(0.95));
        plain.put("most", figure.at(1));
        plain.put("goal", figure.goal().words());
        plain.put("met", figure.isMet());
        return plain;
    }

    private static String header() {
        return String.format(
                "%-8s %-58s %5s %9s %9s %9s %9s %-5s %s",
                "", "", "times", "least", "median", "95 %", "most", "", "goal");
    }

    static String row(Figure figure) {
        String judged = figure.goal().isNone() ? "" : figure.goal().words() + (figure.isMet() ? "  met" : "  MISSED");
        return String.format(
                Locale.ROOT,
                "%-8s %-58s %5d %9s %9s %9s %9s %-5s %s",
                figure.area(),
                figure.what(),
                figure.samples().length,
                Figure.shown(figure.at(0)),
                Figure.shown(figure.at(0.5)),
                Figure.shown(figure.at(0.95)),
                Figure.shown(figure.at(1)),
                figure.unit(),
                judged);
    }
}
