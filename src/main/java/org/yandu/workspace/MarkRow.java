package org.yandu.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.yandu.annotation.Flag;
import org.yandu.document.TextSpan;

/**
 * An annotation without its words: little enough to hold those of a whole library and ask them anything.
 *
 * @param row where the store finds it again, until something is changed
 * @param isCurrent whether its version is the one its document has now
 * @param span in code points of the version, unlike elsewhere in memory: no text is read for it
 * @param codes ids of the themes
 */
public record MarkRow(
        long row,
        String documentId,
        String versionId,
        boolean isCurrent,
        TextSpan span,
        List<String> codes,
        String coder,
        Set<Flag> flags,
        Instant created) {}
