package org.yandu.intake;

import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;

/** Sheets and slides: they have no running text to read closely, and the reader is told so instead of being told of bytes. */
final class OtherOffice implements Format {

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
