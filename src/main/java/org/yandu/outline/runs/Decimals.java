package org.yandu.outline.runs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;

/**
 * 1 总则, 1总则 or 1. 总则 above 1.1 编制目的, as plans for emergencies and standards are divided: the decimals say that the plain number above
 * them counts chapters, whatever stands behind it, and that 1. and 2. further down count something else.
 */
public final class Decimals {

    /** Numbers that count within decimals. */
    static final int LOWER = 9;

    private static final int LONGEST = 30;

    /** 4附则; 12月, 3个 and 20家 are no chapters. */
    private static final Pattern GLUED =
            Pattern.compile("(\\d{1,2})(?=[\\p{IsHan}\"《])(?![年月日时分秒个位名人次家条项万亿元米公吨亩岁号至级])[^。;:,!?]{2,28}");

    private static final Pattern FIRST = Pattern.compile("(\\d{1,2})\\.1");

    private final CleanText text;
    private final NavigableMap<Integer, Candidate> numbered = new TreeMap<>();
    private final NavigableMap<Integer, Candidate> decimals = new TreeMap<>();
    private final List<Candidate> chapters = new ArrayList<>();

    private Decimals(CleanText text, List<Candidate> candidates) {
        this.text = text;
        for (Candidate candidate : candidates) {
            if (!candidate.inside()) {
                boolean decimal = candidate.marker().style() == Style.DECIMAL;
                (decimal ? decimals : numbered).putIfAbsent(candidate.line(), candidate);
            }
        }
    }

    /** @param candidates in text order; chapters are added or confirmed, other plain numbers are given a depth */
    public static void apart(CleanText text, List<Candidate> candidates) {
        Decimals decimals = new Decimals(text, candidates);
        if (decimals.decimals.isEmpty() || !decimals.findChapters()) {
            return;
        }
        Set<Integer> lines = new HashSet<>();
        decimals.chapters.forEach(chapter -> lines.add(chapter.line()));
        candidates.removeIf(candidate -> lines.contains(candidate.line()));
        candidates.replaceAll(candidate -> candidate.marker().style() == Style.ARABIC
                ? candidate.with(candidate.marker().at(LOWER))
                : candidate);
        candidates.addAll(decimals.chapters);
        candidates.sort(Comparator.comparingInt(Candidate::start));
    }

    /** @return whether there is any directly above its first decimal; others, such as 1 范围 and 9 附则, are written in its manner and count on */
    private boolean findChapters() {
        List<Candidate> plain = new ArrayList<>();
        for (int line = 0; line < text.lines.size(); line++) {
            @Nullable Candidate there = plain(line);
            if (there != null) {
                plain.add(there);
            }
        }
        Set<Integer> manners =
                plain.stream().filter(this::governs).map(this::manner).collect(Collectors.toSet());
        int last = 0;
        for (Candidate each : plain) {
            int ordinal = each.marker().ordinal();
            if (governs(each) || (ordinal == last + 1 && manners.contains(manner(each)) && isFree(each))) {
                chapters.add(each.with(each.marker().firm()));
                last = ordinal;
            }
        }
        return !manners.isEmpty();
    }

    /** What may be a chapter, or null. */
    private @Nullable Candidate plain(int line) {
        @Nullable Candidate there = numbered.get(line);
        if (there != null) {
            boolean fits = there.marker().style() == Style.ARABIC
                    && there.form() == Form.LINE
                    && there.titleLength() > 0
                    && there.titleLength() <= LONGEST;
            return fits ? there : null;
        }
        TextSpan span = text.lines.get(line);
        Matcher glued = GLUED.matcher(text.folded).region(span.start(), span.end());
        if (decimals.containsKey(line) || !glued.matches()) {
            return null;
        }
        int ordinal = Numeral.read(glued.group(1));
        Marker marker = new Marker(Style.ARABIC, 0, ordinal, span.start(), glued.end(1), glued.group(1), false);
        return new Candidate(marker, line, glued.end(1), span.end(), span.end(), Form.LINE, false, false);
    }

    /** Whether 3.1 is the next decimal below 3, and no other plain number stands between. */
    private boolean governs(Candidate plain) {
        Map.@Nullable Entry<Integer, Candidate> below = decimals.higherEntry(plain.line());
        if (below == null) {
            return false;
        }
        Matcher first = FIRST.matcher(below.getValue().marker().label());
        @Nullable Integer between = numbered.higherKey(plain.line());
        return first.matches()
                && Numeral.read(first.group(1)) == plain.marker().ordinal()
                && (between == null || between > below.getKey());
    }

    /** Whether it does not follow 3. in a list, as 4. would, and no decimal of its own or a lower number stands below. */
    private boolean isFree(Candidate plain) {
        int ordinal = plain.marker().ordinal();
        Map.@Nullable Entry<Integer, Candidate> above = numbered.lowerEntry(plain.line());
        Map.@Nullable Entry<Integer, Candidate> below = decimals.higherEntry(plain.line());
        boolean first = above == null
                || (!chapters.isEmpty() && chapters.getLast().line() >= above.getKey())
                || above.getValue().marker().style() != Style.ARABIC
                || manner(above.getValue()) != manner(plain)
                || above.getValue().marker().ordinal() != ordinal - 1;
        return first
                && (below == null
                        || Numeral.read(below.getValue().marker().label().replaceFirst("\\..*", "")) > ordinal);
    }

    /** What stands between the number and the title. */
    private int manner(Candidate plain) {
        Marker marker = plain.marker();
        return marker.solid() ? text.folded.charAt(marker.end() - 1) : plain.titleStart() > marker.end() ? ' ' : 0;
    }
}
