package org.yandu.annotation.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Fingerprint;

/**
 * What one student gave back for an assignment, as it was merged last.
 *
 * @param signer fingerprint of the student's key; {@code null} when the file was not signed
 * @param made when the student gave it back, by his own clock
 * @param sha256 of what the file says
 * @param fileName without its folder
 */
public record HandIn(
        String id,
        String assignmentId,
        String coder,
        @Nullable String signer,
        Instant made,
        String sha256,
        String fileName,
        Instant merged) {

    /** The same in every library: a student has one for each assignment. */
    public static String id(String assignmentId, String coder) {
        return Fingerprint.named("hand-in " + assignmentId + " " + coder);
    }
}
