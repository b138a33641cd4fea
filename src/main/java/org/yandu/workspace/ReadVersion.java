package org.yandu.workspace;

import java.util.List;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/**
 * Which version was read, and with what left out: what was found in it holds as long as neither is another. It holds no text.
 *
 * @param noise where noise was, in code points, in text order
 */
public record ReadVersion(String id, List<TextSpan> noise) {

    public ReadVersion {
        noise = List.copyOf(noise);
    }

    public static ReadVersion of(DocumentVersion version) {
        return new ReadVersion(
                version.id(),
                version.noise().stream()
                        .map(each -> version.codePoints().fromUtf16(each.span()))
                        .toList());
    }
}
