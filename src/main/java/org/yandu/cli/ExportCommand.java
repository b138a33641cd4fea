package org.yandu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.exchange.Progress;
import org.yandu.exchange.bundle.Bundle;
import org.yandu.exchange.bundle.Packing;
import org.yandu.exchange.foreign.ForeignFormat;
import org.yandu.exchange.handout.Handout;
import org.yandu.exchange.listing.Listing;
import org.yandu.exchange.out.Grouping;
import org.yandu.exchange.out.MarkReport;
import org.yandu.exchange.out.OutFile;
import org.yandu.exchange.out.ReportFormat;
import org.yandu.exchange.out.ReportMaker;
import org.yandu.exchange.paper.Book;
import org.yandu.exchange.paper.Page;
import org.yandu.exchange.paper.PaperOptions;
import org.yandu.exchange.paper.PdfFile;
import org.yandu.exchange.paper.ShippedFaces;
import org.yandu.exchange.paper.Typesetter;
import org.yandu.language.Texts;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.LibraryState;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code export}: marked passages as a file, or a document with its marks as pages. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FORMAT",
            descriptionKey = "cli.parameter.export",
            converter = Typed.class,
            completionCandidates = Words.class)
    Format format = Format.md;

    @Option(names = "--doc", paramLabel = "DOC", descriptionKey = "cli.option.doc")
    @Nullable
    String document;

    @Option(names = "--code", paramLabel = "CODE", descriptionKey = "cli.option.code.one")
    @Nullable
    String code;

    @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "cli.option.coder.filter")
    @Nullable
    String coder;

    @Option(names = "--group", paramLabel = "theme|section|document", descriptionKey = "cli.option.group")
    @Nullable
    By group;

    @Option(names = "--grey", descriptionKey = "cli.option.grey")
    boolean grey;

    @Option(names = "--no-comments", descriptionKey = "cli.option.no_comments")
    boolean withoutComments;

    @Option(names = "--comments", descriptionKey = "cli.option.comments.handout")
    boolean withComments;

    @Option(names = "--no-marks", descriptionKey = "cli.option.no_marks")
    boolean withoutMarks;

    @Option(names = "--packet", paramLabel = "PACKET", descriptionKey = "cli.option.export.packet")
    @Nullable
    String packet;

    @Option(names = "--numbers", paramLabel = "none|paragraphs|lines", descriptionKey = "cli.option.numbers")
    Numbers numbers = Numbers.paragraphs;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.out.export")
    @Nullable
    Path out;

    // filled in by picocli
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    private final Root root;

    /** As they are typed. */
    enum Format {
        docx,
        html,
        md,
        csv,
        xlsx,
        pdf,
        handout,
        handout_docx,
        word_comments,
        web_annotation,
        qdpx,
        qdc,
        anki,
        tsv;

        String word() {
            return name().replace('_', '-');
        }

        boolean isBinary() {
            return this == docx
                    || this == xlsx
                    || this == pdf
                    || isHandout()
                    || foreign().map(ForeignFormat::isBinary).orElse(false);
        }

        boolean isHandout() {
            return this == handout || this == handout_docx;
        }

        Optional<ForeignFormat> foreign() {
            return ForeignFormat.named(word());
        }
    }

    /** As it is typed: with hyphens. */
    static final class Typed implements ITypeConverter<Format> {
        @Override
        public Format convert(String typed) {
            return Arrays.stream(Format.values())
                    .filter(format -> format.word().equals(typed.equals("markdown") ? "md" : typed))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(typed));
        }
    }

    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Format.values()).map(Format::word).iterator();
        }
    }

    enum Numbers {
        none,
        paragraphs,
        lines
    }

    enum By {
        theme,
        section,
        document
    }

    ExportCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (out == null && format.isBinary() && root.isOnTerminal()) {
            throw new UsageErrors.BadUsage(spec.commandLine(), "cli.usage.export.binary");
        }
        try (Workspace workspace = root.toRead()) {
            Optional<ForeignFormat> foreign = format.foreign();
            return foreign.isPresent()
                    ? exchange(workspace, foreign.get())
                    : format.isHandout()
                            ? handout(workspace)
                            : format == Format.pdf && document != null && group == null
                                    ? pages(workspace)
                                    : marks(workspace);
        }
    }

    /** For another program. */
    private int exchange(Workspace workspace, ForeignFormat foreign) {
        LibraryState library = workspace.state();
        @Nullable Document only = document == null ? null : References.document(library, document);
        @Nullable Code theme = code == null ? null : References.code(library, code);
        if (foreign.isOfOneDocument() && only == null) {
            throw new UsageErrors.BadUsage(spec.commandLine(), "cli.usage.export.word_comments");
        }
        Bundle bundle = Packing.of(
                workspace,
                wish(only, theme).title(),
                new AnnotationQuery(only == null ? null : only.id(), theme == null ? null : theme.id(), coder, null));
        if (bundle.texts().isEmpty() && foreign != ForeignFormat.QDC) {
            root.reply().say("cli.annotations.none");
            return ExitCode.NOTHING_FOUND;
        }
        write(stream -> {
            foreign.write(bundle, root.reply().texts(), workspace.store(), stream);
            return true;
        });
        return ExitCode.DONE;
    }

    /** A document with its marks; narrowed to a theme or a coder, only with those. */
    private int pages(Workspace workspace) {
        LibraryState library = workspace.state();
        Document only = References.document(library, Objects.requireNonNull(document));
        @Nullable Code theme = code == null ? null : References.code(library, code);
        AnnotationQuery query = new AnnotationQuery(only.id(), theme == null ? null : theme.id(), coder, null);
        OpenDocument open = workspace.version(only.id(), only.currentVersion()).showing(query::wants);
        ShippedFaces faces = new ShippedFaces();
        List<Page> set = new Typesetter(faces, library.codebook())
                .set(open, paper(), Progress.NONE)
                .orElseThrow();
        write(stream -> new PdfFile(faces).write(set, only.title(), Progress.NONE, stream));
        return ExitCode.DONE;
    }

    private PaperOptions paper() {
        return new PaperOptions(
                !grey,
                !withoutComments,
                PaperOptions.Numbers.valueOf(numbers.name().toUpperCase(Locale.ROOT)));
    }

    /** A text, or the readings of a packet with its questions, to be given out on paper. */
    private int handout(Workspace workspace) {
        if ((document == null) == (packet == null)) {
            throw new UsageErrors.BadUsage(spec.commandLine(), "cli.usage.export.handout");
        }
        Texts texts = root.reply().texts();
        Handout.Wish wish = new Handout.Wish(
                PaperOptions.Numbers.valueOf(numbers.name().toUpperCase(Locale.ROOT)),
                !withoutMarks,
                withComments && !withoutComments,
                coder == null ? "" : coder);
        Handout made = packet != null
                ? Handout.of(workspace, Packets.assignment(workspace, packet, each -> true), wish, texts)
                : Handout.of(
                        workspace,
                        References.document(workspace.state(), Objects.requireNonNull(document)),
                        wish,
                        texts);
        write(stream -> {
            if (format == Format.handout) {
                made.pdf(texts, stream);
            } else {
                made.word(texts, stream);
            }
            return true;
        });
        return ExitCode.DONE;
    }

    private int marks(Workspace workspace) {
        LibraryState library = workspace.state();
        @Nullable Document only = document == null ? null : References.document(library, document);
        @Nullable Code theme = code == null ? null : References.code(library, code);
        AnnotationQuery query =
                new AnnotationQuery(only == null ? null : only.id(), theme == null ? null : theme.id(), coder, null);
        List<Annotation> found = workspace.store().annotations(query);
        if (found.isEmpty()) {
            root.reply().say("cli.annotations.none");
            return ExitCode.NOTHING_FOUND;
        }
        Texts texts = root.reply().texts();
        MarkReport report = new ReportMaker(workspace, texts)
                .make(wish(only, theme), found, Progress.NONE)
                .orElseThrow();
        if (format == Format.pdf) {
            ShippedFaces faces = new ShippedFaces();
            Book book =
                    Listing.pages(report, paper(), faces, texts, Progress.NONE).orElseThrow();
            write(stream -> new PdfFile(faces).write(book, report.title(), Progress.NONE, stream));
            return ExitCode.DONE;
        }
        ReportFormat written = ReportFormat.named(format.name()).orElseThrow();
        write(stream -> {
            written.writer().write(report, texts, stream);
            return true;
        });
        return ExitCode.DONE;
    }

    private ReportMaker.Wish wish(@Nullable Document only, @Nullable Code theme) {
        Texts texts = root.reply().texts();
        String title = only != null ? only.title() : theme != null ? theme.name() : texts.get("report.all");
        By by = group != null ? group : only != null ? By.section : theme != null ? By.document : By.theme;
        return new ReportMaker.Wish(
                title,
                only != null && theme != null ? theme.name() : "",
                Grouping.valueOf(by.name().toUpperCase(Locale.ROOT)),
                theme == null ? Set.of() : Set.of(theme.id()));
    }

    private void write(OutFile.Content content) {
        if (out != null) {
            OutFile.write(out, content);
            root.reply().say("cli.export.written", out.toAbsolutePath());
            return;
        }
        try {
            content.write(new Unclosed(root.reply().out()));
            root.reply().out().flush();
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** Standard output goes on after the file. */
    private static final class Unclosed extends java.io.FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
