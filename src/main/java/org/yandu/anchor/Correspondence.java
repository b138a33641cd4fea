package org.yandu.anchor;

import org.yandu.document.TextSpan;

/**
 * Knows of two versions which place of the one is which of the other, whatever the words are: both were read from the same bytes.
 */
@FunctionalInterface
public interface Correspondence {

    /**
     * @param span in UTF-16 units of the one version; may be empty
     * @return in UTF-16 units of the other: whole code points that were read from any of the same bytes; empty when there are none
     */
    TextSpan at(TextSpan span);
}
