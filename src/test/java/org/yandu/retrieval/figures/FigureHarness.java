package org.yandu.retrieval.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.Folding;
import org.yandu.document.TextSpan;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;
import org.yandu.retrieval.dates.DateSpan;
import org.yandu.retrieval.figures.Findings.Finding;

/**
 * Measures figures and dates against labelled texts, {@code NN.txt} with {@code NN.tsv}: start in UTF-16 units, the words, {@code figure} or
 * {@code date}, the value ({@code 30..40 %} a range, {@code ?} what has a place but no value that a calendar or a number could say).
 * {@code arguable.tsv} names places that count neither way; the years of a five-year plan, which this program finds and the labels leave out,
 * neither. Right is what overlaps a label of its kind and has its value and unit. Texts are taken in as files are.
 */
final class FigureHarness {

    static final Path TEXTS = Path.of("src/test/resources/org/yandu/retrieval/figures");

    /** A label; {@code value} empty for what is arguable. */
    private record Label(TextSpan span, String words, boolean date, String value) {

        boolean isOpen() {
            return value.isEmpty() || value.equals("?");
        }

        String kind() {
            return date
                    ? "date"
                    : Units.kind(value.substring(value.indexOf(' ') + 1)).name();
        }
    }

    /** Of one kind. */
    static final class Count {
        private int right;
        private int wrong;
        private int invented;
        private int missed;

        double precision() {
            int said = right + wrong + invented;
            return said == 0 ? 1 : (double) right / said;
        }

        double recall() {
            int there = right + wrong + missed;
            return there == 0 ? 1 : (double) right / there;
        }

        private void add(Count other) {
            right += other.right;
            wrong += other.wrong;
            invented += other.invented;
            missed += other.missed;
        }
    }

    private final Map<String, Count> kinds = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private FigureHarness() {}

    static FigureHarness measure(Path folder) throws IOException {
        FigureHarness harness = new FigureHarness();
        List<String> arguable = Files.readAllLines(folder.resolve("arguable.tsv"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".txt", "");
                harness.add(name, file, labels(file.resolveSibling(name + ".tsv"), name, arguable));
            }
        }
        return harness;
    }

    private static List<Label> labels(Path file, String name, List<String> arguable) throws IOException {
        List<Label> labels = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            labels.add(label(cells[0], cells[1], cells[2].equals("date"), cells[3]));
        }
        for (String line : arguable) {
            if (line.startsWith(name + "\t")) {
                String[] cells = line.split("\t");
                labels.add(label(cells[1], cells[2], false, ""));
            }
        }
        return labels;
    }

    private static Label label(String start, String words, boolean date, String value) {
        String plain = words.replace("\\n", "\n");
        int from = Integer.parseInt(start);
        return new Label(new TextSpan(from, from + plain.length()), plain, date, value);
    }

    private void add(String name, Path file, List<Label> labels) throws IOException {
        Reading read = Intake.read(file.getFileName().toString(), Files.readAllBytes(file));
        DocumentVersion version = new DocumentVersion(
                "v", "d", read.text(), read.noise(), new Origin(read.encoding(), "", Instant.EPOCH));
        List<Label> left = new ArrayList<>(labels);
        for (Finding found : Findings.of(version)) {
            boolean plan = found.date() != null && found.date().when().kind() == DateSpan.Kind.PLAN;
            if (!plan) {
                match(name, found, labels, left);
            }
        }
        for (Label label : left) {
            if (!label.isOpen()) {
                count(label.kind()).missed++;
                faults.add("%s missed %s = %s".formatted(name, label.words, label.value));
            }
        }
    }

    private void match(String name, Finding found, List<Label> labels, List<Label> left) {
        List<Label> there = labels.stream()
                .filter(label -> label.span.overlaps(found.span()))
                .toList();
        if (there.stream().anyMatch(label -> label.value.isEmpty())) {
            return;
        }
        Label label = there.stream()
                .filter(each -> left.contains(each) && each.date == (found.date() != null))
                .findFirst()
                .orElse(null);
        String value = value(found);
        if (label == null) {
            count(found.figure() == null ? "date" : found.figure().kind().name()).invented++;
            faults.add("%s made up %s = %s".formatted(name, found.words(), value));
            return;
        }
        left.remove(label);
        if (isSame(label.value, value)) {
            count(label.kind()).right++;
        } else {
            count(label.isOpen() ? "date" : label.kind()).wrong++;
            faults.add("%s wrong %s = %s, not %s = %s".formatted(name, found.words(), value, label.words, label.value));
        }
    }

    private static boolean isSame(String label, String found) {
        if (label.matches("\\d+/\\d+") && found.endsWith(" %")) {
            String[] parts = label.split("/");
            BigDecimal percent = new BigDecimal(parts[0])
                    .multiply(BigDecimal.valueOf(100))
                    .divide(new BigDecimal(parts[1]), MathContext.DECIMAL32);
            return found.equals(percent.stripTrailingZeros().toPlainString() + " %");
        }
        return Folding.fold(label).equals(Folding.fold(found));
    }

    private static String value(Finding found) {
        Figure figure = found.figure();
        if (figure != null) {
            String from = number(figure.from());
            return (figure.isRange() ? from + ".." + number(figure.to()) : from) + " " + figure.unit();
        }
        DateSpan when = Objects.requireNonNull(found.date()).when();
        return when.from().equals(when.to()) ? when.from() : when.from() + "/" + when.to();
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private Count count(String kind) {
        return kinds.computeIfAbsent(kind, k -> new Count());
    }

    /** Of figures, or of dates. */
    Count total(boolean dates) {
        Count all = new Count();
        kinds.forEach((kind, count) -> {
            if (kind.equals("date") == dates) {
                all.add(count);
            }
        });
        return all;
    }

    void print(PrintStream out) {
        Map<String, Count> rows = new TreeMap<>(kinds);
        rows.put("all figures", total(false));
        out.printf("%-12s%10s%8s%7s%7s%10s%8s%n", "kind", "precision", "recall", "right", "wrong", "made up", "missed");
        rows.forEach((kind, c) -> out.printf(
                "%-12s%10.3f%8.3f%7d%7d%10d%8d%n",
                kind, c.precision(), c.recall(), c.right, c.wrong, c.invented, c.missed));
        faults.forEach(fault -> out.println(fault.replace("\n", "\\n")));
    }

    public static void main(String[] args) throws IOException {
        measure(Path.of(args[0])).print(System.out);
    }
}
