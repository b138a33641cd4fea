package org.yandu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.document.DocumentVersion;
import org.yandu.exchange.out.ComparisonFormat;
import org.yandu.exchange.out.OutFile;
import org.yandu.retrieval.parallel.Akin;
import org.yandu.retrieval.parallel.Aligner;
import org.yandu.retrieval.parallel.Comparing;
import org.yandu.retrieval.parallel.Comparing.Side;
import org.yandu.retrieval.parallel.Grade;
import org.yandu.retrieval.parallel.Grain;
import org.yandu.retrieval.parallel.Link;
import org.yandu.retrieval.parallel.Pinned;
import org.yandu.retrieval.parallel.Stretch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code align}: which sections or passages of two texts speak of the same thing; of more than two a table as a file. */
@Command(name = "align")
final class AlignCommand implements Callable<Integer> {

    /** As much of a passage as tells which one it is. */
    private static final int WIDTH = 40;

    /** What may be written after {@code --by}. */
    enum By {
        section,
        passage
    }

    @Parameters(arity = "2..*", paramLabel = "DOC|FILE", descriptionKey = "cli.parameter.text")
    List<String> documents = List.of();

    @Option(names = "--by", paramLabel = "section|passage", descriptionKey = "cli.option.align_by")
    By by = By.section;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.align_out")
    @Nullable
    Path out;

    @Mixin
    AsJson json = new AsJson();

    @Spec
    @Nullable
    CommandSpec spec;

    private final Root root;

    AlignCommand(Root root) {
        this.root = root;
    }

    /**
     * One stretch, in code points.
     *
     * @param title {@code null} for a passage
     */
    record Place(String place, @Nullable String title, int start, int end, String quote) {
        static Place of(DocumentVersion version, Stretch stretch) {
            return new Place(
                    stretch.place(),
                    stretch.title().isEmpty() ? null : stretch.title(),
                    version.codePoints().fromUtf16(stretch.span().start()),
                    version.codePoints().fromUtf16(stretch.span().end()),
                    version.quote(stretch.span()));
        }
    }

    /** One link; {@code to} is {@code null} where the other text is silent; {@code also} is what comes near besides. */
    record Row(
            Place from,
            @Nullable Place to,
            String grade,
            double confidence,
            List<String> words,
            List<Akin> akin,
            List<Place> also) {}

    @Override
    public Integer call() {
        List<Side> sides =
                documents.stream().map(name -> Sides.named(root, name)).toList();
        Path file = out;
        if (file != null) {
            return write(sides, file);
        }
        if (sides.size() > 2) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    root.reply().texts().get("cli.align.two"));
        }
        return list(sides.getFirst(), sides.getLast());
    }

    private int list(Side one, Side other) {
        Grain grain = by == By.section ? Grain.SECTION : Grain.PASSAGE;
        List<Link> links = Pinned.of(one.pins(), other.pins())
                .over(
                        Aligner.align(one.reading(), other.reading(), grain),
                        other.reading().stretches(grain));
        DocumentVersion from = one.reading().version();
        DocumentVersion to = other.reading().version();
        if (json.wanted) {
            root.reply().json(links.stream().map(link -> row(from, to, link)).toList());
        } else {
            print(from, to, links);
        }
        if (links.stream().allMatch(link -> link.grade() == Grade.SILENT)) {
            root.reply().say("cli.align.none");
            return ExitCode.NOTHING_FOUND;
        }
        return ExitCode.DONE;
    }

    private int write(List<Side> sides, Path file) {
        String name = file.getFileName().toString();
        ComparisonFormat format = ComparisonFormat.named(name.substring(name.lastIndexOf('.') + 1))
                .orElseThrow(() -> new ParameterException(
                        Objects.requireNonNull(spec).commandLine(),
                        root.reply().texts().get("cli.align.format")));
        OutFile.write(file, stream -> {
            format.write(
                    root.reply().texts().get("compare.grid.title.sections"),
                    Comparing.bySections(sides),
                    root.reply().texts(),
                    stream);
            return true;
        });
        return ExitCode.DONE;
    }

    private static Row row(DocumentVersion one, DocumentVersion other, Link link) {
        Stretch to = link.to();
        return new Row(
                Place.of(one, link.from()),
                to == null ? null : Place.of(other, to),
                link.grade().name().toLowerCase(Locale.ROOT),
                Math.round(link.confidence() * 1000) / 1000.0,
                link.words(),
                link.akin(),
                link.also().stream().map(stretch -> Place.of(other, stretch)).toList());
    }

    private void print(DocumentVersion one, DocumentVersion other, List<Link> links) {
        Columns columns = new Columns();
        for (Link link : links) {
            Stretch to = link.to();
            columns.row(
                    shown(one, link.from()),
                    root.reply()
                            .texts()
                            .get("align.grade." + link.grade().name().toLowerCase(Locale.ROOT)),
                    to == null ? "" : shown(other, to),
                    String.join(
                            " ",
                            Stream.concat(Stream.concat(link.words().stream(), akin(link)), also(link))
                                    .toList()));
        }
        root.reply().lines(columns.lines());
    }

    /** Where else the other text speaks of it. */
    private Stream<String> also(Link link) {
        List<String> places = link.also().stream().map(Stretch::place).toList();
        return places.isEmpty()
                ? Stream.empty()
                : Stream.of(root.reply()
                        .texts()
                        .get("compare.also", root.reply().texts().joined(places)));
    }

    private Stream<String> akin(Link link) {
        return link.akin().stream().map(both -> root.reply().texts().get("compare.akin", both.here(), both.there()));
    }

    private static String shown(DocumentVersion version, Stretch stretch) {
        String words = stretch.title().isEmpty() ? version.quote(stretch.span()) : stretch.title();
        return Columns.cut(stretch.place() + " " + words, WIDTH);
    }
}
