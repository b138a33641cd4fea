package org.yandu.exchange.lessons.word;

import java.util.ArrayList;
import java.util.List;
import org.yandu.exchange.out.DocxParts;
import org.yandu.exchange.script.Note;

/** Footnotes and endnotes, collected as they are referred to. Referred to twice, a note stands there twice: on another page it is another. */
final class WordNotes {

    /** Below these are the lines between text and notes. */
    private static final int FIRST = 1;

    private final List<Note> foot = new ArrayList<>();
    private final List<Note> end = new ArrayList<>();

    String reference(Note note) {
        boolean isFoot = note.kind() == Note.Kind.FOOT;
        List<Note> all = isFoot ? foot : end;
        all.add(note);
        String name = isFoot ? "footnote" : "endnote";
        String style = isFoot ? "FootnoteReference" : "EndnoteReference";
        String sign = "<w:r><w:rPr><w:rStyle w:val=\"" + style + "\"/></w:rPr><w:" + name + "Reference w:id=\""
                + (FIRST + all.size() - 1) + "\"/></w:r>";
        return isFoot ? sign : bracket(style, "[") + sign + bracket(style, "]");
    }

    private static String bracket(String style, String sign) {
        return "<w:r><w:rPr><w:rStyle w:val=\"" + style + "\"/></w:rPr><w:t>" + sign + "</w:t></w:r>";
    }

    String footnotes(WordRuns runs) {
        return part("footnote", foot, runs);
    }

    String endnotes(WordRuns runs) {
        return part("endnote", end, runs);
    }

    private static String part(String name, List<Note> notes, WordRuns runs) {
        boolean isFoot = name.equals("footnote");
        String style = isFoot ? "Footnote" : "Endnote";
        StringBuilder out = new StringBuilder("<w:" + name + "s xmlns:w=\"" + DocxParts.MAIN + "\" xmlns:r=\""
                + DocxParts.OFFICE + "\">");
        out.append(line(name, "separator", -1)).append(line(name, "continuationSeparator", 0));
        for (int i = 0; i < notes.size(); i++) {
            String sign = "<w:r><w:rPr><w:rStyle w:val=\"" + style + "Reference\"/></w:rPr><w:" + name + "Ref/></w:r>";
            String reference = style + "Reference";
            out.append("<w:" + name + " w:id=\"" + (FIRST + i) + "\"><w:p><w:pPr><w:pStyle w:val=\"" + style
                    + "Text\"/></w:pPr>"
                    + (isFoot ? sign : bracket(reference, "[") + sign + bracket(reference, "]"))
                    + WordRuns.plain(isFoot ? " " : "\t") + runs.of(notes.get(i).runs()) + "</w:p></w:" + name + ">");
        }
        return out.append("</w:" + name + "s>").toString();
    }

    private static String line(String name, String type, int id) {
        return "<w:" + name + " w:type=\"" + type + "\" w:id=\"" + id
                + "\"><w:p><w:pPr><w:spacing w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:r><w:" + type
                + "/></w:r></w:p></w:" + name + ">";
    }
}
