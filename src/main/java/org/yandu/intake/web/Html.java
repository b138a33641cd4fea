package org.yandu.intake.web;

import java.util.Locale;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.manuscript.Decoded;
import org.yandu.intake.manuscript.Draft;
import org.yandu.intake.manuscript.Encodings;
import org.yandu.intake.manuscript.Facts;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Format;
import org.yandu.intake.manuscript.Manuscript;
import org.yandu.intake.manuscript.Signatures;
import org.yandu.intake.manuscript.TextForm;

/** A web page, saved whole or in part. */
public final class Html implements Format {

    /** A page says within this many bytes that it is one; comments and blank lines may stand before it. */
    private static final int HEAD = 1 << 14;

    /** What may stand before the first tag of a page: white space, an XML declaration, comments such as "saved from url". */
    private static final Pattern BEFORE = Pattern.compile("^(?:\\s++|<\\?xml[^>]{0,200}\\?>|<!--(?s:.{0,4000}?)-->)*+");

    private static final Pattern PAGE = Pattern.compile("<(?:!doctype\\s+html|html)[\\s>].*", Pattern.DOTALL);

    /** A part of a page, such as an article copied out of one. */
    private static final Pattern PART = Pattern.compile(
            "<(?:head|body|meta|title|div|p|table|article|section|main|center|span|font|h[1-6]|ul|ol|script|style|link)(?:\\s[^<>]*)?/?>.*",
            Pattern.DOTALL);

    private static final Pattern TAG =
            Pattern.compile("<(?:p|div|br|html|body|table|span|h[1-6]|font|li)(?:\\s[^<>]*)?/?>");

    @Override
    public String name(FileBytes file) {
        return "html";
    }

    @Override
    public boolean claims(FileBytes file) {
        if (Signatures.isBinary(file.bytes()) || file.isNamed("md", "markdown")) {
            return false;
        }
        byte[] bytes = file.bytes();
        Decoded head = Encodings.decode(bytes.length > HEAD ? java.util.Arrays.copyOf(bytes, HEAD) : bytes);
        if (head == null) {
            return false;
        }
        String lower = head.text().toLowerCase(Locale.ROOT);
        String start = BEFORE.matcher(lower).replaceFirst("");
        if (PAGE.matcher(start).lookingAt()) {
            return true;
        }
        if (file.isNamed("html", "htm", "xhtml", "shtml")) {
            return TAG.matcher(lower).find();
        }
        // A text may begin with a tag it speaks of; a page goes on with tags to its end.
        return PART.matcher(start).lookingAt() && endsInTag(bytes);
    }

    private static boolean endsInTag(byte[] bytes) {
        int at = bytes.length - 1;
        // The NUL is the other half of a character in UTF-16.
        while (at > 0 && (bytes[at] <= ' ' && bytes[at] >= 0)) {
            at--;
        }
        return bytes[at] == '>';
    }

    @Override
    public Manuscript read(FileBytes file) {
        Decoded decoded = WebBytes.decode(file.bytes(), null);
        if (decoded == null || !TextForm.isText(decoded.text())) {
            throw new ProblemException(Problem.of(Kind.FILE_DAMAGED, file.name()));
        }
        return read(file.name(), decoded);
    }

    /** A page whose characters are known. */
    public static Manuscript read(String name, Decoded decoded) {
        WebPage page = WebPage.of(decoded.text());
        Facts facts = WebFacts.of(page);
        Draft draft = new Draft();
        WebText text = new WebText(draft, WebChrome.of(page.body(), facts.title()));
        text.write(page.body());
        SaidLines lines = new SaidLines(text.lines());
        LinkLists.in(lines, facts.title()).forEach(span -> draft.noise(span, Noise.Kind.NAVIGATION, "noise.links"));
        AroundArticle.in(lines, facts.title())
                .forEach(found -> draft.noise(found.span(), found.kind(), found.reason()));
        if (TextForm.isBlank(draft.words())) {
            throw new ProblemException(Problem.of(Kind.FILE_NO_TEXT, name));
        }
        return draft.finish(facts, decoded.encoding(), decoded.confidence());
    }
}
