package org.yandu.intake.office;

import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Format;
import org.yandu.intake.manuscript.Manuscript;

/** Sheets and slides: they have no running text to read closely, and the reader is told so instead of being told of bytes. */
public final class OtherOffice implements Format {

    @Override
    public String name(FileBytes file) {
        return "office";
    }

    @Override
    public boolean claims(FileBytes file) {
        return Packages.kind(file) == Packages.Kind.OTHER_OFFICE || Compounds.kind(file) == Compounds.Kind.OTHER_OFFICE;
    }

    @Override
    public Manuscript read(FileBytes file) {
        throw new ProblemException(Problem.of(Kind.FORMAT_UNSUPPORTED, file.name()));
    }
}
