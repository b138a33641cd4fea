package org.yandu.outline;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/**
 * What is shown of a text over which the rules for headings err. A reader must be able to open, search and quote it all the same:
 * one unlucky text may not shut the library.
 */
final class Fallback {

    private static final System.Logger LOG = System.getLogger("org.yandu");

    private Fallback() {}

    /** What the rules say or, when they fail, the text without headings; the failure is logged. */
    static OutlineTree outline(DocumentVersion version, Supplier<OutlineTree> rules) {
        try {
            return rules.get();
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.log(System.Logger.Level.ERROR, "no outline of version " + version.id(), failure);
            return new OutlineTree(List.of(), paragraphs(version), Map.of(), true);
        }
    }

    /** Where the paragraphs begin that are text; places are counted by them. */
    private static List<Integer> paragraphs(DocumentVersion version) {
        return version.readingLines().stream()
                .flatMap(line -> text(version, line).limit(1).boxed())
                .toList();
    }

    private static IntStream text(DocumentVersion version, TextSpan line) {
        return IntStream.range(line.start(), line.end())
                .filter(at -> Character.isLetterOrDigit(version.text().charAt(at)))
                .filter(at -> version.noiseIn(new TextSpan(at, at + 1)).isEmpty());
    }
}
