package org.yandu.exchange.lessons.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yandu.exchange.markdown.Footnotes;
import org.yandu.exchange.out.DocxParts;
import org.yandu.exchange.script.Note;
import org.yandu.exchange.script.Script;

/** Footnotes, collected as they are referred to. Referred to twice, a note stands there twice: on another page it is another. */
final class WordNotes {

    /** Below these are the lines between text and notes. */
    private static final int FIRST = 1;

    /** Bookmarks of notes are numbered from here, far above those of headings. */
    private static final int MARKS = 100_000;

    private final List<Note> foot = new ArrayList<>();
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

    String reference(Note note) {
        foot.add(note);
        numbers.putIfAbsent(note, foot.size());
        String sign = "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\""
                + (FIRST + foot.size() - 1) + "\"/></w:r>";
        return told.contains(note) ? marked(note, sign) : sign;
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
        int count = numbers.getOrDefault(note, note.number());
        String number = circled ? Footnotes.sign(count) : String.valueOf(count);
        return (circled ? "" : WordRuns.plain("注"))
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> NOTEREF "
                + mark(note)
                + " \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r>"
                + "<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>"
                + number + "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    /** The part with what they say. */
    String footnotes(WordRuns runs) {
        StringBuilder out = new StringBuilder(
                "<w:footnotes xmlns:w=\"" + DocxParts.MAIN + "\" xmlns:r=\"" + DocxParts.OFFICE + "\">");
        out.append(line("separator", -1)).append(line("continuationSeparator", 0));
        for (int i = 0; i < foot.size(); i++) {
            out.append("<w:footnote w:id=\"" + (FIRST + i) + "\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>"
                    + "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>"
                    + WordRuns.plain(" ") + runs.of(foot.get(i).runs()) + "</w:p></w:footnote>");
        }
        return out.append("</w:footnotes>").toString();
    }

    private static String line(String type, int id) {
        return "<w:footnote w:type=\"" + type + "\" w:id=\"" + id
                + "\"><w:p><w:pPr><w:spacing w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:r><w:" + type
                + "/></w:r></w:p></w:footnote>";
    }
}
