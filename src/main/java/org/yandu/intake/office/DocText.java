package org.yandu.intake.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import org.yandu.intake.office.PaperParagraph.At;

/** The text of an old Word document. Its signs are characters: cells end with 7, fields are 19, 20 and 21. */
final class DocText {

    private static final char NOTE = 2;
    private static final char CELL = 7;
    private static final char LINE = 11;
    private static final char PAGE = 12;
    private static final char FIELD = 19;
    private static final char RESULT = 20;
    private static final char FIELD_END = 21;
    private static final char HYPHEN = 30;

    private final HWPFDocumentCore document;
    private final Paper paper;
    private final DocStyles styles;
    private final DocNumbering numbering;
    private final DocRows rows;

    /** Notes, and the marks of comments, by their place in the text. */
    private final Map<Integer, Range> notes = new HashMap<>();

    private final Map<Integer, List<DocComments.Place>> places = new HashMap<>();

    /** Fields that are open: whether the result is being read. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    DocText(HWPFDocumentCore document, Paper paper) {
        this.document = document;
        this.paper = paper;
        this.styles = new DocStyles(document.getStyleSheet());
        this.rows = new DocRows(document);
        this.numbering = new DocNumbering(document.getListTables());
    }

    void read(HWPFDocument whole) {
        notes(whole.getFootnotes(), whole.getFootnoteRange());
        notes(whole.getEndnotes(), whole.getEndnoteRange());
        DocComments.of(whole).forEach(found -> {
            paper.comments.put(found.key(), found.comment());
            found.places()
                    .forEach(p -> places.computeIfAbsent(p.offset(), k -> new ArrayList<>())
                            .add(p));
        });
        flow(whole.getRange(), paper.blocks);
        // Where a box is anchored stands in the drawings; its words are kept, at the end.
        flow(whole.getMainTextboxRange(), paper.blocks);
    }

    void readOld(HWPFOldDocument old) {
        flow(old.getRange(), paper.blocks);
    }

    private void notes(Notes all, Range range) {
        for (int i = 0; i < all.getNotesCount(); i++) {
            int start = range.getStartOffset() + all.getNoteTextStartOffset(i);
            int end = range.getStartOffset() + all.getNoteTextEndOffset(i);
            if (start < end && end <= range.getEndOffset()) {
                notes.put(all.getNoteAnchorPosition(i), new Range(start, end, document));
            }
        }
    }

    private void flow(Range range, List<PaperBlock> into) {
        PaperFlow flow = new PaperFlow(into);
        fields.clear();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            boolean inTable = paragraph.isInTable();
            if (inTable && paragraph.isTableRowEnd()) {
                flow.endRow(rows.edges(paragraph));
                continue;
            }
            boolean deleted = words(paragraph, range, flow.paragraph());
            fields.removeIf(result -> !result);
            if (deleted) {
                continue;
            }
            styles.apply(paragraph, flow.paragraph());
            flow.paragraph().label = numbering.next(paragraph);
            if (inTable && endsCell(paragraph)) {
                flow.endCell();
            } else {
                flow.endParagraph(inTable);
            }
        }
        flow.end();
    }

    private static boolean endsCell(Paragraph paragraph) {
        String words = paragraph.text();
        return !words.isEmpty() && words.charAt(words.length() - 1) == CELL;
    }

    /** @return whether the mark at its end was deleted, so that it runs on into the next one */
    private boolean words(Paragraph paragraph, Range within, PaperParagraph into) {
        boolean deleted = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            String words = run.text();
            // POI gives whole runs, which may reach beyond the paragraph or the story.
            int from = Math.max(paragraph.getStartOffset(), within.getStartOffset());
            int to = Math.min(paragraph.getEndOffset(), within.getEndOffset());
            deleted = run.isMarkedDeleted();
            Face face = deleted || run.isVanished() ? null : styles.face(run);
            for (int k = 0; k < words.length(); k++) {
                int at = run.getStartOffset() + k;
                if (at >= from && at < to) {
                    character(words.charAt(k), at, run, face, into);
                }
            }
        }
        return deleted;
    }

    private void character(char c, int at, CharacterRun run, @Nullable Face face, PaperParagraph into) {
        places.getOrDefault(at, List.of()).forEach(p -> into.mark(p.at(), p.key()));
        switch (c) {
            case FIELD -> fields.push(false);
            case RESULT -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case FIELD_END -> fields.poll();
            default -> {
                if (face != null && !fields.contains(false)) {
                    shown(c, at, run, face, into);
                }
            }
        }
    }

    private void shown(char c, int at, CharacterRun run, Face face, PaperParagraph into) {
        Range note = notes.remove(at);
        if (note != null) {
            List<PaperBlock> blocks = new ArrayList<>();
            paper.notes.add(blocks);
            into.add(Paper.noteSign(paper.notes.size()), Face.PLAIN);
            // Its own fields must not be mixed up with those around its sign.
            Deque<Boolean> outside = new ArrayDeque<>(fields);
            flow(note, blocks);
            fields.clear();
            fields.addAll(outside);
            return;
        }
        switch (c) {
            case LINE, PAGE -> into.add("\n", face);
            case HYPHEN -> into.add("-", face);
            case NOTE, CELL, '\r', '\n' -> {
                // Ends of paragraphs and cells are seen to by whoever reads these.
            }
            default -> into.add(run.isSymbol() && c == '(' ? symbol(run) : String.valueOf(c), face);
        }
    }

    private static String symbol(CharacterRun run) {
        return Symbols.of(run.getSymbolFont().getMainFontName(), Integer.toHexString(run.getSymbolCharacter()));
    }

    /** Only the words, as for comments. */
    static String plain(Range range) {
        StringBuilder out = new StringBuilder();
        for (char c : range.text().toCharArray()) {
            out.append(c == '\r' || c == LINE ? '\n' : c);
        }
        PaperParagraph clean = new PaperParagraph().add(out.toString(), Face.PLAIN);
        return clean.mark(At.SIGN, "").words().strip();
    }
}
