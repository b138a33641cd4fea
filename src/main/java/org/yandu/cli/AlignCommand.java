package org.yandu.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.parallel.Aligner;
import org.yandu.retrieval.parallel.Grade;
import org.yandu.retrieval.parallel.Grain;
import org.yandu.retrieval.parallel.Link;
import org.yandu.retrieval.parallel.Reading;
import org.yandu.retrieval.parallel.Stretch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code align}: which sections or passages of two texts speak of the same thing. */
@Command(name = "align")
final class AlignCommand implements Callable<Integer> {

    /** As much of a passage as tells which one it is. */
    private static final int WIDTH = 40;

    /** What may be written after {@code --by}. */
    enum By {
        section,
        passage
    }

    @Parameters(index = "0", paramLabel = "DOC|FILE", descriptionKey = "cli.parameter.text")
    String first = "";

    @Parameters(index = "1", paramLabel = "DOC|FILE", descriptionKey = "cli.parameter.text")
    String second = "";

    @Option(names = "--by", paramLabel = "section|passage", descriptionKey = "cli.option.align_by")
    By by = By.section;

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    AlignCommand(Root root) {
        this.root = root;
    }

    /**
     * One stretch, in code points.
     *
     * @param title {@code null} for a passage
     */
    record Side(String place, @Nullable String title, int start, int end, String quote) {
        static Side of(Text text, Stretch stretch) {
            return new Side(
                    stretch.place(),
                    stretch.title().isEmpty() ? null : stretch.title(),
                    text.version().codePoints().fromUtf16(stretch.span().start()),
                    text.version().codePoints().fromUtf16(stretch.span().end()),
                    text.version().quote(stretch.span()));
        }
    }

    /** One link; {@code to} is {@code null} where the other text is silent. */
    record Row(Side from, @Nullable Side to, String grade, double confidence, List<String> words) {}

    @Override
    public Integer call() {
        Text one = Text.named(root, first);
        Text other = Text.named(root, second);
        Grain grain = by == By.section ? Grain.SECTION : Grain.PASSAGE;
        List<Link> links = Aligner.align(
                new Reading(one.version(), one.outline()), new Reading(other.version(), other.outline()), grain);
        if (json.wanted) {
            root.reply().json(links.stream().map(link -> row(one, other, link)).toList());
        } else {
            print(one, other, links);
        }
        if (links.stream().allMatch(link -> link.grade() == Grade.SILENT)) {
            root.reply().say("cli.align.none");
            return ExitCode.NOTHING_FOUND;
        }
        return ExitCode.DONE;
    }

    private static Row row(Text one, Text other, Link link) {
        Stretch to = link.to();
        return new Row(
                Side.of(one, link.from()),
                to == null ? null : Side.of(other, to),
                link.grade().name().toLowerCase(Locale.ROOT),
                Math.round(link.confidence() * 1000) / 1000.0,
                link.words());
    }

    private void print(Text one, Text other, List<Link> links) {
        Columns columns = new Columns();
        for (Link link : links) {
            Stretch to = link.to();
            columns.row(
                    shown(one, link.from()),
                    root.reply()
                            .texts()
                            .get("align.grade." + link.grade().name().toLowerCase(Locale.ROOT)),
                    to == null ? "" : shown(other, to),
                    String.join(" ", link.words()));
        }
        root.reply().lines(columns.lines());
    }

    private static String shown(Text text, Stretch stretch) {
        String words = stretch.title().isEmpty() ? text.version().quote(stretch.span()) : stretch.title();
        return Columns.cut(stretch.place() + " " + words, WIDTH);
    }
}
