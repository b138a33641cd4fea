package org.yandu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/**
 * An X server without a screen, on which windows are waited for. A window counts when it is on the screen under its title, which is
 * before its text is painted: what is said of other programs is in their favour.
 */
final class Screen implements AutoCloseable {

    private static final String NUMBER = ":97";

    private final Process server;
    private final Path folder;

    private Screen(Process server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    static boolean isPossible() {
        return Files.isExecutable(Path.of("/usr/bin/Xvfb")) && Files.isExecutable(Path.of("/usr/bin/xdotool"));
    }

    static Screen open(Path folder) throws IOException, InterruptedException {
        Process server = new ProcessBuilder("Xvfb", NUMBER, "-screen", "0", "1440x900x24", "-nolisten", "tcp")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("xvfb").toFile())
                .start();
        Screen screen = new Screen(server, folder);
        long late = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (screen.ask("xdotool", "getdisplaygeometry") != 0 && System.nanoTime() < late) {
            Thread.onSpinWait();
        }
        return screen;
    }

    /** In ms from the start of its process; empty when no window comes, as with programs that were built without. */
    OptionalDouble untilSeen(Peer peer) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = inside(peer.command().toArray(String[]::new)).start();
        try {
            long late = start + TimeUnit.SECONDS.toNanos(30);
            while (ask("xdotool", "search", "--onlyvisible", "--name", peer.title()) != 0) {
                if (System.nanoTime() > late) {
                    return OptionalDouble.empty();
                }
            }
            return OptionalDouble.of((System.nanoTime() - start) / 1e6);
        } finally {
            // Some start another process for their window.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private int ask(String... command) throws IOException, InterruptedException {
        return inside(command).start().waitFor();
    }

    private ProcessBuilder inside(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().put("DISPLAY", NUMBER);
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        builder.environment().put("HOME", folder.toString());
        return builder;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
