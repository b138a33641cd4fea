package org.yandu.outline.runs;

import org.jspecify.annotations.Nullable;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.Style;

/** What speaks for and against a number that has no other of its kind before or behind it. */
final class Alone {

    /** As in {@link Evidence}. */
    private static final int LONGEST = 30;

    private final CleanText text;
    private final Ground ground;
    private final Said said;

    Alone(CleanText text, Ground ground, Said said) {
        this.text = text;
        this.ground = ground;
        this.said = said;
    }

    /** A single number that may be anything: （一）的内容包括…… speaks of a heading, （1） stands in front of a paragraph. */
    boolean isStray(Candidate first, Standing standing) {
        if (said.isPromised(first) || said.isRepeated(first) || said.isCounted(first)) {
            return false;
        }
        Style style = first.marker().style();
        boolean weak = (style != Style.HAN && style != Style.FORMAL && !isAboveDecimal(first))
                || (first.inside() && !ground.leadsOn(first))
                || !first.marker().solid();
        return isPlainSentence(first)
                || text.folded.startsWith("的", first.titleStart())
                || (!standing.established() && weak && !ground.opensExcerpt(first));
    }

    /** （一）优先发展，统筹规划。…… as the only one below 二、基本原则, where the text breaks off or no more was written: by its place and shape. */
    boolean isFirstOfSection(Candidate first) {
        Style style = first.marker().style();
        boolean counts = style == Style.HAN_BRACKET || style == Style.ARABIC || style == Style.DECIMAL;
        boolean named = first.form() == Form.RUN_IN
                || (first.form() == Form.LINE && ground.hasBody(first))
                || (first.form() == Form.CLOSED_LINE && isAboveFirst(first));
        return counts
                && named
                && first.marker().ordinal() == 1
                && first.marker().solid()
                && !first.inside()
                && first.titleLength() <= LONGEST
                && !isPlainSentence(first)
                && !text.folded.startsWith("的", first.titleStart())
                && text.folded.charAt(first.end() - 1) != ':';
    }

    /** （一）认真召开专题会议。 directly above 1、. */
    private boolean isAboveFirst(Candidate first) {
        @Nullable Candidate below = ground.at(first.line() + 1);
        return below != null && below.marker().ordinal() == 1 && ground.isBelow(below, first);
    }

    /** 1 总则 above 1.1. */
    private boolean isAboveDecimal(Candidate chapter) {
        @Nullable Candidate below = ground.at(chapter.line() + 1);
        return chapter.form() == Form.LINE
                && below != null
                && below.marker().style() == Style.DECIMAL
                && below.marker().label().equals(chapter.marker().label() + ".1");
    }

    /** （1） alone and a whole sentence with clauses, or with （2） further on in its line: a paragraph that was given a number. */
    private boolean isPlainSentence(Candidate first) {
        if (first.marker().style().compareTo(Style.HAN_BRACKET) <= 0) {
            return false;
        }
        if (first.form() == Form.CLOSED_LINE) {
            return text.folded.substring(first.titleStart(), first.titleEnd()).indexOf(',') >= 0;
        }
        return first.form() == Form.RUN_IN && ground.goesOnInLine(first);
    }
}
