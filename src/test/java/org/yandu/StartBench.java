package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.bench.Figures;
import org.yandu.bench.Goal;

/**
 * Measures the start of the whole program, process by process: {@code mvn -q -Pbench test -Dtest=StartBench}. The program is the one
 * {@code packaging/install/image} made, or the one of {@code -Dyandu.program}, or else {@code packaging/yandu}, which has no start
 * cache for its window. The window is drawn for nobody, so that any machine can do it; where Xvfb is installed the same text is
 * brought to its first painted line on an X server, in turns with whichever other readers there are ({@link Peer}).
 */
@EnabledIfSystemProperty(named = "yandu.bench", matches = "\\d+")
class StartBench {

    private static final int RUNS = Integer.getInteger("yandu.starts", 10);

    /** Of {@code --timings}: what a phase took, when it was over, and its name. */
    private static final Pattern PHASE = Pattern.compile(" *(\\d+) +(\\d+)  (.+)");

    private static final String PAINTED = "first lines painted";

    @TempDir
    Path folder;

    private final Path program = program();

    private static Path program() {
        String named = System.getProperty("yandu.program", "");
        Path image = Path.of("target/install/image/yandu/yandu");
        Path found = !named.isBlank() ? Path.of(named) : Files.isExecutable(image) ? image : Path.of("packaging/yandu");
        return found.toAbsolutePath();
    }

    private Starter starter() {
        return new Starter(program, folder);
    }

    @Test
    void untilTheFirstLinesArePainted() throws Exception {
        starter().run("list");
        Map<String, List<Double>> phases = new LinkedHashMap<>();
        // The first start of all is a reader's first of the day at best; afterwards files are in memory.
        starter().run("--timings");
        for (int i = 0; i < RUNS; i++) {
            starter().run("--timings").lines().forEach(line -> {
                Matcher phase = PHASE.matcher(line);
                if (phase.matches()) {
                    boolean whole = phase.group(3).equals(PAINTED);
                    add(phases, phase.group(3), whole ? phase.group(2) : phase.group(1));
                }
            });
        }
        assertThat(phases).containsKey(PAINTED);
        phases.forEach((name, values) -> {
            double[] samples = values.stream().mapToDouble(d -> d).toArray();
            if (name.startsWith("MB")) {
                Figures.add(new org.yandu.bench.Figure(
                        "start", "resident with two texts open", "MB", samples, Goal.median(220)));
            } else if (name.equals(PAINTED)) {
                Figures.times("start", "process -> " + name, samples, Goal.median(800));
            } else {
                Figures.times("start", "  of which " + name, samples, Goal.NONE);
            }
        });
    }

    private static void add(Map<String, List<Double>> phases, String name, String value) {
        phases.computeIfAbsent(name, any -> new ArrayList<>()).add(Double.valueOf(value));
    }

    @Test
    void shortCommand() throws Exception {
        starter().run("list");
        double[] millis = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            assertThat(starter().run("list", "--json")).contains("\"title\"");
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Figures.times("start", "command list", millis, Goal.median(400));
    }

    /** All in turns, so that whatever else the machine does hits all alike; ours should be there before the quickest other. */
    @Test
    void besideOtherReaders() throws Exception {
        if (!Screen.isPossible()) {
            System.out.println("no Xvfb: nothing is measured on an X server");
            return;
        }
        starter().run("list");
        Path pages = folder.resolve("text.pdf");
        starter().run("export", "pdf", "--doc", "“八八战略”与软环境建设的杭州实践", "--out", pages.toString());
        List<Peer> peers = new ArrayList<>(List.of(Peer.own(program)));
        for (Peer peer : Peer.others(folder, pages)) {
            if (peer.isThere()) {
                peers.add(peer);
            } else {
                System.out.println("not installed here, not measured: " + peer.name());
            }
        }
        Map<Peer, double[]> millis = new LinkedHashMap<>();
        try (Screen screen = Screen.open(folder)) {
            for (Peer peer : peers) {
                // The first start makes settings and fills memory with files; it is not counted.
                if (screen.untilText(peer).isPresent()) {
                    millis.put(peer, new double[Math.min(RUNS, 5)]);
                } else {
                    System.out.println("shows no text here, not measured: " + peer.name());
                }
            }
            for (int i = 0; i < Math.min(RUNS, 5); i++) {
                for (Map.Entry<Peer, double[]> each : millis.entrySet()) {
                    each.getValue()[i] = screen.untilText(each.getKey()).orElseThrow();
                }
            }
        }
        report(millis);
    }

    private void report(Map<Peer, double[]> millis) {
        double quickest = millis.entrySet().stream()
                .filter(each -> !each.getKey().equals(Peer.own(program)))
                .mapToDouble(each ->
                        java.util.Arrays.stream(each.getValue()).sorted().toArray()[each.getValue().length / 2])
                .min()
                .orElse(0);
        millis.forEach((peer, samples) -> Figures.times(
                "start",
                "X server: process -> first line of text, " + peer.name(),
                samples,
                peer.equals(Peer.own(program)) ? Goal.median(quickest) : Goal.NONE));
    }
}
