package org.yandu.exchange.accession;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;

/**
 * Something to be taken in.
 *
 * @param path what the reader calls it
 * @param encoding chosen by the reader; {@code null} to find out
 * @param reading reads it, or throws a {@link org.yandu.document.ProblemException}
 * @param destination what it is to become
 */
public record Source(String path, @Nullable Charset encoding, Supplier<Reading> reading, Destination destination) {

    public Source(String path, @Nullable Charset encoding, Supplier<Reading> reading) {
        this(path, encoding, reading, Destination.FOUND_OUT);
    }

    public Source to(Destination other) {
        return new Source(path, encoding, reading, other);
    }

    /** @param encoding {@code null} to find out */
    public static Source file(Path file, @Nullable Charset encoding) {
        return new Source(
                file.toString(), encoding, () -> encoding == null ? Intake.read(file) : Intake.read(file, encoding));
    }

    /** @param name of the file, for format and title when the text names none */
    public static Source bytes(String name, byte[] bytes) {
        return new Source(name, null, () -> Intake.read(name, bytes));
    }

    /** Without its folder. */
    String fileName() {
        return fileName(path);
    }

    /** @return the path without its folder, whichever way folders are parted */
    public static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /**
     * @param name of the file, for format and title when the text names none
     * @param encoding {@code null} to find out
     */
    public static Source bytes(String name, byte[] bytes, @Nullable Charset encoding) {
        return new Source(
                name, encoding, () -> encoding == null ? Intake.read(name, bytes) : Intake.read(name, bytes, encoding));
    }
}
