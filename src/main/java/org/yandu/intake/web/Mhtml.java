package org.yandu.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.manuscript.Decoded;
import org.yandu.intake.manuscript.Draft;
import org.yandu.intake.manuscript.Facts;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Format;
import org.yandu.intake.manuscript.Manuscript;
import org.yandu.intake.manuscript.Signatures;
import org.yandu.intake.manuscript.TextForm;

/** A page with its pictures in one file, as browsers save it: a mail of several parts, one of which is the page. */
public final class Mhtml implements Format {

    private static final Pattern FIELD = Pattern.compile("^[A-Za-z][A-Za-z0-9-]{1,40}:[^\\n]*");

    private static final Pattern MIME = Pattern.compile("(?im)^content-type:\\s*(?:multipart/|text/html)");

    /** The head of such a file comes to a few lines. */
    private static final int HEAD = 8192;

    @Override
    public String name(FileBytes file) {
        return "mhtml";
    }

    @Override
    public boolean claims(FileBytes file) {
        if (Signatures.isBinary(file.bytes())) {
            return false;
        }
        String start = MimePart.latin(file.bytes(), 0, Math.min(HEAD, file.bytes().length))
                .replace("\r\n", "\n")
                .stripLeading();
        int blank = start.indexOf("\n\n");
        String head = blank < 0 ? start : start.substring(0, blank);
        return FIELD.matcher(head).lookingAt()
                && MIME.matcher(head).find()
                && (head.toLowerCase(java.util.Locale.ROOT).contains("mime-version:") || file.isNamed("mht", "mhtml"));
    }

    @Override
    public Manuscript read(FileBytes file) {
        List<MimePart> parts = new ArrayList<>();
        MimePart.of(file.bytes()).collect(parts);
        MimePart page = longest(parts, "text/html", "application/xhtml+xml");
        if (page != null) {
            Decoded decoded = WebBytes.decode(page.content(), page.charset());
            if (decoded != null && TextForm.isText(decoded.text())) {
                return Html.read(file.name(), decoded);
            }
        }
        MimePart plain = longest(parts, "text/plain", "text/plain");
        Decoded decoded = plain == null ? null : WebBytes.decode(plain.content(), plain.charset());
        if (decoded == null || !TextForm.isText(decoded.text()) || TextForm.isBlank(decoded.text())) {
            throw new ProblemException(
                    Problem.of(page == null && plain == null ? Kind.FILE_NO_TEXT : Kind.FILE_DAMAGED, file.name()));
        }
        Draft draft = new Draft().add(TextForm.normalise(decoded.text()));
        return draft.finish(Facts.NONE, decoded.encoding(), decoded.confidence());
    }

    /** Frames and advertisements are pages too, and shorter. */
    private static @Nullable MimePart longest(List<MimePart> parts, String type, String other) {
        MimePart found = null;
        for (MimePart part : parts) {
            boolean fits = part.type().equals(type) || part.type().equals(other);
            if (fits && (found == null || part.size() > found.size())) {
                found = part;
            }
        }
        return found;
    }
}
