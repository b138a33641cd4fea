package org.yandu.intake.office;

import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Format;
import org.yandu.intake.manuscript.Manuscript;

/**
 * Rich text, from any Word and WPS. Chosen: our own reading instead of rtfparserkit's. Old Chinese files are a matter of bytes, and
 * its events come decoded: a pair of bytes broken by a control word, a second byte that is a brace, or a Western font around
 * Chinese bytes could only be mended before decoding.
 */
public final class Rtf implements Format {

    @Override
    public String name(FileBytes file) {
        return "rtf";
    }

    @Override
    public boolean claims(FileBytes file) {
        return file.startsWith('{', '\\', 'r', 't', 'f') || file.startsWith(0xEF, 0xBB, 0xBF, '{', '\\', 'r', 't', 'f');
    }

    @Override
    public Manuscript read(FileBytes file) {
        return Packages.guarded(file, () -> {
            RtfReader reader = new RtfReader(new RtfLexer(file.bytes()));
            // Many programs forget the last brace of all; where more are missing, so is some of the text.
            if (reader.read() > 1) {
                throw new ProblemException(Problem.of(Kind.FILE_DAMAGED, file.name()));
            }
            return PaperWriter.write(reader.paper(), reader.facts(), reader.encoding());
        });
    }
}
