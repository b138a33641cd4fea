package org.yandu.workspace;

import java.util.List;
import java.util.Optional;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Bookmark;
import org.yandu.annotation.Pin;
import org.yandu.annotation.Rejection;
import org.yandu.annotation.Transfer;
import org.yandu.document.DocumentVersion;
import org.yandu.lesson.Block;
import org.yandu.outline.Correction;
import org.yandu.outline.order.Arrangement;

/**
 * What a newer text of a document inherits: its older texts and what was left on them. Every method may throw {@link
 * org.yandu.document.ProblemException}.
 */
public interface Heritage {

    /** @throws org.yandu.document.ProblemException DOCUMENT_UNKNOWN when there is none */
    DocumentVersion version(String versionId);

    /** Versions of a document, oldest first. */
    List<DocumentVersion> versions(String documentId);

    /** In text order of their version; over several documents, in the order the documents were taken in. */
    List<Annotation> annotations(AnnotationQuery query);

    /** What the reader says about the headings of a version, in no particular order. */
    List<Correction> corrections(String versionId);

    /** The order a version is read in, when it is not the one it stands in. */
    Optional<Arrangement> arrangement(String versionId);

    /** What became of annotations when this version came, in the order of their old places. */
    List<Transfer> transfers(String toVersion);

    /** Places of a version to come back to, in text order. */
    List<Bookmark> bookmarks(String versionId);

    /** Ends in a version of what is pinned together, in text order. */
    List<Pin> pins(String versionId);

    /** What was turned down as a suggestion in a version, in text order. */
    List<Rejection> rejections(String versionId);

    /** What stands in any lesson and quotes a version or asks about it, in no particular order. */
    List<Block> blocksOn(String versionId);
}
