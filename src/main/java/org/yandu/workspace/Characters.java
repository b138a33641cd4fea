package org.yandu.workspace;

import java.util.List;
import org.yandu.document.Clusters;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * Steps through a text as a reader sees it: by whole characters with what combines with them, past white space, line ends and
 * noise. Offsets are UTF-16 units.
 */
final class Characters {

    private final DocumentVersion version;
    private final String text;

    Characters(DocumentVersion version) {
        this.version = version;
        this.text = version.text();
    }

    /** After so many characters forwards, or backwards when negative; as far as there are any. */
    int move(int offset, int by) {
        int at = offset;
        for (int i = 0; i < Math.abs(by); i++) {
            at = by > 0 ? after(at) : before(at);
        }
        return at;
    }

    /** How far white space and noise reach from a place, before the line ends. */
    int touching(int offset, boolean forwards) {
        int at = forwards ? skip(offset) : skipBack(offset);
        TextSpan gap = new TextSpan(Math.min(offset, at), Math.max(offset, at));
        return version.quote(gap).indexOf('\n') < 0 ? at : offset;
    }

    /** The end of the next character. */
    private int after(int offset) {
        int at = skip(offset);
        if (at >= text.length()) {
            return offset;
        }
        return Clusters.after(text, at);
    }

    /** The start of the character before. */
    private int before(int offset) {
        int at = skipBack(offset);
        if (at <= 0) {
            return offset;
        }
        return Clusters.before(text, at);
    }

    private int skip(int offset) {
        int at = offset;
        while (at < text.length()) {
            List<Noise> noise = version.noiseIn(new TextSpan(at, at + 1));
            if (!noise.isEmpty()) {
                at = noise.getFirst().span().end();
            } else if (Passages.isBlank(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            } else {
                break;
            }
        }
        return at;
    }

    private int skipBack(int offset) {
        int at = offset;
        while (at > 0) {
            List<Noise> noise = version.noiseIn(new TextSpan(at - 1, at));
            if (!noise.isEmpty()) {
                at = noise.getFirst().span().start();
            } else if (Passages.isBlank(text.codePointBefore(at))) {
                at -= Character.charCount(text.codePointBefore(at));
            } else {
                break;
            }
        }
        return at;
    }
}
