package org.yandu.outline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yandu.document.Folding;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;

/** Counts how many outlines change when the texts are disguised: what changes then was found by accident of layout. */
final class InvarianceHarness {

    private final Map<Disguise, Integer> changed = new EnumMap<>(Disguise.class);
    private final List<String> differences = new ArrayList<>();
    private int texts;

    static InvarianceHarness over(Path folder) throws IOException {
        InvarianceHarness harness = new InvarianceHarness();
        for (MarkedText text : MarkedText.under(folder)) {
            // Lines that a page broke are no paragraphs: to set them in or apart is to change the text (see
            // WrapHarness).
            if (!text.name().contains("pdf")) {
                harness.add(text);
            }
        }
        return harness;
    }

    Map<Disguise, Integer> changed() {
        return changed;
    }

    List<String> differences() {
        return differences;
    }

    int texts() {
        return texts;
    }

    private void add(MarkedText marked) {
        texts++;
        List<String> plain = outline(marked.text());
        for (Disguise disguise : Disguise.values()) {
            List<String> other = outline(disguise.of(marked.text()));
            if (!other.equals(plain)) {
                changed.merge(disguise, 1, Integer::sum);
                List<String> gone = without(plain, other);
                List<String> come = without(other, plain);
                differences.add(disguise + " " + marked.name() + ": -"
                        + gone.stream().limit(3).toList() + " +"
                        + come.stream().limit(3).toList());
            }
        }
    }

    private static List<String> without(List<String> one, List<String> other) {
        List<String> left = new ArrayList<>(one);
        left.removeAll(other);
        return left;
    }

    private static List<String> outline(String text) {
        Reading reading = Intake.read("text.txt", text.getBytes(StandardCharsets.UTF_8));
        return Outliner.outline(reading.text(), reading.noise(), reading.header())
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(n -> n.level()
                        + Folding.fold(n.marker()).replaceAll("[.、]", "")
                        + Folding.fold(n.title()).replaceAll("[.。]$", ""))
                .toList();
    }

    void print(PrintStream out) {
        differences.forEach(out::println);
        for (Disguise disguise : Disguise.values()) {
            out.printf("%-22s %3d of %d%n", disguise, changed.getOrDefault(disguise, 0), texts);
        }
    }

    public static void main(String[] args) throws IOException {
        for (String folder : args.length > 0 ? List.of(args) : List.of(OutlineHarness.TEXTS + "/tenth")) {
            over(Path.of(folder)).print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        }
    }
}
