package org.yandu.outline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;

/** How often headings are right, by how sure the program says it is: rows of a tenth each, over the folders named. */
final class ConfidenceHarness {

    private final Map<Integer, int[]> rows = new TreeMap<>();

    private ConfidenceHarness() {}

    private void add(MarkedText marked) {
        Reading reading = Intake.read(marked.name(), marked.text().getBytes(StandardCharsets.UTF_8));
        Map<Integer, String> gold = marked.headings().stream()
                .collect(Collectors.toMap(g -> g.span().start(), MarkedText.Gold::label, (one, other) -> one));
        Outliner.outline(reading.text(), reading.noise(), reading.header())
                .nodes()
                .filter(OutlineNode::isHeading)
                .filter(node -> !"?".equals(gold.get(node.span().start())))
                .forEach(node -> count(node, gold.get(node.span().start())));
    }

    private void count(OutlineNode node, @Nullable String gold) {
        int[] row = rows.computeIfAbsent((int) (node.confidence() * 10), r -> new int[3]);
        row[0]++;
        row[1] += gold == null ? 0 : 1;
        row[2] += Integer.toString(node.level()).equals(gold) ? 1 : 0;
    }

    private void print(PrintStream out) {
        out.println("sure       headings  place right  level right too");
        rows.forEach((tenth, row) -> out.printf(
                "0.%d to 0.%d %8d %12.3f %16.3f%n",
                tenth, tenth + 1, row[0], (double) row[1] / row[0], (double) row[2] / row[0]));
    }

    public static void main(String[] args) throws IOException {
        ConfidenceHarness harness = new ConfidenceHarness();
        for (String folder : args.length > 0 ? List.of(args) : List.of(OutlineHarness.TEXTS + "/tenth")) {
            MarkedText.under(Path.of(folder)).forEach(harness::add);
        }
        harness.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }
}
