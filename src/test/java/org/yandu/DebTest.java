package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a {@code .deb} says and holds, around a stand-in for the program, so that it takes seconds; {@code packaging/install/try-deb} installs,
 * drives and removes the whole one. Only where packages of Debian can be made.
 */
class DebTest {

    private static final List<String> TOOLS = List.of("bash", "dpkg", "dpkg-deb", "install", "gzip", "md5sum", "xz");

    /** Answers what the packaging asks the program. */
    private static final String STAND_IN = """
            #!/bin/sh
            case "$*" in
                "completion --list") printf 'list\\npacket make\\n' ;;
                completion) echo 'complete -F _yandu yandu' ;;
                *) echo "help for: $*" ;;
            esac
            """;

    private static final String CFG = """
            [Application]
            app.classpath=$APPDIR/yandu.jar
            app.mainclass=org.yandu.Main
            [JavaOptions]
            java-options=-Dyandu.fonts=$APPDIR/fonts
            """;

    @TempDir
    Path place;

    @BeforeEach
    void onlyWhereItCanBeMade() {
        Assumptions.assumeTrue(TOOLS.stream().allMatch(DebTest::isThere));
    }

    private static boolean isThere(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    private Path made(String name) throws IOException, InterruptedException {
        Path work = Files.createDirectory(place.resolve(name));
        Path image = work.resolve("image/yandu");
        Files.createDirectories(image.resolve("lib/app"));
        Files.createDirectories(image.resolve("share"));
        Files.createDirectories(work.resolve("icons"));
        Files.writeString(image.resolve("lib/app/yandu.jar"), "stand-in");
        Path program = Files.writeString(image.resolve("yandu"), STAND_IN);
        assertThat(program.toFile().setExecutable(true)).isTrue();
        for (String cfg : List.of("yandu.cfg", "yandu-command.cfg")) {
            Files.writeString(work.resolve(cfg), CFG);
        }
        for (String icon : List.of("yandu", "packet")) {
            Files.writeString(work.resolve("icons/" + icon + ".svg"), "<svg/>");
            for (int size : new int[] {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
                Files.writeString(work.resolve("icons/" + icon + "-" + size + ".png"), "png");
            }
        }
        run(Map.of("YANDU_WORK", work.toString()), "bash", "packaging/install/deb", "--image-as-it-is");
        try (Stream<Path> files = Files.list(work)) {
            return files.filter(file -> file.toString().endsWith(".deb"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(place, "said", "");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        String all = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(code).as(all).isZero();
        return all;
    }

    private String run(String... command) throws IOException, InterruptedException {
        return run(Map.of(), command);
    }

    @Test
    void saysWhatItIsAndHoldsWhatADesktopLooksFor() throws IOException, InterruptedException {
        Path deb = made("one");
        assertThat(run("dpkg-deb", "--field", deb.toString()))
                .contains(
                        "Package: yandu\n",
                        "Depends: libc6",
                        "libgtk-3-0 | libgtk-3-0t64",
                        "Recommends: libgl1",
                        "精读中文政策")
                .containsPattern("Installed-Size: [1-9]\\d*\n")
                .containsPattern("Architecture: (amd64|arm64)\n");
        Path tree = place.resolve("tree");
        run("dpkg-deb", "--raw-extract", deb.toString(), tree.toString());
        try (Stream<Path> top = Files.list(tree)) {
            assertThat(top.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("DEBIAN", "usr");
        }
        for (String file : List.of(
                "bin/yandu",
                "share/applications/yandu.desktop",
                "share/mime/packages/yandu.xml",
                "share/metainfo/org.yandu.yandu.metainfo.xml",
                "share/icons/hicolor/scalable/apps/yandu.svg",
                "share/icons/hicolor/16x16/apps/yandu.png",
                "share/icons/hicolor/512x512/mimetypes/application-x-yandu.png",
                "share/bash-completion/completions/yandu",
                "share/man/man1/yandu.1.gz",
                "share/man/zh_CN/man1/yandu.1.gz",
                "share/doc/yandu/copyright",
                "share/doc/yandu/changelog.gz")) {
            assertThat(tree.resolve("usr").resolve(file)).exists();
        }
        run("sh", "-c", "cd \"$0\" && md5sum --quiet -c DEBIAN/md5sums", tree.toString());
        for (String script : List.of("DEBIAN/postinst", "DEBIAN/postrm", "usr/bin/yandu")) {
            assertThat(tree.resolve(script).toFile().canExecute()).as(script).isTrue();
            run("sh", "-n", tree.resolve(script).toString());
        }
        assertThat(Files.readString(tree.resolve("usr/bin/yandu")))
                .contains("/usr/lib/yandu/lib/runtime/bin/java", "org.yandu.Main")
                .doesNotContain("@PROGRAM@", "@HERE@", "@WINDOW@", "@COMMAND@", place.toString());
        assertThat(Files.readString(tree.resolve("usr/share/metainfo/org.yandu.yandu.metainfo.xml")))
                .doesNotContain("@VERSION@", "@DATE@");
    }

    /** The menu entry opens the files that the MIME type names, in both languages. */
    @Test
    void theMenuEntryAndTheFileTypeAgree() throws IOException {
        Path linux = Path.of("packaging", "install", "linux");
        String type = "application/x-yandu";
        List<String> entry = Files.readAllLines(linux.resolve("yandu.desktop"));
        assertThat(entry)
                .contains("Name=研读", "Name[en]=YanDu", "Exec=yandu %F", "Icon=yandu", "MimeType=" + type + ";")
                .anyMatch(line -> line.startsWith("Comment["))
                .anyMatch(line -> line.startsWith("Comment="));
        assertThat(Files.readString(linux.resolve("yandu.xml"))).contains("type=\"" + type + "\"", "*.yandu", "研读资料包");
        assertThat(Files.readString(linux.resolve("org.yandu.yandu.metainfo.xml")))
                .contains(
                        "<launchable type=\"desktop-id\">yandu.desktop<",
                        "<mediatype>" + type + "<",
                        "xml:lang=\"en\"");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException, InterruptedException {
        assertThat(made("two")).hasSameBinaryContentAs(made("three"));
    }
}
