package org.yandu.exchange.lessons.word;

import java.util.ArrayList;
import java.util.List;
import org.yandu.exchange.out.DocxParts;
import org.yandu.exchange.out.Safe;
import org.yandu.exchange.script.Note;

/**
 * The list of references: a numbered list, whose numbers the text tells by fields, so that they follow when somebody adds to it. Chosen
 * instead of endnotes, which cannot be called [1] and which LibreOffice puts on a page of their own.
 */
final class WordReferences {

    /** Bookmarks of entries are numbered from here, far above those of headings and notes. */
    private static final int MARKS = 200_000;

    static final String NUMBERED = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";

    private static final String RAISED =
            "<w:rPr><w:rFonts w:hint=\"eastAsia\"/><w:vertAlign w:val=\"superscript\"/></w:rPr>";

    private final List<Note> entries = new ArrayList<>();

    /** @param beside stands raised behind the number; may be empty */
    String reference(Note note, String beside) {
        if (!entries.contains(note)) {
            entries.add(note);
        }
        int number = entries.indexOf(note) + 1;
        return "<w:r>" + RAISED + "<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>" + RAISED
                + "<w:instrText xml:space=\"preserve\"> REF " + mark(number)
                + " \\r \\h </w:instrText></w:r><w:r>" + RAISED
                + "<w:fldChar w:fldCharType=\"separate\"/></w:r>" + raised("[" + number + "]") + "<w:r>" + RAISED
                + "<w:fldChar w:fldCharType=\"end\"/></w:r>" + (beside.isEmpty() ? "" : raised(beside));
    }

    private static String raised(String words) {
        return "<w:r>" + RAISED + "<w:t>" + Safe.xml(words) + "</w:t></w:r>";
    }

    private static String mark(int number) {
        return "_RefEntry" + (MARKS + number);
    }

    /** As paragraphs of the body. */
    String list(WordRuns runs) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < entries.size(); i++) {
            int id = MARKS + i + 1;
            out.append(WordBody.paragraph(
                    "Reference",
                    NUMBERED,
                    "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + mark(i + 1) + "\"/>"
                            + runs.of(entries.get(i).runs()) + "<w:bookmarkEnd w:id=\"" + id + "\"/>"));
        }
        return out.toString();
    }

    /** The part that says how they are numbered. */
    static String numbering() {
        return "<w:numbering xmlns:w=\"" + DocxParts.MAIN + "\"><w:abstractNum w:abstractNumId=\"0\">"
                + "<w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
                + "<w:pStyle w:val=\"Reference\"/><w:lvlText w:val=\"[%1]\"/><w:lvlJc w:val=\"left\"/>"
                + "<w:pPr><w:tabs><w:tab w:val=\"num\" w:pos=\"560\"/></w:tabs><w:ind w:left=\"560\" w:hanging=\"560\"/></w:pPr></w:lvl>"
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    }
}
