package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yandu.document.TextSpan;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;

/**
 * Every heading a careful reader would name, with its level, and no other: the five seeds and invented texts of each kind. A line
 * of a gold file is {@code level|marker|title}.
 */
class OutlineGoldTest {

    private static final Path FIXTURES = Path.of("src/test/resources/org/yandu/outline");

    static Stream<Path> golds() throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            return files.filter(f -> f.toString().endsWith(".gold")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("golds")
    @DisplayName("headings and levels")
    void headings(Path gold) throws IOException {
        List<String> expected = Files.readAllLines(gold).stream()
                .filter(line -> !line.isBlank())
                .toList();
        List<String> found = outline(text(gold))
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(n -> n.level() + "|" + n.marker() + "|" + n.title())
                .toList();
        assertThat(found).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("golds")
    @DisplayName("spans are in order, inside their parents, and begin with the marker")
    void spans(Path gold) throws IOException {
        Reading reading = Intake.read(text(gold));
        OutlineTree tree = Outliner.outline(reading.text(), reading.noise(), reading.header());
        assertSpans(tree.roots(), new TextSpan(0, reading.text().length()), reading.text());
        assertThat(tree.paragraphStarts()).isSorted().doesNotHaveDuplicates();
    }

    private static void assertSpans(List<OutlineNode> nodes, TextSpan within, String text) {
        int from = within.start();
        for (OutlineNode node : nodes) {
            assertThat(node.span().start()).isGreaterThanOrEqualTo(from);
            assertThat(within.contains(node.extent()))
                    .as("%s in %s", node, within)
                    .isTrue();
            assertThat(node.span().in(text)).startsWith(node.marker());
            assertThat(node.confidence()).isBetween(0.0, 1.0);
            assertSpans(node.children(), new TextSpan(node.span().end(), node.bodyEnd()), text);
            from = node.bodyEnd();
        }
    }

    private static OutlineTree outline(Path file) {
        Reading reading = Intake.read(file);
        return Outliner.outline(reading.text(), reading.noise(), reading.header());
    }

    /** The text a gold file belongs to: beside it, or among the seeds. */
    private static Path text(Path gold) {
        String stem = gold.getFileName().toString().replace(".gold", "");
        return Stream.of(
                        gold.resolveSibling(stem + ".txt"),
                        gold.resolveSibling(stem + ".md"),
                        Path.of("seeds", stem + ".txt"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
