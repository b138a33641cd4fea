package org.yandu.intake.office;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.intake.manuscript.Archive;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Manuscript;

/** What a zip of an office program is, and the net below the reading of such files. */
final class Packages {

    enum Kind {
        WORD,
        ODT,
        /** Sheets, slides and drawings of the same programs. */
        OTHER_OFFICE,
        NONE
    }

    private static final String ODF = "application/vnd.oasis.opendocument.";

    private Packages() {}

    /** By content; by name only for a zip so damaged that it cannot be opened. */
    static Kind kind(FileBytes file) {
        if (!file.startsWith('P', 'K')) {
            return Kind.NONE;
        }
        try (Archive zip = Archive.open(file)) {
            return kind(zip);
        } catch (ProblemException e) {
            // Whoever claims it will meet the same trouble and report it.
            return file.isNamed("docx", "docm", "dotx", "dotm")
                    ? Kind.WORD
                    : file.isNamed("odt", "ott") ? Kind.ODT : Kind.NONE;
        }
    }

    private static Kind kind(Archive zip) {
        Set<String> names = zip.names();
        byte[] types = names.contains("[Content_Types].xml") ? zip.bytes("[Content_Types].xml") : null;
        if (types != null) {
            String all = new String(types, StandardCharsets.UTF_8);
            boolean word = all.contains("wordprocessingml.") || all.contains("ms-word.");
            if (names.contains("word/document.xml") || (word && all.contains("main+xml"))) {
                return Kind.WORD;
            }
            return all.contains("spreadsheetml.") || all.contains("presentationml.") || all.contains("ms-")
                    ? Kind.OTHER_OFFICE
                    : Kind.NONE;
        }
        if (names.contains("word/document.xml")) {
            return Kind.WORD;
        }
        byte[] mimetype = names.contains("mimetype") ? zip.bytes("mimetype") : null;
        String mime = mimetype == null
                ? ""
                : new String(Arrays.copyOf(mimetype, Math.min(mimetype.length, 100)), StandardCharsets.US_ASCII);
        if (!mime.startsWith(ODF)) {
            return Kind.NONE;
        }
        return mime.startsWith(ODF + "text") ? Kind.ODT : Kind.OTHER_OFFICE;
    }

    /**
     * Whatever a library or we stumble over in bytes from anywhere is a damaged file to the reader, never a crash.
     *
     * @throws ProblemException what the reading says itself, else FILE_DAMAGED; FILE_TOO_LARGE when it does not fit into memory
     */
    static Manuscript guarded(FileBytes file, Supplier<Manuscript> reading) {
        try {
            return reading.get();
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new ProblemException(Problem.of(Problem.Kind.FILE_DAMAGED, file.name()), e);
        } catch (OutOfMemoryError e) {
            throw new ProblemException(Problem.of(Problem.Kind.FILE_TOO_LARGE, file.name()), e);
        }
    }
}
