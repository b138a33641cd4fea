package org.yandu.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yandu.intake.manuscript.Zips;
import org.yandu.intake.office.OfficeSamples;
import org.yandu.intake.pages.PageSamples;
import org.yandu.intake.web.WebPages;
import org.yandu.intake.web.WebSamples;

/** The one list of samples: a new format adds its own here, and is broken like all others. */
final class FuzzSamples {

    private FuzzSamples() {}

    static List<FuzzSample> all() {
        return List.of(
                FuzzSample.of("plain.txt", WebPages.OFFICE_TEXT.getBytes(StandardCharsets.UTF_8)),
                FuzzSample.of("office.html", WebPages.OFFICE.getBytes(StandardCharsets.UTF_8)),
                FuzzSample.of("old.htm", WebPages.OLD.getBytes(Charset.forName("GBK"))),
                FuzzSample.of("page.mhtml", WebSamples.mhtml("quoted-printable", "GBK")),
                FuzzSample.of("page.mht", WebSamples.mhtml("base64", "UTF-8")),
                FuzzSample.of("book.epub", Zips.zip(WebSamples.book())),
                FuzzSample.of("notice.docx", OfficeSamples.docx()),
                FuzzSample.of("notice.odt", OfficeSamples.odt()),
                FuzzSample.of("notice.doc", OfficeSamples.doc()),
                FuzzSample.of("notice.rtf", OfficeSamples.rtf()),
                FuzzSample.of("pages.pdf", PageSamples.pdf()),
                FuzzSample.of("pages.ofd", PageSamples.ofd()));
    }
}
