package org.yandu.outline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yandu.document.Folding;
import org.yandu.document.Noise;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;

/**
 * Breaks the lines of texts at the width of a page, as copies from PDF files are, and counts which of the line ends so made are joined
 * again, which true ends of paragraphs are kept, and whether the outline is that of the unbroken text.
 */
final class WrapHarness {

    /** How a page sets its paragraphs. */
    enum Setting {
        /** The first line set in by two. */
        INDENTED,
        /** No sign but the short last line. */
        FLUSH,
        /** No 。 begins a line: it hangs out at the end of the one before. */
        HANGING,
        /** An empty line after each paragraph. */
        PARTED,
        /** Set in, with the number of the page after every thirty lines. */
        PAGED
    }

    private static final String NOT_FIRST = "，。、；：？！”’）》";

    private static final int PAGE = 30;

    /** Counts over the texts of one setting and width. */
    static final class Count {
        int inner;
        int joined;
        int ends;
        int kept;
        int texts;
        int same;

        double recall() {
            return inner == 0 ? 1 : (double) joined / inner;
        }

        double keeping() {
            return ends == 0 ? 1 : (double) kept / ends;
        }
    }

    private final List<String> differences = new ArrayList<>();

    Count measure(List<MarkedText> texts, Setting setting, int width) {
        Count count = new Count();
        for (MarkedText text : texts) {
            measure(text.name(), text.text(), setting, width, count);
        }
        return count;
    }

    List<String> differences() {
        return differences;
    }

    private void measure(String name, String text, Setting setting, int width, Count count) {
        Set<Integer> inner = new HashSet<>();
        Set<Integer> ends = new HashSet<>();
        String wrapped = wrap(text, setting, width, inner, ends);
        Reading reading = read(wrapped);
        Set<Integer> joined = new HashSet<>();
        for (Noise noise : reading.noise()) {
            for (int i = noise.span().start();
                    noise.kind() == Noise.Kind.SPACING && i < noise.span().end();
                    i++) {
                joined.add(i);
            }
        }
        count.inner += inner.size();
        count.joined += (int) inner.stream().filter(joined::contains).count();
        count.ends += ends.size();
        count.kept += (int) ends.stream().filter(i -> !joined.contains(i)).count();
        List<String> plain = outline(read(text));
        List<String> other = outline(reading);
        count.texts++;
        if (plain.equals(other)) {
            count.same++;
        } else {
            List<String> gone = new ArrayList<>(plain);
            gone.removeAll(other);
            other.removeAll(plain);
            differences.add(setting + " " + width + " " + name + ": -"
                    + gone.stream().limit(4).toList() + " +"
                    + other.stream().limit(4).toList());
        }
        inner.stream()
                .filter(i -> !joined.contains(i))
                .limit(3)
                .forEach(i -> differences.add(setting + " " + width + " " + name + ": apart: " + around(wrapped, i)));
        ends.stream()
                .filter(joined::contains)
                .limit(3)
                .forEach(
                        i -> differences.add(setting + " " + width + " " + name + ": together: " + around(wrapped, i)));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 45), Math.min(text.length(), at + 40))
                .replace("\n", "⏎");
    }

    private static Reading read(String text) {
        return Intake.read("text.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> outline(Reading reading) {
        return new ArrayList<>(Outliner.outline(reading.text(), reading.noise(), reading.header())
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(n -> n.level()
                        + Folding.fold(n.marker()).replaceAll("[.、]", "")
                        + Folding.fold(n.title()).replaceAll("[.。]$", ""))
                .toList());
    }

    private static String wrap(String text, Setting setting, int width, Set<Integer> inner, Set<Integer> ends) {
        StringBuilder out = new StringBuilder();
        int lines = 0;
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            String rest = (setting == Setting.INDENTED || setting == Setting.PAGED ? "　　" : "") + line.strip();
            while (!rest.isEmpty()) {
                int at = fitting(rest, width);
                while (setting != Setting.FLUSH && at < rest.length() && NOT_FIRST.indexOf(rest.charAt(at)) >= 0) {
                    at++;
                }
                out.append(rest, 0, at);
                rest = rest.substring(at);
                (rest.isEmpty() ? ends : inner).add(out.length());
                out.append('\n');
                if (setting == Setting.PAGED && ++lines % PAGE == 0) {
                    out.append("— ").append(lines / PAGE).append(" —\n");
                }
            }
            if (setting == Setting.PARTED) {
                out.append('\n');
            }
        }
        return out.toString();
    }

    /** How many characters fit on a line; a Latin letter or digit takes half the room of a Chinese character. */
    private static int fitting(String words, int width) {
        int half = 0;
        int at = 0;
        while (at < words.length() && half <= 2 * width - (words.charAt(at) < 0x80 ? 1 : 2)) {
            half += words.charAt(at) < 0x80 ? 1 : 2;
            at++;
        }
        return Math.max(1, at);
    }

    /** Texts without walls, which were never set on a page. */
    static List<MarkedText> texts(Path folder) throws IOException {
        return MarkedText.under(folder).stream()
                .filter(text -> text.text().lines().allMatch(line -> line.length() < 1000))
                .filter(text ->
                        text.text().lines().filter(line -> line.length() > 60).count() > 4)
                .filter(text -> text.text()
                                .lines()
                                .filter(line -> line.indexOf('\t') >= 0)
                                .count()
                        < 4)
                .toList();
    }

    public static void main(String[] args) throws IOException {
        WrapHarness harness = new WrapHarness();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<MarkedText> texts = texts(Path.of(args[0]));
        StringBuilder table = new StringBuilder();
        for (Setting setting : Setting.values()) {
            for (int width : new int[] {30, 36, 40}) {
                Count c = harness.measure(texts, setting, width);
                table.append(String.format(
                        "%-9s %d  joined %.3f of %5d  kept %.3f of %4d  outline same %d of %d%n",
                        setting, width, c.recall(), c.inner, c.keeping(), c.ends, c.same, c.texts));
            }
        }
        harness.differences().forEach(out::println);
        out.print(table);
    }
}
