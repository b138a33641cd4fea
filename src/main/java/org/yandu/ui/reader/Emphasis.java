package org.yandu.ui.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.yandu.document.DocumentVersion;
import org.yandu.document.MarkdownSigns;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.ui.reader.RunStyle.Face;

/**
 * Words that signs of Markdown set off: bold ones in the heavy face of headings, slanted ones in the plain face beside the reading
 * face, for Chinese has no slanted letters.
 */
final class Emphasis {

    private static final Emphasis NONE = new Emphasis();

    private final NavigableMap<Integer, TextSpan> bold = new TreeMap<>();
    private final NavigableMap<Integer, TextSpan> slanted = new TreeMap<>();

    private Emphasis() {}

    /** Of signs that stand in one line; one that lost its partner to other noise sets nothing off. */
    static Emphasis of(DocumentVersion version) {
        List<Noise> signs = version.noise().stream()
                .filter(each -> each.kind() == Noise.Kind.MARKUP)
                .toList();
        if (signs.isEmpty()) {
            return NONE;
        }
        Emphasis emphasis = new Emphasis();
        Map<String, Integer> begun = new HashMap<>();
        for (Noise sign : signs) {
            boolean isBold = sign.reason().equals(MarkdownSigns.BOLD);
            if (isBold || sign.reason().equals(MarkdownSigns.SLANTED)) {
                Integer from = begun.remove(sign.reason());
                if (from == null
                        || version.text().substring(from, sign.span().start()).indexOf('\n') >= 0) {
                    begun.put(sign.reason(), sign.span().end());
                } else {
                    (isBold ? emphasis.bold : emphasis.slanted)
                            .put(
                                    from,
                                    new TextSpan(
                                            from, Math.max(from, sign.span().start())));
                }
            }
        }
        return emphasis;
    }

    /** @param place of a run that no sign parts */
    RunStyle on(int place, RunStyle style) {
        if (holds(bold, place)) {
            return new RunStyle(Face.SANS_BOLD, "", style.size(), style.tone(), style.apart());
        }
        return holds(slanted, place) && style.face() == Face.SERIF
                ? new RunStyle(Face.SANS, "", style.size(), style.tone(), style.apart())
                : style;
    }

    private static boolean holds(NavigableMap<Integer, TextSpan> spans, int place) {
        Map.Entry<Integer, TextSpan> last = spans.floorEntry(place);
        return last != null && last.getValue().contains(place);
    }
}
