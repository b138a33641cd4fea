package org.yandu.intake;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.document.Structure;
import org.yandu.intake.manuscript.Decoded;
import org.yandu.intake.manuscript.Encodings;
import org.yandu.intake.manuscript.Facts;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Format;
import org.yandu.intake.manuscript.Manuscript;
import org.yandu.intake.manuscript.Signatures;
import org.yandu.intake.manuscript.TextForm;

/** Text without a format of its own, and Markdown, whose headings the outline reads itself. */
final class PlainText implements Format {

    @Override
    public boolean claims(FileBytes file) {
        return !Signatures.isBinary(file.bytes());
    }

    @Override
    public String name(FileBytes file) {
        return file.isNamed("md", "markdown") ? "md" : "txt";
    }

    @Override
    public Manuscript read(FileBytes file) {
        Decoded decoded = Encodings.decode(file.bytes());
        if (decoded == null || !TextForm.isText(decoded.text())) {
            throw new ProblemException(Problem.of(Kind.FILE_NOT_TEXT, file.name()));
        }
        return manuscript(decoded);
    }

    /** @param encoding chosen by the reader; nothing is decided from the bytes */
    static Manuscript read(FileBytes file, Charset encoding) {
        return manuscript(Encodings.decode(file.bytes(), encoding));
    }

    /** The encoding the bytes speak for, when another makes another text of them; null too when they speak for none. */
    static @Nullable String otherwise(FileBytes file, Charset encoding) {
        Decoded decided = Encodings.decode(file.bytes());
        if (decided == null || !TextForm.isText(decided.text())) {
            return null;
        }
        String asked = Encodings.decode(file.bytes(), encoding).text();
        return decided.text().equals(asked) ? null : decided.encoding();
    }

    private static Manuscript manuscript(Decoded decoded) {
        return new Manuscript(
                TextForm.normalise(decoded.text()),
                Structure.NONE,
                List.of(),
                List.of(),
                List.of(),
                Facts.NONE,
                List.of(),
                decoded.encoding(),
                decoded.confidence());
    }
}
