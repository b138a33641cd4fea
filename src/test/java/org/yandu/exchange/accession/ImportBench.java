package org.yandu.exchange.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
import org.yandu.document.Document;
import org.yandu.exchange.FileList;
import org.yandu.exchange.Progress;
import org.yandu.language.Texts;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.Workspace;

/**
 * Measures the taking in of 2,000 text files of 50 kB (100 MB) in one batch, and of one text of 30 MB: {@code mvn -q -Pbench test
 * -Dtest=ImportBench}. Not part of the normal tests.
 */
@EnabledIfSystemProperty(named = "yandu.bench", matches = "\\d+")
class ImportBench {

    private static final int FILES = 2_000;
    private static final int BYTES = 50_000;
    private static final int LONG = 30_000_000;
    private static final String WORDS = "信用建设机关效能法治基层治理改革服务监管群众政府制度创新社会公共营商环境推进完善健全加强落实";

    @TempDir
    Path folder;

    private final Random random = new Random(3);

    /** A report with numbered headings and sentences, about so many bytes of UTF-8. */
    private String report(int number, int bytes) {
        StringBuilder text = new StringBuilder(bytes / 3 + 200);
        text.append("第").append(number).append("号工作报告\n\n");
        String[] numerals = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
        for (int i = 0; text.length() < bytes / 3; i++) {
            text.append(numerals[i % 10]).append('、');
            words(text, 12);
            text.append('\n');
            for (int p = 0; p < 5; p++) {
                text.append("　　");
                for (int s = 0; s < 6; s++) {
                    words(text, 20 + random.nextInt(20));
                    text.append(s == 5 ? "。\n" : "，");
                }
            }
        }
        return text.toString();
    }

    private void words(StringBuilder text, int length) {
        for (int i = 0; i < length; i++) {
            text.append(WORDS.charAt(random.nextInt(WORDS.length())));
        }
    }

    private static long memory() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    @Test
    void manyFiles() throws Exception {
        Path from = Files.createDirectory(folder.resolve("files"));
        long bytes = 0;
        for (int i = 0; i < FILES; i++) {
            Path file = Files.writeString(from.resolve(i + ".txt"), report(i, BYTES));
            bytes += Files.size(file);
        }
        long before = memory();
        try (Workspace library =
                new Workspace(SqliteStore.open(folder.resolve("library"), Access.READ_WRITE), Clock.systemUTC())) {
            Importer importer = new Importer(library, Clock.systemUTC(), Texts.of(Locale.CHINESE));
            List<Source> sources = FileList.of(List.of(from), false).stream()
                    .map(file -> Source.file(file, null))
                    .toList();
            long start = System.nanoTime();
            long planned;
            long held;
            try (Plan plan = importer.plan(sources, Progress.NONE)) {
                planned = System.nanoTime();
                held = memory() - before;
                importer.carryOut(plan);
            }
            long done = System.nanoTime();
            assertThat(library.state().documents()).hasSize(FILES);
            double megabytes = bytes / 1e6;
            Figures.one("import", FILES + " files read", (planned - start) / 1e9, "s", Goal.NONE);
            Figures.one("import", FILES + " files written", (done - planned) / 1e9, "s", Goal.NONE);
            Figures.one(
                    "import", FILES + " files, together", megabytes / ((done - start) / 1e9), "MB/s", Goal.atLeast(10));
            Figures.one("import", "memory held while planning", held, "MB", Goal.NONE);
            List<Document> some = new ArrayList<>(library.state().documents()).subList(0, 20);
            double[] opened = new double[some.size()];
            for (int i = 0; i < opened.length; i++) {
                long open = System.nanoTime();
                assertThat(library.open(some.get(i).id()).outline().roots()).isNotEmpty();
                opened[i] = (System.nanoTime() - open) / 1e6;
            }
            Figures.times("import", "one of them opened with its outline", opened, Goal.NONE);
        }
    }

    @Test
    void oneLongText() throws Exception {
        try (Workspace library =
                new Workspace(SqliteStore.open(folder.resolve("library"), Access.READ_WRITE), Clock.systemUTC())) {
            byte[] text = report(1, LONG).getBytes(StandardCharsets.UTF_8);
            long start = System.nanoTime();
            Outcome outcome = new Importer(library, Clock.systemUTC(), Texts.of(Locale.CHINESE))
                    .take(List.of(Source.bytes("长.txt", text)), Progress.NONE)
                    .getFirst();
            long taken = System.nanoTime();
            library.open(String.valueOf(outcome.document()));
            String what = "one text of %.0f MB ".formatted(text.length / 1e6);
            Figures.one("import", what + "taken in", (taken - start) / 1e9, "s", Goal.NONE);
            Figures.one("import", what + "opened with its outline", (System.nanoTime() - taken) / 1e9, "s", Goal.NONE);
        }
    }
}
