package org.yandu.exchange.packet;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.task.Assignment;
import org.yandu.bench.Figures;
import org.yandu.bench.Goal;
import org.yandu.curation.Merge;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.workspace.AnnotationQuery;

/**
 * Measures a class of 200 who give back 100,000 annotations on five texts of 40,000 characters: {@code mvn -q -Pbench test} prints
 * seconds. Not part of the normal tests.
 */
@EnabledIfSystemProperty(named = "yandu.bench", matches = "\\d+")
class PacketBench {

    private static final int STUDENTS = 200;
    private static final int EACH = 500;
    private static final int TEXTS = 5;
    private static final int CHARACTERS = 40_000;
    private static final String WORDS = "信用建设机关效能法治基层治理改革服务监管群众政府制度创新社会公共营商环境";

    @TempDir
    Path folder;

    private final Random random = new Random(1);

    private String text() {
        StringBuilder text = new StringBuilder();
        while (text.length() < CHARACTERS) {
            for (int i = 0; i < 40; i++) {
                text.append(WORDS.charAt(random.nextInt(WORDS.length())));
            }
            text.append("。\n");
        }
        return text.toString();
    }

    /** Of all threads of the process, in seconds: others may be using the machine. */
    private static double processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    private static void report(String what, long since, Goal goal) {
        Figures.one("merge", what, (System.nanoTime() - since) / 1e9, "s", goal);
    }

    @Test
    void aClassGivesBack() {
        try (Classroom room = new Classroom(folder)) {
            List<Document> documents = new ArrayList<>();
            for (int i = 0; i < TEXTS; i++) {
                documents.add(room.take("文献" + i, text()));
            }
            Assignment given = room.give(documents.toArray(Document[]::new)).assignment();
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < STUDENTS; i++) {
                files.add(room.put("s" + i + ".yandu", file(room, given, documents, "学员" + i)));
            }
            AtomicInteger told = new AtomicInteger();
            long start = System.nanoTime();
            double used = processor();
            Merge.Result result = Gathering.of(
                    room.library,
                    Gathering.files(files),
                    new Merge.Settings(Set.of(), "学员自建主题", Classroom.MONDAY),
                    (done, all, name) -> told.incrementAndGet() > 0);
            report("200 files with 100,000 annotations read and compared", start, Goal.NONE);
            long writing = System.nanoTime();
            result.change().ifPresent(room.library::apply);
            report("... written as one step", writing, Goal.NONE);
            report("... altogether", start, Goal.median(30));
            Figures.one("merge", "... altogether, on the processor", processor() - used, "s", Goal.NONE);
            assertThat(room.library.store().count(AnnotationQuery.ALL)).isEqualTo(STUDENTS * EACH);
            assertThat(told.get()).isGreaterThan(STUDENTS);
            long again = System.nanoTime();
            assertThat(room.merge(files.toArray(Path[]::new)).change()).isEmpty();
            report("the same folder again, which changes nothing", again, Goal.NONE);
            long undo = System.nanoTime();
            room.library.undo();
            report("undone", undo, Goal.NONE);
            assertThat(room.library.store().count(AnnotationQuery.ALL)).isZero();
        }
    }

    private byte[] file(Classroom room, Assignment given, List<Document> documents, String student) {
        List<DocumentVersion> versions = documents.stream().map(room::text).toList();
        List<Annotation> marks = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            DocumentVersion version = versions.get(i % TEXTS);
            int at = 10 + random.nextInt(CHARACTERS - 100);
            marks.add(Classroom.mark(version, student + i, student, at, at + 4 + random.nextInt(40)));
        }
        return room.back(given, student, room.key(student), Classroom.MONDAY, versions, marks);
    }
}
