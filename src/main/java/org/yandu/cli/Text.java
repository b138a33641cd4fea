package org.yandu.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Cause;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.Header;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.document.TextSpan;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;
import org.yandu.outline.Correction;
import org.yandu.outline.OutlineTree;
import org.yandu.outline.Outliner;
import org.yandu.workspace.Workspace;

/**
 * A text named on the command line: a file that exists, read without touching any library, or a document of the library.
 *
 * @param corrections what the reader says about the headings; none for a file
 * @param quotes paragraphs that the file calls quotations, in UTF-16 units
 * @param format of the file; empty for a text of the library
 */
record Text(
        Header header, DocumentVersion version, List<Correction> corrections, List<TextSpan> quotes, String format) {

    private static final Pattern ENDING = Pattern.compile("\\.(txt|md|html?|docx?|pptx|pdf|epub)$");

    /** Of the library. */
    static Text of(Workspace workspace, Document document, DocumentVersion version) {
        return new Text(document.header(), version, workspace.store().corrections(version.id()), List.of(), "");
    }

    boolean isOfLibrary() {
        return format.isEmpty();
    }

    static Text named(Root root, String reference) {
        return named(root, reference, Intake::read);
    }

    /** The same, or something written that is not among the formats taken in: slides. */
    static Text written(Root root, String reference) {
        return named(root, reference, Intake::readWritten);
    }

    private static Text named(Root root, String reference, Function<Path, Reading> reader) {
        Path file = path(reference);
        if (file != null && Files.exists(file) && !Files.isDirectory(file)) {
            return of(reader.apply(file), String.valueOf(file.getFileName()));
        }
        if (file != null && looksLikeFile(reference)) {
            if (Files.isDirectory(file)) {
                throw new ProblemException(Problem.of(Problem.Kind.FILE_UNREADABLE, reference));
            }
            throw new ProblemException(Problem.of(Problem.Kind.FILE_MISSING, reference));
        }
        try (Workspace workspace = root.toRead()) {
            Document document = References.document(workspace.state(), reference);
            return of(workspace, document, workspace.store().version(document.currentVersion()));
        }
    }

    private static Text of(Reading reading, String fileName) {
        Origin nowhere = new Origin(Cause.TAKEN_IN, reading.encoding(), "", fileName, Instant.EPOCH);
        return new Text(
                reading.header(),
                new DocumentVersion("", "", reading.text(), reading.structure(), reading.noise(), nowhere),
                List.of(),
                reading.quotes(),
                reading.format());
    }

    OutlineTree outline() {
        return Outliner.outline(version, header, corrections);
    }

    private static @Nullable Path path(String reference) {
        try {
            return Path.of(reference);
        } catch (InvalidPathException e) {
            return null; // a title may hold what no file name may
        }
    }

    /** Somebody who writes a folder or such an ending means a file, and wants no library to be made. */
    private static boolean looksLikeFile(String reference) {
        return reference.contains("/")
                || reference.contains("\\")
                || ENDING.matcher(reference).find();
    }
}
