package org.yandu.ui.reader;

import java.util.ArrayList;
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

    /** Of signs that stand in one line; where one of a kind lost its partner to other noise, none of that kind says what it begins. */
    static Emphasis of(DocumentVersion version) {
        List<Noise> signs = version.noise().stream()
                .filter(each -> each.kind() == Noise.Kind.MARKUP)
                .toList();
        if (signs.isEmpty()) {
            return NONE;
        }
        Emphasis emphasis = new Emphasis();
        pairs(version.text(), signs, MarkdownSigns.BOLD, emphasis.bold);
        pairs(version.text(), signs, MarkdownSigns.SLANTED, emphasis.slanted);
        return emphasis;
    }

    private static void pairs(String text, List<Noise> signs, String kind, NavigableMap<Integer, TextSpan> spans) {
        List<TextSpan> line = new ArrayList<>();
        for (Noise sign : signs) {
            if (!sign.reason().equals(kind)) {
                continue;
            }
            TextSpan span = sign.span();
            if (!line.isEmpty()
                    && text.substring(
                                    line.getLast().end(),
                                    Math.max(line.getLast().end(), span.start()))
                            .contains("\n")) {
                pair(line, spans);
                line.clear();
            }
            line.add(span);
        }
        pair(line, spans);
    }

    /** @param line signs of one kind in one line */
    private static void pair(List<TextSpan> line, NavigableMap<Integer, TextSpan> spans) {
        if (line.size() % 2 != 0) {
            return;
        }
        for (int i = 0; i < line.size(); i += 2) {
            int from = line.get(i).end();
            spans.put(from, new TextSpan(from, Math.max(from, line.get(i + 1).start())));
        }
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
