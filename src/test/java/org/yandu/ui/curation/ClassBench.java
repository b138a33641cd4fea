package org.yandu.ui.curation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.bench.Figures;
import org.yandu.bench.Goal;
import org.yandu.codebook.Code;
import org.yandu.codebook.StartingThemes;
import org.yandu.curation.view.Adjudication;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.exchange.Progress;
import org.yandu.exchange.feedback.FeedbackFiles;
import org.yandu.language.Texts;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/**
 * Measures the class view of 200 students with 100,000 annotations on five texts of 40,000 characters: {@code mvn -q -Pbench test}
 * prints milliseconds for one text, which is what is looked at. Goal: 200. Not part of the normal tests.
 */
@EnabledIfSystemProperty(named = "yandu.bench", matches = "\\d+")
class ClassBench {

    private static final int STUDENTS = 200;
    private static final int EACH = 100;
    private static final int TEXTS = 5;
    private static final int LINES = 800;
    private static final int ROUNDS = 15;

    @TempDir
    Path folder;

    private final Random random = new Random(3);

    private static String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            text.append(
                    i % 40 == 0
                            ? "第" + (i / 40 + 1) + "章 信用建设\n"
                            : "信用建设机关效能法治基层治理改革服务。监管群众政府制度创新社会公共营商环境第" + i + "句。\n");
        }
        return text.toString();
    }

    /** Students mark whole sentences, some more of them than others. */
    private Annotation mark(DocumentVersion version, String coder, int number) {
        List<TextSpan> lines = version.readingLines();
        double skewed = random.nextDouble() * random.nextDouble();
        TextSpan line = lines.get((int) (skewed * lines.size()));
        String code = StartingThemes.codes().get(random.nextInt(4)).id();
        return new Annotation(
                version.documentId() + coder + "-" + number,
                version.documentId(),
                version.id(),
                Anchor.of(version, line),
                List.of(code),
                random.nextInt(20) == 0 ? "这里为什么？" : "",
                coder,
                Samples.NOW,
                Samples.NOW);
    }

    @Test
    void aClassOfTwoHundred() {
        try (Workspace library = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), Clock.systemUTC())) {
            List<Code> codes = StartingThemes.codes();
            library.apply(Samples.adding(codes.toArray(Code[]::new)));
            for (int text = 0; text < TEXTS; text++) {
                library.apply(Samples.importing("d" + text, text()));
                DocumentVersion version = library.store().version("d" + text + "-v1");
                List<Annotation> marks = new ArrayList<>();
                for (int student = 0; student < STUDENTS; student++) {
                    for (int i = 0; i < EACH; i++) {
                        marks.add(mark(version, "学员" + student, i));
                    }
                }
                for (int i = 0; i < 200; i++) {
                    marks.add(mark(version, Adjudication.REFERENCE, i));
                }
                library.apply(Samples.adding(marks.toArray(Annotation[]::new)));
            }
            OpenDocument open = library.open("d0");
            measure(
                    "class view of an open text, 20,000 marks of 100,000",
                    () -> Findings.of(library, open.document(), codes));
            Findings found = Findings.of(library, open.document(), codes);
            measure(
                    "heat of a theme over it",
                    () -> Heat.of(open, found.view(), codes.getFirst().id()));
            System.out.printf(
                    "contested passages %d, decided %d%n",
                    found.view().contested().size(), found.view().decided());
            measure(
                    "class view of one that is read from the library first",
                    () -> Findings.of(library, library.state().document("d1").orElseThrow(), codes));
            sheets(library, found.view().students());
        }
    }

    /** A Word file for each student, with 500 marks in five texts against the reference. */
    private void sheets(Workspace library, List<String> students) {
        long start = System.nanoTime();
        List<FeedbackFiles.Written> written = FeedbackFiles.write(
                library,
                Texts.of(Locale.SIMPLIFIED_CHINESE),
                students,
                new FeedbackFiles.Told("王老师", false),
                folder,
                Progress.NONE);
        double[] took = {(System.nanoTime() - start) / 1e6};
        Figures.times("class", "feedback sheets, " + written.size() + " students", took, Goal.NONE);
    }

    /** Time on the wall and of the processor: others may be using the machine. */
    private static void measure(String what, Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] wall = new double[ROUNDS];
        double[] processor = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            long used = threads.getCurrentThreadCpuTime();
            work.run();
            processor[i] = (threads.getCurrentThreadCpuTime() - used) / 1e6;
            wall[i] = (System.nanoTime() - start) / 1e6;
        }
        Figures.times("class", what, wall, what.startsWith("class view") ? Goal.median(200) : Goal.NONE);
        Figures.times("class", what + ", on the processor", processor, Goal.NONE);
    }
}
