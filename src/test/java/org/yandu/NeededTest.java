package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code packaging/install/Needed.java} leaves of a library when a program uses part of it: the program must not miss anything. */
class NeededTest {

    private static final String LIBRARY = """
            package shelf;
            public interface Greeting { String greet(); default String unwanted() { return Waste.text(); } }
            class Waste { static String text() { return "waste"; } }
            """;

    private static final String SHELF = """
            package shelf;
            import java.util.Comparator;
            public class Shelf implements Comparator<String>, Greeting {
                enum Kind { ONE, TWO }
                public int compare(String a, String b) { return length(a) - length(b); }
                public String greet() { return Kind.valueOf("TWO").name() + new Inner().told(); }
                public String byItsName() { return "looked up"; }
                public void nobodyCalls() { new Unused(); }
                public String toString() { return "a shelf"; }
                private static int length(String word) { return word.length(); }
                class Inner { String told() { return getClass().getSimpleName(); } void unheard() {} }
            }
            class Unused {}
            """;

    private static final String PROGRAM = """
            package program;
            import shelf.*;
            public class Program {
                public static void main(String[] args) throws Exception {
                    Shelf shelf = new Shelf();
                    java.util.List<String> words = new java.util.ArrayList<>(java.util.List.of("long", "s"));
                    words.sort(shelf);
                    Greeting made = () -> "made";
                    Greeting plain = shelf;
                    System.out.print(words + " " + plain.greet() + " " + made.greet() + " " + shelf + " "
                            + Shelf.class.getMethod("byItsName").invoke(shelf));
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void whatAProgramUsesIsThereAndTheRestIsNot() throws Exception {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Path classes = Files.createDirectory(folder.resolve("classes"));
        compile(
                classes,
                source(sources, "Greeting", LIBRARY),
                source(sources, "Shelf", SHELF),
                source(sources, "Program", PROGRAM));
        Path library = jar("library-1.0.jar", classes, "shelf");
        Path program = jar("yandu.jar", classes, "program");
        String path = program + File.pathSeparator + library;
        String before = run("-cp", path, "program.Program");

        String window = jar("window.jar", classes, "none").toString();
        run("packaging/install/Needed.java", "1700000000", "library", "none/", window, s(library), s(program));

        assertThat(run("-cp", path, "program.Program"))
                .isEqualTo(before)
                .isEqualTo("[s, long] TWOInner made a shelf looked up");
        assertThat(in(library))
                .contains("shelf/Shelf.class", "shelf/Shelf$Inner.class")
                .doesNotContain("shelf/Unused.class", "shelf/Waste.class");
        assertThat(methods(library, "shelf/Shelf.class"))
                .contains("compare", "greet", "byItsName", "toString", "length")
                .doesNotContain("nobodyCalls");
        assertThat(methods(library, "shelf/Greeting.class")).containsExactly("greet");
    }

    private static String s(Path path) {
        return path.toString();
    }

    private static Path source(Path sources, String name, String text) throws IOException {
        return Files.writeString(sources.resolve(name + ".java"), text);
    }

    private static void compile(Path classes, Path... sources) {
        List<String> args = new ArrayList<>(List.of("-d", classes.toString()));
        Stream.of(sources).map(Path::toString).forEach(args::add);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, args.toArray(String[]::new)))
                .isZero();
    }

    /** Of the classes of one package. */
    private Path jar(String name, Path classes, String wanted) throws IOException {
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String entry = classes.relativize(file).toString().replace(File.separatorChar, '/');
                if (entry.startsWith(wanted + "/")) {
                    out.putNextEntry(new JarEntry(entry));
                    Files.copy(file, out);
                }
            }
        }
        return jar;
    }

    private String run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(args));
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(folder.resolve("complaint").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("complaint")))
                .isZero();
        return Files.readString(said);
    }

    private static List<String> in(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }

    private static List<String> methods(Path jar, String name) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile());
                InputStream in = file.getInputStream(file.getEntry(name))) {
            return ClassFile.of().parse(in.readAllBytes()).methods().stream()
                    .map(method -> method.methodName().stringValue())
                    .toList();
        }
    }
}
