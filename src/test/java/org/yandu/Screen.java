package org.yandu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** An X server without a screen, on which programs are started until a line of their text is painted. */
final class Screen implements AutoCloseable {

    private static final String NUMBER = ":97";

    private final Process server;
    private final Path folder;
    private final FrameBuffer picture;

    private Screen(Process server, Path folder, FrameBuffer picture) {
        this.server = server;
        this.folder = folder;
        this.picture = picture;
    }

    static boolean isPossible() {
        return Files.isExecutable(Path.of("/usr/bin/Xvfb"));
    }

    static Screen open(Path folder) throws IOException {
        // Without a reset, during which whoever starts next finds no server, when the program before has gone.
        Process server = new ProcessBuilder(
                        "Xvfb",
                        NUMBER,
                        "-screen",
                        "0",
                        "1440x900x24",
                        "-noreset",
                        "-nolisten",
                        "tcp",
                        "-fbdir",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("xvfb").toFile())
                .start();
        furnish(folder);
        Path picture = folder.resolve("Xvfb_screen0");
        if (!isSoon(10, () -> FrameBuffer.isThere(picture) && Files.exists(Path.of("/tmp/.X11-unix/X97")))) {
            server.destroy();
            throw new IOException("no X server: " + Files.readString(folder.resolve("xvfb")));
        }
        return new Screen(server, folder, new FrameBuffer(picture));
    }

    /** As on a desktop: a folder for sockets, and a Chinese face, without which other readers show nothing. */
    private static void furnish(Path home) throws IOException {
        Files.createDirectories(
                home.resolve("run"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        // Calibre greets whoever starts it for the first times, and that is no text.
        Files.writeString(
                Files.createDirectories(home.resolve(".config/calibre")).resolve("viewer-webengine.json"),
                "{\"session_data\": {\"controls_help_shown_count\": 99}}");
        Path faces = Files.createDirectories(home.resolve(".fonts"));
        Path ours = Path.of("src/main/resources/org/yandu/fonts/NotoSerifSC-Regular.ttf");
        Files.copy(ours, faces.resolve(ours.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isSoon(int seconds, BooleanSupplier condition) {
        long late = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > late) {
                return false;
            }
            // Looks two hundred times a second, and leaves the processors to whoever is measured.
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
        }
        return true;
    }

    /** In ms from the start of its process to its first line of text; empty when none comes within half a minute. */
    OptionalDouble untilText(Peer peer) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = inside(peer.command().toArray(String[]::new)).start();
        try {
            return isSoon(30, picture::hasText)
                    ? OptionalDouble.of((System.nanoTime() - start) / 1e6)
                    : OptionalDouble.empty();
        } finally {
            // Some start another process for their window.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            isSoon(10, picture::isEmpty);
        }
    }

    private ProcessBuilder inside(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().put("DISPLAY", NUMBER);
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        builder.environment().put("HOME", folder.toString());
        // Okular reads plain texts in the character set of the locale.
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("XDG_RUNTIME_DIR", folder.resolve("run").toString());
        // Readers made of a browser do not start for root otherwise, as whom benches may run.
        builder.environment().put("QTWEBENGINE_DISABLE_SANDBOX", "1");
        return builder;
    }

    @Override
    public void close() throws IOException {
        picture.close();
        server.destroy();
    }
}
