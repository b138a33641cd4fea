package org.yandu.language;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the start took, phase by phase. Always noted, since noting costs nothing; told only when somebody asks. Safe for use by any
 * thread.
 */
public final class Timings {

    /**
     * A phase that was reached.
     *
     * @param name of the phase, in English, as logs are
     * @param at {@link System#nanoTime}
     */
    private record Mark(String name, long at) {}

    /** Of the clock in {@code /proc}, per second; fixed in the interface of Linux. */
    private static final double TICKS = 100;

    private final List<Mark> marks = new ArrayList<>();
    private @Nullable PrintStream to;
    private boolean told;

    /** This phase begins where the one before it ended. After the start was told nothing more is noted. */
    public synchronized void reached(String name) {
        if (!told) {
            marks.add(new Mark(name, System.nanoTime()));
        }
    }

    /** Somebody wants to know, once the start is over. */
    public synchronized void ask(PrintStream out) {
        to = out;
    }

    public synchronized boolean isAsked() {
        return to != null;
    }

    /** The start is over: this was its last phase. */
    public synchronized void end(String name) {
        reached(name);
        if (to != null && !told) {
            lines(sinceProcessStart()).forEach(to::println);
            to.println(memory());
            to.flush();
        }
        told = true;
    }

    /**
     * One line for each phase: what it took and when it was over, in ms, and its name.
     *
     * @param whole from the start of the process until now, in ns
     */
    private List<String> lines(long whole) {
        long start = System.nanoTime() - whole;
        long before = start;
        List<String> lines = new ArrayList<>();
        lines.add("    ms  total  phase");
        for (Mark mark : marks) {
            lines.add(String.format(
                    Locale.ROOT, "%6d %6d  %s", millis(mark.at() - before), millis(mark.at() - start), mark.name()));
            before = mark.at();
        }
        return lines;
    }

    /** What the whole process holds in memory, in MB, as Linux counts it: now, and at most so far. */
    private static String memory() {
        try {
            Map<String, String> status = Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .map(line -> line.split(":", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
            return String.format(
                    Locale.ROOT,
                    "%6d %6d  MB resident, at most",
                    megabytes(status, "VmRSS"),
                    megabytes(status, "VmHWM"));
        } catch (IOException notLinux) {
            return "";
        }
    }

    private static long megabytes(Map<String, String> status, String key) {
        return Long.parseLong(status.getOrDefault(key, "0").replaceAll("\\D", "")) >> 10;
    }

    private static long millis(long nanos) {
        return Math.round(nanos / 1e6);
    }

    /**
     * As the system knows it: the virtual machine itself counts as well. On Linux to 10 ms, by two figures that count from the start
     * of the machine; what Java says of the start is rounded to a second there.
     */
    private static long sinceProcessStart() {
        try {
            String stat = Files.readString(Path.of("/proc/self/stat"));
            // After the name in brackets, which may hold blanks, the start is the 20th figure.
            String[] figures = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            double started = Long.parseLong(figures[19]) / TICKS;
            double now =
                    Double.parseDouble(Files.readString(Path.of("/proc/uptime")).split(" ", -1)[0]);
            return Math.round((now - started) * 1e9);
        } catch (IOException | NumberFormatException notLinux) {
            return sinceJavaSays();
        }
    }

    private static long sinceJavaSays() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> Duration.between(start, Instant.now()).toNanos())
                .orElse(0L);
    }
}
