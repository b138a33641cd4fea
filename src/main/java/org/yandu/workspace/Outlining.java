package org.yandu.workspace;

import java.util.List;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.outline.Correction;
import org.yandu.outline.OutlineTree;

/** Finds the headings of a text; normally {@link org.yandu.outline.Outliner#outline}. */
@FunctionalInterface
public interface Outlining {
    OutlineTree outline(DocumentVersion version, Header header, List<Correction> corrections);
}
