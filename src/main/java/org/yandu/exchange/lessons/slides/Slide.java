package org.yandu.exchange.lessons.slides;

import java.util.List;
import org.yandu.codebook.Code;

/**
 * One slide.
 *
 * @param title never empty
 * @param lines what stands below the title
 * @param source where a passage is from; empty on other slides
 * @param themes of a passage
 * @param talk what is said with it, paragraph by paragraph
 */
record Slide(Kind kind, String title, List<Line> lines, String source, List<Code> themes, List<String> talk) {

    enum Kind {
        TITLE,
        SECTION,
        POINTS,
        PASSAGE,
        QUESTION
    }

    /**
     * A paragraph.
     *
     * @param level 0 for the outermost
     * @param bullet whether a dot stands before it; a number that was written stands in its words
     */
    record Line(String words, int level, boolean bullet, boolean strong) {

        static Line of(String words) {
            return new Line(words, 0, false, false);
        }
    }

    Slide {
        lines = List.copyOf(lines);
        themes = List.copyOf(themes);
        talk = List.copyOf(talk);
    }
}
