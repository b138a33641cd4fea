package org.yandu.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.bench.Figures;
import org.yandu.bench.Goal;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Importer;
import org.yandu.exchange.accession.Outcome;
import org.yandu.exchange.accession.Plan;
import org.yandu.exchange.accession.Source;
import org.yandu.language.Texts;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.ui.shell.Background;
import org.yandu.workspace.Workspace;

/**
 * 2,000 files, of which a quarter says the same as another in another format and a quarter is a newer text of another, next to a library of
 * 500 like them: {@code mvn -q -Pbench test -Dtest=MixedFilesBench}. What the window does for each file on its own thread is
 * measured apart.
 */
@EnabledIfSystemProperty(named = "yandu.bench", matches = "\\d+")
class MixedFilesBench {

    private static final int FILES = 2_000;
    private static final int THERE = 500;
    private static final String WORDS = "信用建设机关效能法治基层治理改革服务监管群众政府制度创新社会公共营商环境推进完善健全加强落实";

    @TempDir
    Path folder;

    /** All of about the same length: what is compared by its length first has many to be compared with. */
    private static String report(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder("第").append(number).append("号工作报告\n\n");
        for (int line = 0; line < 40; line++) {
            for (int i = 0; i < 60; i++) {
                text.append(WORDS.charAt(random.nextInt(WORDS.length())));
            }
            text.append("。\n");
        }
        return text.toString();
    }

    private static void write(Path to, int number) throws IOException {
        String text = report(number);
        Files.writeString(to.resolve(number + ".txt"), text);
        if (number % 4 == 0) {
            Files.writeString(to.resolve(number + ".html"), "<p>" + text.strip().replaceAll("\n+", "</p><p>") + "</p>");
        } else if (number % 4 == 1) {
            Files.writeString(to.resolve(number + "修订稿.txt"), text.replaceFirst("。\n", "，以此为准。\n"));
        }
    }

    @Test
    void mixed() throws IOException {
        Path files = Files.createDirectories(folder.resolve("files"));
        Path there = Files.createDirectories(folder.resolve("there"));
        int number = 0;
        for (int made = 0; made < FILES; number++) {
            write(files, number);
            made += number % 4 < 2 ? 2 : 1;
        }
        for (int i = 0; i < THERE; i++) {
            Files.writeString(there.resolve(i + ".txt"), report(100_000 + i));
        }
        Texts texts = Texts.of(Locale.SIMPLIFIED_CHINESE);
        try (Workspace library =
                new Workspace(SqliteStore.open(folder.resolve("library"), Access.READ_WRITE), Clock.systemUTC())) {
            new Importer(library, Clock.systemUTC(), texts).take(sources(there), Progress.NONE);
            Importer importer = new Importer(library, Clock.systemUTC(), texts);
            long start = System.nanoTime();
            try (Plan plan = importer.plan(sources(files), Progress.NONE)) {
                Figures.one(
                        "mixed", FILES + " files planned together", (System.nanoTime() - start) / 1e9, "s", Goal.NONE);
                assertThat(plan.outcomes()).hasSizeGreaterThanOrEqualTo(FILES);
            }
            window(files, importer);
        }
    }

    private static void window(Path files, Importer importer) {
        Arrivals arrivals = new Arrivals(Background.instant(), importer);
        List<Arrival> rows = arrivals.add(FilesMeant.of(List.of(files)));
        long start = System.nanoTime();
        List<Outcome> outcomes = new ArrayList<>();
        for (Arrival row : rows) {
            outcomes.add(arrivals.tryOut(row));
        }
        Figures.one("mixed", "one by one, as the window does", (System.nanoTime() - start) / 1e9, "s", Goal.NONE);
        double[] ticks = new double[outcomes.size()];
        double sum = 0;
        for (int i = 0; i < ticks.length; i++) {
            long tick = System.nanoTime();
            arrivals.found(rows.get(i).number(), outcomes.get(i));
            ticks[i] = (System.nanoTime() - tick) / 1e6;
            sum += ticks[i];
        }
        Figures.times("mixed", "on the window's thread, for each file", ticks, Goal.NONE);
        Figures.one("mixed", "on the window's thread, together", sum, "ms", Goal.NONE);
        long choice = System.nanoTime();
        arrivals.put(arrivals.now(rows.getFirst()).wanted(false));
        Figures.one(
                "mixed",
                "on the window's thread, for a tick at the top",
                (System.nanoTime() - choice) / 1e6,
                "ms",
                Goal.NONE);
    }

    private static List<Source> sources(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().map(file -> Source.file(file, null)).toList();
        }
    }
}
