package org.yandu.outline.runs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.Style;

/** What the text itself says of a number that has no other of its kind: that it would come, or that it counts. */
final class Said {

    /** 下面提三点希望：. */
    private static final Pattern PROMISE = Pattern.compile("[两二三四五六七八九几]个?(?:点|项|方面|问题)\\p{IsHan}{0,4}: *$");

    private static final int PROMISED = 16;

    /** Fewer characters are said again by chance. */
    private static final int SHORTEST = 6;

    /** 第一个关键词, 第一部分. */
    private static final Pattern COUNTED = Pattern.compile("第 ?一(?:个.+|部分)");

    /** What is said in front of a section stands so near, in characters. */
    private static final int FRONT = 4000;

    private final CleanText text;

    Said(CleanText text) {
        this.text = text;
    }

    /** 一、 in a line whose ends are lost, directly behind 提三点希望：. */
    boolean isPromised(Candidate first) {
        if (!first.inside() || !first.spaced() || first.marker().style() != Style.HAN || first.form() != Form.SPACED) {
            return false;
        }
        Matcher promise = PROMISE.matcher(text.folded).region(Math.max(0, first.start() - PROMISED), first.start());
        return first.marker().ordinal() == 1 && promise.find();
    }

    /** （一）如何对待群众。…… where （一）如何对待群众； was among the questions said in front. */
    boolean isRepeated(Candidate first) {
        String words = text.folded.substring(first.start(), first.titleEnd());
        return !first.inside()
                && first.looksLikeHeading()
                && first.titleLength() >= SHORTEST
                && text.folded
                        .substring(Math.max(0, first.start() - FRONT), first.start())
                        .contains(words);
    }

    /** 第一个关键词：实, alone in its line and above what is said of it. */
    boolean isCounted(Candidate first) {
        return first.isWholeLine()
                && first.marker().style() == Style.TOPIC
                && COUNTED.matcher(first.marker().label()).matches();
    }
}
