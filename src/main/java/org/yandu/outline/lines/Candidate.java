package org.yandu.outline.lines;

import org.yandu.outline.numbers.Marker;

/**
 * What may be a heading. Offsets are those of the {@link CleanText}.
 *
 * @param line index of its line among the lines that are not empty
 * @param end after the closing punctuation
 * @param inside whether it begins inside a line, where line breaks were lost
 * @param spaced whether white space stands before it, when inside
 */
public record Candidate(
        Marker marker, int line, int titleStart, int titleEnd, int end, Form form, boolean inside, boolean spaced) {

    private static final int CLAUSE = 40;

    /** How it stands in its paragraph, which says most about whether it is a heading. */
    public enum Form {
        /** The whole line, nothing closing it. */
        LINE(1.0),
        /** The whole line, closed by 。 as in speeches. */
        CLOSED_LINE(0.75),
        /** Closed by 。 and followed by text. */
        RUN_IN(0.85),
        /** Ended by white space and followed by text: a lost line break. */
        SPACED(0.9),
        /** 会议时间：…, named before a colon. */
        NAMED(0.7),
        /** 第X条 of a law, whose text follows. */
        ARTICLE(0.95),
        /** A numbered paragraph without a title. */
        PARAGRAPH(0.15),
        /** An item of an enumeration: ends with ； or ，. */
        ITEM(0.0);

        public final double weight;

        Form(double weight) {
            this.weight = weight;
        }
    }

    /** Ends at its first clause when its title cannot be told from its text. */
    public Candidate clipped(String folded) {
        if (!inside || (form != Form.PARAGRAPH && form != Form.ITEM && titleLength() <= CLAUSE)) {
            return this;
        }
        int stop = titleStart;
        while (stop < titleEnd && stop < titleStart + CLAUSE && ",;:。".indexOf(folded.charAt(stop)) < 0) {
            stop++;
        }
        // Not between the halves of a character.
        stop -= stop > titleStart && Character.isHighSurrogate(folded.charAt(stop - 1)) ? 1 : 0;
        return new Candidate(marker, line, titleStart, stop, stop, form, inside, spaced);
    }

    public Candidate with(Marker other) {
        return new Candidate(other, line, titleStart, titleEnd, end, form, inside, spaced);
    }

    /** Without its words. */
    public Candidate bare() {
        return new Candidate(marker, line, marker.end(), marker.end(), marker.end(), form, inside, spaced);
    }

    public int start() {
        return marker.start();
    }

    public int rank() {
        return marker.rank();
    }

    public boolean isWholeLine() {
        return form == Form.LINE || form == Form.CLOSED_LINE;
    }

    public boolean looksLikeHeading() {
        return form != Form.PARAGRAPH && form != Form.ITEM;
    }

    public int titleLength() {
        return titleEnd - titleStart;
    }
}
