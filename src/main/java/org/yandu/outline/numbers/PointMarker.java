package org.yandu.outline.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 三是 and 三要, which count points; whether one is a heading is not said by its sign. */
public final class PointMarker {

    /** Its first group is the numeral. */
    public static final Pattern SIGN = Pattern.compile("(十?[一二三四五六七八九]|十)(?:是(?!否)|要)");

    private PointMarker() {}

    /** @return the numbering of a heading that begins with it, or null */
    public static @Nullable Marker read(String folded, int at, int limit) {
        Matcher matcher = SIGN.matcher(folded).region(at, limit);
        return matcher.lookingAt() ? of(folded, matcher) : null;
    }

    /** @param found a match whose first group is the numeral */
    public static Marker of(String folded, Matcher found) {
        int end = found.end(1) + 1;
        String label = folded.substring(found.start(), end);
        return new Marker(Style.ORDINAL, 1, Numeral.read(found.group(1)), found.start(), end, label, true);
    }
}
