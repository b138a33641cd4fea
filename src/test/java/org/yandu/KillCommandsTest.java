package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The program is killed in the midst of its longer works: {@code mvn -q -Pkills test -Dtest=KillCommandsTest}. Whenever the blow falls, the
 * library is afterwards as before the work or as after it, sound, and usable; what a work that ended had said is there.
 */
@EnabledIfSystemProperty(named = "yandu.kills", matches = "\\d+")
class KillCommandsTest extends CommandLineCase {

    private static final int ROUNDS = Integer.getInteger("yandu.kills", 0) / 5;

    /** Enough for a work to take longer than the start of the program. */
    private static final int FILES = 120;

    private final Random random = new Random(Long.getLong("yandu.kills.seed", 7));

    /** What can be told of a library from outside. */
    private record Sight(int documents, int marks) {}

    private Sight sight() {
        Terminal.Result list = yandu.run("list", "--json");
        assertThat(list.code()).as(list.err()).isZero();
        return new Sight(
                list.json().size(), yandu.run("annotations", "--json").json().size());
    }

    private void sound() {
        Terminal.Result check = yandu.run("check");
        assertThat(check.code()).as(check.out() + check.err()).isZero();
    }

    private Process start(String... args) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dyandu.identity=" + folder.resolve("key"),
                "-Dorg.sqlite.tmpdir=" + Files.createDirectories(Path.of("target", "children")),
                "-cp",
                System.getProperty("java.class.path"),
                "org.yandu.Main",
                "--library",
                folder.resolve("library").toString());
        builder.command().addAll(List.of(args));
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    /** @return whether it ended by itself before it was killed */
    private boolean run(long killAfter, String... args) throws IOException, InterruptedException {
        Process process = start(args);
        if (process.waitFor(killAfter, TimeUnit.MILLISECONDS)) {
            assertThat(process.exitValue())
                    .as(Files.readString(folder.resolve("said")))
                    .isZero();
            return true;
        }
        process.destroyForcibly().waitFor();
        return false;
    }

    private interface Verdict {
        void on(boolean ended) throws IOException;
    }

    /** The work once undisturbed, to know how long it takes; then again and again from the same beginning. */
    private void again(String what, Verdict verdict, String... args) throws Exception {
        Path kept = folder.resolve("kept");
        copy(folder.resolve("library"), kept);
        long begun = System.nanoTime();
        assertThat(run(TimeUnit.HOURS.toMillis(1), args)).isTrue();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        verdict.on(true);
        int killed = 0;
        for (int i = 0; i < ROUNDS; i++) {
            copy(kept, folder.resolve("library"));
            boolean ended = run(whole / 4 + random.nextLong(whole), args);
            killed += ended ? 0 : 1;
            verdict.on(ended);
        }
        System.out.printf("%s: %d ms undisturbed, killed %d of %d times%n", what, whole, killed, ROUNDS);
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            try (Stream<Path> old = Files.walk(to)) {
                old.sorted(java.util.Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** It either was not done or was done as a whole. */
    private Verdict wholeOrNot(Sight before, Sight after) {
        return ended -> {
            Sight now = sight();
            assertThat(now).isIn(before, after);
            if (ended) {
                assertThat(now).isEqualTo(after);
            }
            sound();
        };
    }

    @Test
    void importing() throws Exception {
        Path files = Files.createDirectory(folder.resolve("files"));
        String text = Files.readString(Path.of(HANGZHOU));
        Files.writeString(files.resolve("0.txt"), text + "\n后记。");
        for (int i = 1; i < FILES; i++) {
            // As long, and nothing like any other: what is like another is taken in as a newer text of it.
            String unlike = random.ints(text.length(), '\u4e00', '\u9fa0')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString()
                    .replaceAll("(.{90})", "$1。\n");
            Files.writeString(files.resolve("第" + i + "号.txt"), unlike);
        }
        Sight before = sight();
        // The first is a newer text of a reading that is there.
        again("import", wholeOrNot(before, new Sight(before.documents() + FILES - 1, 0)), "import", s(files));
    }

    @Test
    void merging() throws Exception {
        Terminal student = new Terminal(folder.resolve("student"));
        System.setProperty("yandu.identity", folder.resolve("key").toString());
        String packet = s(folder.resolve("packet.yandu"));
        Terminal.Result made = yandu.run(
                "packet",
                "make",
                "--doc",
                title(0),
                "--title",
                "第一讲",
                "--coder",
                "王老师",
                "--question",
                "谈谈",
                "--out",
                packet);
        assertThat(made.code()).as(made.err()).isZero();
        System.setProperty("yandu.identity", folder.resolve("student-key").toString());
        assertThat(student.run("packet", "open", packet).code()).isZero();
        int marks = 60;
        for (int i = 0; i < marks; i++) {
            String range = (600 + 20 * i) + ":" + (612 + 20 * i);
            Terminal.Result mark =
                    student.run("annotate", title(0), "--range", range, "--code", "法治建设", "--coder", "李明");
            assertThat(mark.code()).as(mark.err()).isZero();
        }
        String back = s(folder.resolve("li.yandu"));
        assertThat(student.run("packet", "answer", "--coder", "李明", "--out", back)
                        .code())
                .isZero();
        System.setProperty("yandu.identity", folder.resolve("key").toString());
        Sight before = sight();
        again("merge", wholeOrNot(before, new Sight(before.documents(), marks)), "packet", "merge", back);
    }

    @Test
    void bringingAnOldLibraryUpToDate() throws Exception {
        Path library = Files.createDirectories(folder.resolve("library"));
        try (InputStream packed =
                        Objects.requireNonNull(getClass().getResourceAsStream("store/released/schema-004.db.gz"));
                InputStream in = new GZIPInputStream(packed)) {
            Files.copy(in, library.resolve("library.db"));
        }
        // Its originals were never kept, so that not everything is found to be in order.
        again(
                "migration",
                ended -> assertThat(sight()).isIn(new Sight(5, 2), new Sight(6, 2)),
                "import",
                s(write("a.txt", "第一号\n\n一、概况\n\n社会治理改革。\n")));
    }

    @Test
    void backingUp() throws Exception {
        Sight before = sight();
        again("backup", wholeOrNot(before, before), "backup");
    }

    @Test
    void exporting() throws Exception {
        assertThat(yandu.run("annotate", title(0), "--quote", "提高依法行政水平", "--code", "法治建设")
                        .code())
                .isZero();
        Path out = folder.resolve("out.docx");
        Sight before = sight();
        Verdict untouched = wholeOrNot(before, before);
        again(
                "export",
                ended -> {
                    untouched.on(ended);
                    assertThat(Files.exists(out)).isIn(ended, true);
                    if (Files.exists(out)) {
                        readThrough(out);
                        Files.delete(out);
                    }
                },
                "export",
                "docx",
                "--out",
                s(out));
    }

    /** Half a file would have no directory at its end, or entries that end too soon. */
    private static void readThrough(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().toList()) {
                try (InputStream in = file.getInputStream(entry)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }
}
