package org.yandu.exchange.lessons.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yandu.exchange.markdown.Footnotes;
import org.yandu.exchange.out.DocxParts;
import org.yandu.exchange.out.Safe;
import org.yandu.exchange.script.Note;
import org.yandu.exchange.script.Script;

/** Footnotes and endnotes, collected as they are referred to. Referred to twice, a note stands there twice: on another page it is another. */
final class WordNotes {

    /** Below these are the lines between text and notes. */
    private static final int FIRST = 1;

    private static final String FOOT = "FootnoteReference";
    private static final String END = "EndnoteReference";

    /** Bookmarks of notes are numbered from here, far above those of headings. */
    private static final int MARKS = 100_000;

    private final List<Note> foot = new ArrayList<>();
    private final List<Note> end = new ArrayList<>();
    private final Map<Note, Integer> numbers = new HashMap<>();
    private final Set<Note> told;
    private final boolean circled;

    /**
     * @param told whose numbers other notes tell
     * @param circled see {@link #isCircled}
     */
    WordNotes(Set<Note> told, boolean circled) {
        this.told = told;
        this.circled = circled;
    }

    /**
     * Numbers in circles are ten in Word, then come plain ones; where there are more notes, all have plain ones. They are counted through:
     * beginning anew on each page, LibreOffice miscounts when a note goes over to the next.
     */
    static boolean isCircled(Script script) {
        return script.notes(Note.Kind.FOOT).size() <= 10;
    }

    /** @param beside stands raised behind it; may be empty */
    String reference(Note note, String beside) {
        if (note.kind() == Note.Kind.FOOT) {
            foot.add(note);
            numbers.putIfAbsent(note, foot.size());
            String sign = sign("footnote", FOOT, foot.size());
            return told.contains(note) ? marked(note, sign) : sign;
        }
        String sign;
        if (end.contains(note)) {
            sign = number(note, END);
        } else {
            end.add(note);
            numbers.put(note, end.size());
            sign = marked(note, sign("endnote", END, end.size()));
        }
        return raised(END, "[") + sign + raised(END, "]" + beside);
    }

    private static String sign(String name, String style, int count) {
        return "<w:r><w:rPr><w:rStyle w:val=\"" + style + "\"/></w:rPr><w:" + name + "Reference w:id=\""
                + (FIRST + count - 1) + "\"/></w:r>";
    }

    /** So that its number can be told elsewhere. */
    private static String marked(Note note, String sign) {
        int id = MARKS + note.number();
        return "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + mark(note) + "\"/>" + sign + "<w:bookmarkEnd w:id=\""
                + id + "\"/>";
    }

    private static String mark(Note note) {
        return "_RefNote" + (MARKS + note.number());
    }

    /** The number of a note in words, which follows when notes come before it. */
    String number(Note note) {
        return circled ? number(note, "") : WordRuns.plain("注") + number(note, "");
    }

    private String number(Note note, String style) {
        int count = numbers.getOrDefault(note, note.number());
        String number = note.kind() == Note.Kind.FOOT && circled ? Footnotes.sign(count) : String.valueOf(count);
        String properties = style.isEmpty()
                ? "<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>"
                : "<w:rPr><w:rStyle w:val=\"" + style + "\"/></w:rPr>";
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> NOTEREF "
                + mark(note)
                + " \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r>" + properties
                + "<w:t>"
                + number + "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String raised(String style, String words) {
        return "<w:r><w:rPr><w:rStyle w:val=\"" + style + "\"/><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>"
                + Safe.xml(words) + "</w:t></w:r>";
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
        StringBuilder out = new StringBuilder(
                "<w:" + name + "s xmlns:w=\"" + DocxParts.MAIN + "\" xmlns:r=\"" + DocxParts.OFFICE + "\">");
        out.append(line(name, "separator", -1)).append(line(name, "continuationSeparator", 0));
        for (int i = 0; i < notes.size(); i++) {
            String sign = "<w:r><w:rPr><w:rStyle w:val=\"" + style + "Reference\"/></w:rPr><w:" + name + "Ref/></w:r>";
            String reference = style + "Reference";
            out.append("<w:" + name + " w:id=\"" + (FIRST + i) + "\"><w:p><w:pPr><w:pStyle w:val=\"" + style
                    + "Text\"/></w:pPr>"
                    + (isFoot ? sign : raised(reference, "[") + sign + raised(reference, "]"))
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
