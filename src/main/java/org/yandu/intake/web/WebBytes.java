package org.yandu.intake.web;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.intake.manuscript.Decoded;
import org.yandu.intake.manuscript.Encodings;
import org.yandu.intake.manuscript.FrequentCharacters;
import org.yandu.intake.manuscript.TextForm;

/**
 * Decides how a page was encoded. What it declares is often wrong (gb2312 over UTF-8, gb2312 over GBK, left over from a
 * template), so that the bytes are asked first, and the declaration only where they leave a doubt.
 */
final class WebBytes {

    /** A declaration stands at the head of a page. */
    private static final int HEAD = 4096;

    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");

    /** Less sure than this, the bytes leave a doubt. */
    private static final double SURE = 0.8;

    private WebBytes() {}

    /**
     * @param header charset that stood outside the page, as in a mail; {@code null} when none did
     * @return {@code null} when the bytes are no text
     */
    static @Nullable Decoded decode(byte[] bytes, @Nullable String header) {
        Decoded seen = Encodings.decode(bytes);
        if (seen != null && seen.confidence() >= SURE) {
            return seen;
        }
        Charset declared = charset(header == null ? declared(bytes) : header);
        if (declared == null) {
            return seen;
        }
        Decoded said = Encodings.decode(bytes, declared);
        double share = FrequentCharacters.share(said.text());
        boolean clean = said.text().indexOf('\uFFFD') < 0 && TextForm.isText(said.text());
        if (seen == null || (clean && share >= FrequentCharacters.share(seen.text()))) {
            return new Decoded(said.text(), said.encoding(), SURE);
        }
        return seen;
    }

    private static @Nullable String declared(byte[] bytes) {
        Matcher m = DECLARED.matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1));
        return m.find() ? m.group(1) : null;
    }

    /** @return {@code null} for names that name nothing */
    static @Nullable Charset charset(@Nullable String name) {
        try {
            return name == null ? null : Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
