package org.yandu.intake;

import java.util.List;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Format;
import org.yandu.intake.office.Doc;
import org.yandu.intake.office.Docx;
import org.yandu.intake.office.Odt;
import org.yandu.intake.office.OtherOffice;
import org.yandu.intake.office.Rtf;
import org.yandu.intake.pages.Ofd;
import org.yandu.intake.pages.Pdf;
import org.yandu.intake.web.Epub;
import org.yandu.intake.web.Html;
import org.yandu.intake.web.Mhtml;

/** All file formats, the most particular first; the first that claims a file reads it. */
public final class Formats {

    private static final List<Format> ALL = List.of(
            new Pdf(),
            new Docx(),
            new Epub(),
            new Odt(),
            new Ofd(),
            new Doc(),
            new Rtf(),
            new OtherOffice(),
            new Mhtml(),
            new Html(),
            new PlainText());

    private Formats() {}

    /** @return {@code null} when no format claims the file */
    public static @org.jspecify.annotations.Nullable Format of(FileBytes file) {
        for (Format format : ALL) {
            if (format.claims(file)) {
                return format;
            }
        }
        return null;
    }
}
