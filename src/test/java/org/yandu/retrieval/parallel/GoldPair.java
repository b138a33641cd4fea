package org.yandu.retrieval.parallel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.intake.Intake;
import org.yandu.outline.Outliner;

/**
 * Two texts and what a careful reader says corresponds in them; see the README beside the files.
 *
 * @param kind tune, judge or seed
 */
record GoldPair(String name, String kind, Reading first, Reading second, List<Line> lines) {

    static final Path FOLDER = Path.of("src/test/resources/org/yandu/retrieval/parallel");

    /** What was said of one place; {@code mark} is {@code =}, {@code ~} or {@code -}. */
    record Line(Grain grain, String place, char mark, List<String> places) {}

    static List<GoldPair> all() throws IOException {
        List<GoldPair> pairs = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".links")).sorted().toList()) {
                pairs.add(read(file));
            }
        }
        return pairs;
    }

    private static GoldPair read(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".links", "");
        String kind = name.substring(0, name.indexOf('-'));
        boolean seeds = kind.equals("seed");
        Path first = seeds ? seed("000") : FOLDER.resolve(name + ".a.txt");
        Path second = seeds ? seed(name.substring(5)) : FOLDER.resolve(name + ".b.txt");
        return new GoldPair(name, kind, reading(first), reading(second), lines(Files.readAllLines(file)));
    }

    private static Path seed(String number) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.filter(f -> f.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Reading reading(Path file) throws IOException {
        org.yandu.intake.Reading read = Intake.read(file);
        DocumentVersion version = new DocumentVersion(
                "", "", read.text(), read.structure(), read.noise(), new Origin("UTF-8", "", Instant.EPOCH));
        return new Reading(version, Outliner.outline(version, read.header(), List.of()));
    }

    private static List<Line> lines(List<String> written) {
        List<Line> lines = new ArrayList<>();
        Grain grain = Grain.SECTION;
        for (String each : written) {
            String line = each.replaceFirst("#.*", "").strip();
            if (line.equals("passages")) {
                grain = Grain.PASSAGE;
            } else if (!line.isEmpty()) {
                List<String> parts = List.of(line.split(" +"));
                lines.add(new Line(grain, parts.get(0), parts.get(1).charAt(0), parts.subList(2, parts.size())));
            }
        }
        return lines;
    }
}
