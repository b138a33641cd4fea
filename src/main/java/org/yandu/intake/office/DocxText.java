package org.yandu.intake.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.intake.office.PaperParagraph.At;

/** What stands inside the paragraphs of a Word document. */
final class DocxText {

    private final DocxStyles styles;
    private final DocxNotes notes;
    private final DocxBody body;

    /** Fields that are open, innermost first: whether the result is being read, or still the instruction. */
    private Deque<Boolean> fields = new ArrayDeque<>();

    private String style = "";
    private PaperParagraph into = new PaperParagraph();

    DocxText(DocxStyles styles, DocxNotes notes, DocxBody body) {
        this.styles = styles;
        this.notes = notes;
        this.body = body;
    }

    /** @param boxes gets what stands in text boxes anchored here */
    void read(Xml p, String paragraphStyle, PaperParagraph paragraph, List<PaperBlock> boxes) {
        String outerStyle = style;
        PaperParagraph outer = into;
        Deque<Boolean> outerFields = fields;
        boolean inBox = boxDepth > 0;
        style = paragraphStyle;
        into = paragraph;
        if (inBox) {
            fields = new ArrayDeque<>();
        }
        inline(p, boxes);
        // An instruction that does not end in its paragraph is broken; it must not swallow the rest of the text.
        fields.removeIf(result -> !result);
        style = outerStyle;
        into = outer;
        if (inBox) {
            fields = outerFields;
        }
    }

    private int boxDepth;

    private void inline(Xml parent, List<PaperBlock> boxes) {
        for (Xml child : parent.children) {
            switch (child.name) {
                case "w:r" -> run(child, boxes);
                case "w:hyperlink", "w:smartTag", "w:ins", "w:moveTo", "w:customXml", "w:dir", "w:bdo", "w:fldSimple" ->
                    inline(child, boxes);
                case "w:sdt" -> child.all("w:sdtContent").forEach(c -> inline(c, boxes));
                case "mc:AlternateContent" -> inline(chosen(child), boxes);
                case "m:oMath", "m:oMathPara" -> formula(child);
                case "w:commentRangeStart" -> into.mark(At.START, child.get("w:id", ""));
                case "w:commentRangeEnd" -> into.mark(At.END, child.get("w:id", ""));
                default -> {
                    // Properties, proofing marks, bookmarks, deletions (w:del, w:moveFrom).
                }
            }
        }
    }

    /** The newest rendering of something, or the older one where there is none; never both, they say the same. */
    static Xml chosen(Xml alternatives) {
        Xml choice = alternatives.child("mc:Choice");
        Xml fallback = alternatives.child("mc:Fallback");
        return choice != null ? choice : fallback != null ? fallback : alternatives;
    }

    private void run(Xml r, List<PaperBlock> boxes) {
        Face face = styles.face(style, r.child("w:rPr"));
        for (Xml child : r.children) {
            switch (child.name) {
                case "w:fldChar" -> field(child.get("w:fldCharType", ""));
                case "w:commentReference" -> into.mark(At.SIGN, child.get("w:id", ""));
                case "w:footnoteReference" -> note(face, "w:footnote", child);
                case "w:endnoteReference" -> note(face, "w:endnote", child);
                case "w:drawing", "w:pict", "w:object" -> boxes(child, boxes);
                case "mc:AlternateContent" -> run(chosen(child), boxes);
                case "w:ruby" -> child.all("w:rubyBase").forEach(base -> inline(base, boxes));
                default -> add(text(child), face);
            }
        }
    }

    private void note(@Nullable Face face, String kind, Xml reference) {
        if (face != null && !inInstruction()) {
            into.add(notes.call(kind, reference.get("w:id", "")), Face.PLAIN);
        }
    }

    private void add(String words, @Nullable Face face) {
        if (face != null && !words.isEmpty() && !inInstruction()) {
            into.add(words, face);
        }
    }

    private void formula(Xml math) {
        for (Xml child : math.children) {
            if (child.is("m:t")) {
                add(child.words(), Face.PLAIN);
            } else {
                formula(child);
            }
        }
    }

    private boolean inInstruction() {
        return fields.contains(false);
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> fields.push(false);
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case "end" -> fields.poll();
            default -> {
                // A kind of field mark that no version of Word writes.
            }
        }
    }

    /** The words of whatever is text in a run; empty for everything else. */
    static String text(Xml child) {
        return switch (child.name) {
            case "w:t" -> child.words();
            case "w:tab", "w:ptab" -> "\t";
            case "w:br", "w:cr" -> "\n";
            case "w:noBreakHyphen" -> "-";
            case "w:sym" -> Symbols.of(child.get("w:font", ""), child.get("w:char", ""));
            default -> "";
        };
    }

    private void boxes(Xml drawing, List<PaperBlock> boxes) {
        for (Xml child : drawing.children) {
            if (child.is("w:txbxContent")) {
                boxDepth++;
                body.blocks(child, boxes);
                boxDepth--;
            } else if (child.is("mc:AlternateContent")) {
                boxes(chosen(child), boxes);
            } else {
                boxes(child, boxes);
            }
        }
    }

    /** Only the words of a paragraph, as in comments. */
    static String plain(Xml parent) {
        StringBuilder out = new StringBuilder();
        for (Xml child : parent.children) {
            switch (child.name) {
                case "w:del", "w:moveFrom", "w:pPr", "w:rPr", "mc:Fallback" -> {
                    // Not to be seen.
                }
                default -> {
                    String words = text(child);
                    out.append(words.isEmpty() ? plain(child) : words);
                }
            }
        }
        return out.toString();
    }
}
