package org.yandu.outline.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.MarkerReader;
import org.yandu.outline.numbers.Style;

/** 一、要保证质量。 on a line of its own and …确保质量。二、要加快进度。 at the end of the paragraph below it, since a line end is lost there. */
final class Tails {

    private static final Pattern TAIL = Pattern.compile("(?<=。)[一二三四五六七八九十]{1,3}、[^。;:!?]{3,24}。?$");

    private Tails() {}

    /** @param found in text order; changed */
    static void add(CleanText text, Shapes shapes, List<Candidate> found) {
        Set<Integer> numbered = found.stream().map(Candidate::line).collect(Collectors.toSet());
        Map<Integer, Candidate> alone = found.stream()
                .filter(each -> each.marker().style() == Style.HAN && each.isWholeLine() && !each.inside())
                .collect(Collectors.toMap(Candidate::line, each -> each, (one, other) -> one));
        List<Candidate> added = new ArrayList<>();
        Candidate last = null;
        for (int line = 0; line < text.lines.size(); line++) {
            Candidate there = alone.get(line);
            last = there == null ? last : there;
            TextSpan span = text.lines.get(line);
            Matcher tail = TAIL.matcher(text.folded).region(span.start(), span.end());
            if (last == null || numbered.contains(line) || !tail.find() || line + 1 >= text.lines.size()) {
                continue;
            }
            @Nullable Marker marker = MarkerReader.read(text.folded, tail.start(), span.end());
            if (marker != null
                    && marker.rank() == last.rank()
                    && marker.ordinal() == last.marker().ordinal() + 1
                    && !numbered.contains(line + 1)) {
                last = shapes.shape(marker, line, span.end(), true, false);
                added.add(last);
            }
        }
        found.addAll(added);
        found.sort(Comparator.comparingInt(Candidate::start));
    }
}
