package org.yandu.intake.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.intake.manuscript.Moments;
import org.yandu.intake.office.PaperParagraph.At;

/** What stands inside the paragraphs of an OpenDocument text. */
final class OdtWords {

    /** {@code text:s} may ask for any number of blanks. */
    private static final int MOST_BLANKS = 200;

    private final Paper paper;
    private final OdtStyles styles;
    private final OdtText text;

    OdtWords(Paper paper, OdtStyles styles, OdtText text) {
        this.paper = paper;
        this.styles = styles;
        this.text = text;
    }

    /** @param boxes gets what stands in text boxes anchored here */
    void read(Xml p, String style, PaperParagraph into, List<PaperBlock> boxes) {
        inline(p, new Place(style, "", into, boxes));
    }

    private record Place(String paragraph, String span, PaperParagraph into, List<PaperBlock> boxes) {

        Place in(String other) {
            return new Place(paragraph, other, into, boxes);
        }
    }

    private void inline(Xml parent, Place place) {
        for (Xml child : parent.children) {
            switch (child.name) {
                case "" -> add(collapsed(child.text, place.into()), place);
                case "text:s" -> add(" ".repeat(Math.clamp(child.number("text:c", 1), 1, MOST_BLANKS)), place);
                case "text:tab" -> add("\t", place);
                case "text:line-break" -> add("\n", place);
                case "text:span" -> inline(child, place.in(child.get("text:style-name", place.span())));
                case "text:note" -> note(child, place);
                case "text:ruby" -> child.all("text:ruby-base").forEach(base -> inline(base, place));
                case "office:annotation" -> comment(child, place);
                case "office:annotation-end" -> place.into().mark(At.END, child.get("office:name", ""));
                case "draw:frame", "draw:custom-shape", "draw:g", "draw:rect" -> boxes(child, place.boxes());
                case "text:hidden-text", "text:hidden-paragraph", "text:page-number", "text:tracked-changes" -> {
                    // Not to be seen, or not of the text.
                }
                default -> inline(child, place);
            }
        }
    }

    private void add(String words, Place place) {
        Face face = styles.face(place.paragraph(), place.span());
        if (face != null) {
            place.into().add(words, face);
        }
    }

    /** White space in the XML is one blank, and none after another or at the beginning. */
    private static String collapsed(String raw, PaperParagraph before) {
        String one = raw.replaceAll("[ \\t\\r\\n]+", " ");
        return one.startsWith(" ") && before.endsBlank() ? one.substring(1) : one;
    }

    private void note(Xml note, Place place) {
        Xml body = note.child("text:note-body");
        if (body == null) {
            return;
        }
        List<PaperBlock> blocks = new ArrayList<>();
        paper.notes.add(blocks);
        place.into().add(Paper.noteSign(paper.notes.size()), Face.PLAIN);
        text.blocks(body, blocks);
    }

    private void comment(Xml annotation, Place place) {
        String name = annotation.get("office:name", "");
        String key = name.isEmpty() || paper.comments.containsKey(name) ? "\n" + paper.comments.size() : name;
        StringBuilder words = new StringBuilder();
        for (Xml child : annotation.children) {
            if (child.is("text:p") || child.is("text:list")) {
                words.append(child.words()).append('\n');
            }
        }
        paper.comments.put(
                key,
                new Paper.Comment(
                        words(annotation.child("dc:creator")),
                        words.toString().strip(),
                        annotation.get("loext:parent-name", ""),
                        Moments.of(words(annotation.child("dc:date")))));
        place.into().mark(name.isEmpty() ? At.SIGN : At.START, key);
    }

    private static String words(@Nullable Xml element) {
        return element == null ? "" : element.words().strip();
    }

    private void boxes(Xml frame, List<PaperBlock> boxes) {
        for (Xml child : frame.children) {
            if (child.is("text:p") || child.is("text:list") || child.is("table:table") || child.is("text:h")) {
                text.block(child, boxes);
            } else {
                boxes(child, boxes);
            }
        }
    }
}
