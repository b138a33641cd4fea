package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yandu.intake.manuscript.Moments;

/** Highlights and notes on an OFD page. */
final class OfdMarks {

    private static final String YELLOW = "#FFFF00";

    private OfdMarks() {}

    static List<PageMark> of(@Nullable Element notes, List<Ink> ink) {
        List<PageMark> marks = new ArrayList<>();
        for (Element note : OfdXml.all(notes, "Annot")) {
            String kind = note.attr("Type") + note.attr("Subtype");
            boolean markup = kind.matches("(?i).*(?:highlight|underline|strike|squiggl).*");
            String comment = OfdXml.text(note, "Remark");
            Element look =
                    OfdXml.children(note, "Appearance").stream().findFirst().orElse(null);
            boolean shown = !kind.matches("(?i).*(?:watermark|stamp|link).*");
            if (look != null && shown && (markup || comment != null && !comment.isBlank())) {
                double[] all = OfdXml.box(look.attr("Boundary"));
                List<Integer> ids =
                        markup ? below(look, all, ink) : InkLine.nearest(ink, all[0] + all[2] / 2, all[1] + all[3] / 2);
                marks.add(new PageMark(
                        ids,
                        author(note),
                        comment == null ? "" : comment,
                        markup ? colour(look) : null,
                        Moments.of(note.attr("LastModDate"))));
            }
        }
        return marks;
    }

    private static @Nullable String author(Element note) {
        String author = note.attr("Creator").strip();
        return author.isEmpty() ? null : author;
    }

    /** Every line of a highlight is a box of its own; where none is drawn, the frame counts. */
    private static List<Integer> below(Element look, double[] all, List<Ink> ink) {
        List<double[]> boxes = new ArrayList<>();
        for (Element path : OfdXml.all(look, "PathObject")) {
            double[] box = OfdXml.box(path.attr("Boundary"));
            boxes.add(new double[] {all[0] + box[0], all[1] + box[1], box[2], box[3]});
        }
        if (boxes.isEmpty() || boxes.stream().allMatch(b -> b[3] < 3)) {
            // A line below the words is no box around them.
            boxes = List.of(all);
        }
        List<Integer> ids = new ArrayList<>();
        for (Ink drawn : ink) {
            double[] at = drawn.middle();
            if (!drawn.text().isBlank()
                    && boxes.stream()
                            .anyMatch(b ->
                                    at[0] >= b[0] && at[0] <= b[0] + b[2] && at[1] >= b[1] && at[1] <= b[1] + b[3])) {
                ids.add(drawn.id());
            }
        }
        return ids;
    }

    private static String colour(Element look) {
        for (String kind : List.of("FillColor", "StrokeColor")) {
            for (Element colour : OfdXml.all(look, kind)) {
                double[] parts = OfdXml.numbers(colour.attr("Value"));
                if (parts.length == 3) {
                    return String.format(
                            Locale.ROOT,
                            "#%02X%02X%02X",
                            (int) parts[0] & 255,
                            (int) parts[1] & 255,
                            (int) parts[2] & 255);
                }
            }
        }
        return YELLOW;
    }
}
