package org.yandu.ui.suggest;

import org.yandu.codebook.Code;
import org.yandu.retrieval.suggest.Suggestion;

/** A line of the list. */
sealed interface Row {

    /** @param count how many suggestions stand below it */
    record Theme(Code code, int count) implements Row {}

    /** @param title of the document, or of the section when only one document is asked for */
    record Section(String title) implements Row {}

    record Passage(Suggestion suggestion, Code code) implements Row {}
}
