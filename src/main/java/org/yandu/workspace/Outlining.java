package org.yandu.workspace;

import java.util.List;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.outline.OutlineTree;

/** Finds the headings of a text; normally {@link org.yandu.outline.Outliner#outline}. */
@FunctionalInterface
public interface Outlining {
    OutlineTree outline(String text, List<Noise> noise, Header header);
}
