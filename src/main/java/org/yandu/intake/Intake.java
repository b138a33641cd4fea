package org.yandu.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.document.MarkdownSigns;
import org.yandu.document.Noise;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.document.Unread;
import org.yandu.intake.cleaning.HeaderFinder;
import org.yandu.intake.cleaning.NoiseFinder;
import org.yandu.intake.cleaning.StruckWords;
import org.yandu.intake.cleaning.WrappedWords;
import org.yandu.intake.manuscript.Decoded;
import org.yandu.intake.manuscript.Encodings;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Format;
import org.yandu.intake.manuscript.Manuscript;
import org.yandu.intake.manuscript.TextForm;
import org.yandu.intake.office.Slides;
import org.yandu.intake.web.Html;

/** Turns a file into a text with header and noise. */
public final class Intake {

    /** Texts to be read closely are far smaller; more would not fit beside the window in memory. */
    private static final long LARGEST = 256L << 20;

    /** Of the formats that are archives or otherwise no plain text. */
    private static final String[] ENDINGS = {"docx", "docm", "doc", "wps", "odt", "rtf", "pdf", "epub", "ofd"};

    /** A line that says where a page or a file is, and nothing of what is in it. */
    private static final String[] SHORTCUTS = {"url", "lnk", "webloc", "website"};

    private Intake() {}

    /**
     * @throws ProblemException FILE_MISSING; FILE_UNREADABLE, for a folder too; FILE_TOO_LARGE beyond 256 MB; FILE_EMPTY, with
     *     only white space in it too; FILE_NOT_TEXT
     */
    public static Reading read(Path file) {
        return read(file.toString(), bytes(file));
    }

    /**
     * @param encoding chosen by the reader; nothing is decided from the bytes
     * @throws ProblemException as {@link #read(Path)}; FILE_NOT_TEXT only for bytes that are no text in any encoding
     */
    public static Reading read(Path file, Charset encoding) {
        return read(file.toString(), bytes(file), encoding);
    }

    /**
     * @param name of the file, for format and title when the text names none
     * @throws ProblemException FILE_EMPTY, FILE_NOT_TEXT, FORMAT_UNSUPPORTED, FILE_DAMAGED, FILE_ENCRYPTED, FILE_NO_TEXT,
     *     FILE_TOO_LARGE
     */
    public static Reading read(String name, byte[] bytes) {
        FileBytes file = new FileBytes(name, bytes);
        if (bytes.length == 0) {
            throw new ProblemException(Problem.of(Kind.FILE_EMPTY, name));
        }
        if (file.isNamed(SHORTCUTS)) {
            throw new ProblemException(Problem.of(Kind.FILE_NOT_TEXT, name));
        }
        Format format = Formats.of(file);
        if (format == null) {
            // Named like a format that is read, but not recognisable any more.
            boolean broken = file.isNamed(ENDINGS);
            throw new ProblemException(Problem.of(broken ? Kind.FILE_DAMAGED : Kind.FILE_NOT_TEXT, name));
        }
        return reading(file, format.name(file), format.read(file), null);
    }

    /**
     * @param encoding chosen by the reader; nothing is decided from the bytes. Formats that are neither plain text nor a web page
     *     say themselves how they are encoded, and it is passed over
     * @throws ProblemException as {@link #read(String, byte[])}
     */
    public static Reading read(String name, byte[] bytes, Charset encoding) {
        FileBytes file = new FileBytes(name, bytes);
        Format format = bytes.length == 0 ? null : Formats.of(file);
        if (format instanceof PlainText) {
            return reading(
                    file, format.name(file), PlainText.read(file, encoding), PlainText.otherwise(file, encoding));
        }
        if (format instanceof Html) {
            Decoded decoded = Encodings.decode(bytes, encoding);
            return reading(file, format.name(file), Html.read(name, decoded), PlainText.otherwise(file, encoding));
        }
        return read(name, bytes);
    }

    /**
     * What somebody wrote, to be looked into and not to be taken in: slides too.
     *
     * @throws ProblemException as {@link #read(Path)}
     */
    public static Reading readWritten(Path path) {
        FileBytes file = new FileBytes(path.toString(), bytes(path));
        Slides slides = new Slides();
        return slides.claims(file)
                ? reading(file, slides.name(file), slides.read(file), null)
                : read(file.name(), file.bytes());
    }

    /** What a text says about itself, found anew: what differs from it was set right by the reader. */
    public static Header header(DocumentVersion version) {
        String name = version.origin().fileName();
        return HeaderFinder.find(version.text(), withHashes(version.noise()), name == null ? "" : name);
    }

    /** What says that a line of Markdown is a heading says that it may be the title. */
    private static List<Noise> withHashes(List<Noise> noise) {
        return noise.stream()
                .filter(each -> !each.reason().equals(MarkdownSigns.HEADING))
                .toList();
    }

    private static Reading reading(FileBytes file, String format, Manuscript manuscript, @Nullable String otherwise) {
        String text = manuscript.text();
        if (TextForm.isBlank(text)) {
            throw new ProblemException(Problem.of(Kind.FILE_EMPTY, file.name()));
        }
        // Before lines are joined, which takes no character away.
        Unread unread = Unread.of(text);
        List<Noise> noise =
                NoiseFinder.find(text, manuscript.noise(), manuscript.facts().title());
        if (format.equals("txt") || format.equals("md")) {
            // Every other format says itself where its paragraphs end.
            text = WrappedWords.joined(text, noise);
        }
        if (format.equals("md")) {
            noise = MarkdownSigns.with(StruckWords.with(noise, text), text);
        }
        Header header = HeaderFinder.find(text, withHashes(noise), file.name(), manuscript.facts());
        return new Reading(
                header,
                text,
                manuscript.structure(),
                noise,
                manuscript.remarks(),
                manuscript.quotes(),
                manuscript.pictures(),
                unread,
                format,
                manuscript.encoding(),
                manuscript.confidence(),
                otherwise,
                file.bytes());
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new ProblemException(Problem.of(Kind.FILE_UNREADABLE, file));
            }
            if (Files.size(file) > LARGEST) {
                throw new ProblemException(Problem.of(Kind.FILE_TOO_LARGE, file));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ProblemException(Problem.of(Kind.FILE_MISSING, file), e);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.FILE_UNREADABLE, file), e);
        }
    }
}
