package org.yandu.curation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Selector.TextQuote;
import org.yandu.annotation.Flag;
import org.yandu.annotation.Memo;
import org.yandu.codebook.Code;
import org.yandu.document.TextSpan;

/**
 * What one student gives back, as it stands in the file. Nothing in it has been compared with this library yet.
 *
 * @param codes the themes that are named in it
 */
public record Returned(
        Sender sender, String assignmentId, List<Mark> marks, List<Memo> memos, List<Reply> replies, List<Code> codes) {

    /**
     * Who gives back.
     *
     * @param file name without its folder
     * @param signer fingerprint of the key; {@code null} when the file was not signed
     * @param sha256 of what the file says
     */
    public record Sender(
            String file, String coder, @Nullable String signer, Instant made, String sha256) {}

    /** @param span in code points of the version, which this library may not have */
    public record Spot(String documentId, String versionId, TextSpan span, TextQuote quote) {}

    /** An annotation. */
    public record Mark(
            String id,
            Spot spot,
            List<String> codes,
            String comment,
            Set<Flag> flags,
            Instant created,
            Instant modified) {}

    /** An answer. */
    public record Reply(String questionId, String text, List<Spot> cites, Instant created, Instant modified) {}

    public Returned {
        marks = List.copyOf(marks);
        memos = List.copyOf(memos);
        replies = List.copyOf(replies);
        codes = List.copyOf(codes);
    }
}
