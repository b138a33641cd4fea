package org.yandu.intake.office;

/** What stands one below the other in an office document. */
sealed interface PaperBlock permits PaperParagraph, PaperTable {

    /** Number of characters in it. */
    int length();
}
