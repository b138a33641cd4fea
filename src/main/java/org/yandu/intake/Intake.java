package org.yandu.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;

/** Turns a file into a text with header and noise. */
public final class Intake {

    /** Texts to be read closely are far smaller; more would not fit beside the window in memory. */
    private static final long LARGEST = 256L << 20;

    private Intake() {}

    /**
     * @throws ProblemException FILE_MISSING; FILE_UNREADABLE, for a folder and for a file beyond 256 MB too; FILE_EMPTY, with
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

    /** @param name of the file, for format and title when the text names none */
    public static Reading read(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new ProblemException(Problem.of(Kind.FILE_EMPTY, name));
        }
        Decoded decoded = Signatures.isBinary(bytes) ? null : Encodings.decode(bytes);
        if (decoded == null || !Wording.isText(decoded.text())) {
            throw new ProblemException(Problem.of(Kind.FILE_NOT_TEXT, name));
        }
        return reading(name, bytes, decoded);
    }

    /**
     * @param encoding chosen by the reader; nothing is decided from the bytes
     * @throws ProblemException FILE_EMPTY; FILE_NOT_TEXT only for bytes that are no text in any encoding
     */
    public static Reading read(String name, byte[] bytes, Charset encoding) {
        if (Signatures.isBinary(bytes)) {
            throw new ProblemException(Problem.of(Kind.FILE_NOT_TEXT, name));
        }
        return reading(name, bytes, Encodings.decode(bytes, encoding));
    }

    private static Reading reading(String name, byte[] bytes, Decoded decoded) {
        String text = Wording.normalise(decoded.text());
        if (Wording.isBlank(text)) {
            throw new ProblemException(Problem.of(Kind.FILE_EMPTY, name));
        }
        List<Noise> noise = NoiseFinder.find(text);
        Header header = HeaderFinder.find(text, noise, name);
        return new Reading(header, text, noise, format(name), decoded.encoding(), decoded.confidence(), bytes);
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new ProblemException(Problem.of(Kind.FILE_UNREADABLE, file));
            }
            if (Files.size(file) > LARGEST) {
                throw new ProblemException(Problem.of(Kind.FILE_UNREADABLE, file));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ProblemException(Problem.of(Kind.FILE_MISSING, file), e);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.FILE_UNREADABLE, file), e);
        }
    }

    private static String format(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown") ? "md" : "txt";
    }
}
