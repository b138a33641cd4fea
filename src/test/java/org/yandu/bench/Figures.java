package org.yandu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import tools.jackson.databind.json.JsonMapper;

/** Takes down what benchmarks measure, at once, so that one that fails later takes nothing with it. */
public final class Figures {

    static final Path FOLDER = Path.of("target", "bench");
    private static final Path LINES = FOLDER.resolve("figures.jsonl");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static boolean begun;

    private Figures() {}

    /** In ms. */
    public static void times(String area, String what, double[] millis, Goal goal) {
        add(new Figure(area, what, "ms", millis, goal));
    }

    public static void one(String area, String what, double value, String unit, Goal goal) {
        add(new Figure(area, what, unit, new double[] {value}, goal));
    }

    /** Runs it and takes down how long it took. */
    public static <T> T timed(String area, String what, Goal goal, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        times(area, what, new double[] {(System.nanoTime() - start) / 1e6}, goal);
        return result;
    }

    /** The first of a run begins a new list. */
    public static synchronized void add(Figure figure) {
        try {
            Files.createDirectories(FOLDER);
            if (!begun) {
                Files.deleteIfExists(LINES);
                begun = true;
            }
            Files.writeString(
                    LINES,
                    JSON.writeValueAsString(figure) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(BenchTable.row(figure));
    }

    /** What was measured several times under one name is one figure. */
    static List<Figure> read() throws IOException {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (String line : Files.readAllLines(LINES)) {
            Figure figure = JSON.readValue(line, Figure.class);
            figures.merge(figure.area() + figure.what(), figure, Figure::and);
        }
        return List.copyOf(figures.values());
    }
}
