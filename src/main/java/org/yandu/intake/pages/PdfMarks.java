package org.yandu.intake.pages;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;
import org.jspecify.annotations.Nullable;
import org.yandu.intake.manuscript.Moments;
import org.yandu.intake.manuscript.TextForm;

/** Highlights and notes on a PDF page, each with the characters below it and the replies to it. */
final class PdfMarks {

    /** A highlighter without a colour is yellow. */
    private static final String YELLOW = "#FFFF00";

    private final PdfFrame frame;
    private final List<Ink> ink;

    private PdfMarks(PdfFrame frame, List<Ink> ink) {
        this.frame = frame;
        this.ink = ink;
    }

    static List<PageMark> of(PDPage page, PdfFrame frame, List<Ink> ink) {
        List<PageMark> found = new ArrayList<>();
        try {
            List<PDAnnotation> all = page.getAnnotations();
            Map<COSBase, StringBuilder> replies = replies(all);
            PdfMarks marks = new PdfMarks(frame, ink);
            for (PDAnnotation annotation : all) {
                PageMark mark = marks.mark(annotation, replies);
                if (mark != null) {
                    found.add(mark);
                }
            }
        } catch (IOException | RuntimeException e) {
            // Damaged notes must not keep the text from being read.
            return found;
        }
        return found;
    }

    private @Nullable PageMark mark(PDAnnotation annotation, Map<COSBase, StringBuilder> replies) {
        COSDictionary entries = annotation.getCOSObject();
        String kind = String.valueOf(annotation.getSubtype());
        if (entries.containsKey(COSName.IRT) || ink.isEmpty()) {
            return null;
        }
        String comment = comment(entries) + replies.getOrDefault(entries, new StringBuilder());
        String author = author(entries);
        Instant made = made(entries);
        return switch (kind) {
            case "Highlight", "Underline", "StrikeOut", "Squiggly" ->
                new PageMark(below(annotation), author, comment.strip(), colour(annotation.getColor()), made);
            case "Text", "FreeText" ->
                comment.isBlank() ? null : new PageMark(nearest(annotation), author, comment.strip(), null, made);
            default -> null;
        };
    }

    private static Map<COSBase, StringBuilder> replies(List<PDAnnotation> all) {
        Map<COSBase, StringBuilder> replies = new HashMap<>();
        for (PDAnnotation annotation : all) {
            COSDictionary entries = annotation.getCOSObject();
            COSBase to = entries.getDictionaryObject(COSName.IRT);
            String comment = comment(entries);
            // A reply to a reply belongs to what the first was on.
            for (int depth = 0;
                    depth < 50 && to instanceof COSDictionary reply && reply.containsKey(COSName.IRT);
                    depth++) {
                to = reply.getDictionaryObject(COSName.IRT);
            }
            if (to != null && !comment.isBlank()) {
                String author = author(entries);
                replies.computeIfAbsent(to, t -> new StringBuilder())
                        .append("\n\n")
                        .append(author == null ? "" : "**" + author + "**：")
                        .append(comment);
            }
        }
        return replies;
    }

    private static String comment(COSDictionary entries) {
        String comment = entries.getString(COSName.CONTENTS);
        return comment == null ? "" : TextForm.normalise(comment).strip();
    }

    /** Programs that do not write when it was made write when it was last changed. */
    private static @Nullable Instant made(COSDictionary entries) {
        Instant made = Moments.of(entries.getString(COSName.CREATION_DATE));
        return made == null ? Moments.of(entries.getString(COSName.M)) : made;
    }

    private static @Nullable String author(COSDictionary entries) {
        String author = entries.getString(COSName.T);
        return author == null || author.isBlank() ? null : author.strip();
    }

    private List<Integer> below(PDAnnotation annotation) {
        float[] quads = annotation instanceof PDAnnotationTextMarkup markup ? markup.getQuadPoints() : null;
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; quads != null && i + 7 < quads.length; i += 8) {
            double[] one = frame.shown(min(quads, i), min(quads, i + 1));
            double[] other = frame.shown(max(quads, i), max(quads, i + 1));
            within(one, other, ids);
        }
        if (quads == null || quads.length < 8) {
            PDRectangle box = annotation.getRectangle();
            within(
                    frame.shown(box.getLowerLeftX(), box.getLowerLeftY()),
                    frame.shown(box.getUpperRightX(), box.getUpperRightY()),
                    ids);
        }
        return ids;
    }

    private void within(double[] one, double[] other, List<Integer> ids) {
        for (Ink drawn : ink) {
            double[] at = drawn.middle();
            if (at[0] >= Math.min(one[0], other[0])
                    && at[0] <= Math.max(one[0], other[0])
                    && at[1] >= Math.min(one[1], other[1])
                    && at[1] <= Math.max(one[1], other[1])
                    && !drawn.text().isBlank()) {
                ids.add(drawn.id());
            }
        }
    }

    private static float min(float[] quads, int at) {
        return Math.min(Math.min(quads[at], quads[at + 2]), Math.min(quads[at + 4], quads[at + 6]));
    }

    private static float max(float[] quads, int at) {
        return Math.max(Math.max(quads[at], quads[at + 2]), Math.max(quads[at + 4], quads[at + 6]));
    }

    private List<Integer> nearest(PDAnnotation annotation) {
        PDRectangle box = annotation.getRectangle();
        double[] at = frame.shown(
                (box.getLowerLeftX() + box.getUpperRightX()) / 2, (box.getLowerLeftY() + box.getUpperRightY()) / 2);
        return InkLine.nearest(ink, at[0], at[1]);
    }

    static @Nullable String colour(@Nullable PDColor colour) {
        float[] parts = colour == null ? new float[0] : colour.getComponents();
        return switch (parts.length) {
            case 1 -> hex(parts[0], parts[0], parts[0]);
            case 3 -> hex(parts[0], parts[1], parts[2]);
            case 4 ->
                hex((1 - parts[0]) * (1 - parts[3]), (1 - parts[1]) * (1 - parts[3]), (1 - parts[2]) * (1 - parts[3]));
            default -> YELLOW;
        };
    }

    private static String hex(float red, float green, float blue) {
        return String.format(Locale.ROOT, "#%02X%02X%02X", byteOf(red), byteOf(green), byteOf(blue));
    }

    private static int byteOf(float part) {
        return Math.round(Math.max(0, Math.min(1, part)) * 255);
    }
}
