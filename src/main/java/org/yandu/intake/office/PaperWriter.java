package org.yandu.intake.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.document.MarkedHeading.By;
import org.yandu.document.TextSpan;
import org.yandu.intake.manuscript.Draft;
import org.yandu.intake.manuscript.Facts;
import org.yandu.intake.manuscript.Manuscript;
import org.yandu.intake.manuscript.Remark;
import org.yandu.intake.office.PaperParagraph.At;
import org.yandu.intake.office.PaperParagraph.Mark;
import org.yandu.intake.office.PaperParagraph.Run;

/** Writes an office document down as lines: rows of tables on one line each, notes at the end. */
final class PaperWriter {

    /** Who made a highlight, and when, no word processor writes down. */
    private static final PaperThreads.Talk NOBODY = new PaperThreads.Talk("", "", "", null);

    private final PaperType type;
    private final Draft draft = new Draft();
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> ends = new HashMap<>();
    private final Map<String, Integer> signs = new HashMap<>();

    private PaperWriter(Paper paper) {
        this.type = PaperType.of(paper.blocks);
    }

    /** @param encoding that of the texts in the container */
    static Manuscript write(Paper paper, PaperFacts facts, String encoding) {
        PaperWriter writer = new PaperWriter(paper);
        writer.blocks(paper.blocks);
        for (int i = 0; i < paper.notes.size(); i++) {
            writer.note(paper.notes.get(i), Paper.noteSign(i + 1));
        }
        PaperThreads.of(paper.comments).forEach(writer::remark);
        Manuscript bare = writer.draft.finish(Facts.NONE, encoding, 1);
        return new Manuscript(
                bare.text(),
                bare.structure(),
                bare.noise(),
                bare.remarks(),
                bare.quotes(),
                facts.of(paper.blocks, bare.text()),
                bare.pictures(),
                encoding,
                1);
    }

    private void blocks(List<PaperBlock> blocks) {
        for (PaperBlock block : blocks) {
            if (block instanceof PaperParagraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof PaperTable table) {
                table(table);
            }
        }
    }

    private void paragraph(PaperParagraph paragraph) {
        draft.endLine();
        int from = draft.here();
        if (!paragraph.isBlank()) {
            draft.add(paragraph.label);
        }
        words(paragraph, paragraph.words());
        By by = paragraph.by;
        if (paragraph.title) {
            // The title of the whole is no heading within it.
            by = null;
        } else if (by == null && !paragraph.quoted && type.standsOut(paragraph)) {
            by = By.TYPE;
        }
        if (by != null) {
            draft.heading(from, paragraph.level, by);
        } else if (paragraph.quoted) {
            draft.quote(from);
        }
        draft.endLine();
    }

    private void words(PaperParagraph paragraph, String words) {
        int at = draft.here();
        draft.add(words);
        for (Mark mark : paragraph.marks()) {
            Map<String, Integer> places = mark.at() == At.START ? starts : mark.at() == At.END ? ends : signs;
            places.putIfAbsent(mark.comment(), at + mark.offset());
        }
        String colour = null;
        int from = 0;
        int to = 0;
        for (Run run : paragraph.runs()) {
            if (colour != null && !colour.equals(run.face().colour())) {
                stretch(at + from, at + to, NOBODY, colour);
                colour = null;
            }
            if (colour == null && run.face().colour() != null) {
                colour = run.face().colour();
                from = run.from();
            }
            to = run.to();
        }
        if (colour != null) {
            stretch(at + from, at + to, NOBODY, colour);
        }
    }

    private void table(PaperTable table) {
        if (table.isLayout()) {
            table.rows().forEach(row -> row.forEach(cell -> blocks(cell.blocks())));
            return;
        }
        draft.endLine();
        int from = draft.here();
        boolean form = table.isForm();
        for (List<PaperTable.Cell> row : table.rows()) {
            if (form && PaperTable.isField(row)) {
                tableUpTo(from);
                row.forEach(cell -> blocks(cell.blocks()));
                draft.endLine();
                from = draft.here();
            } else {
                row(row);
            }
        }
        tableUpTo(from);
    }

    private void tableUpTo(int from) {
        if (draft.here() > from) {
            draft.table(from);
        }
    }

    private void row(List<PaperTable.Cell> row) {
        draft.endLine();
        int empty = 0;
        for (PaperTable.Cell cell : row) {
            if (cell.length() > 0) {
                // Tabs only before something: those of empty cells at the end of a row would say nothing.
                draft.add("\t".repeat(empty));
                empty = 0;
                inCell(cell.blocks(), draft.here());
            }
            empty += cell.columns();
        }
        draft.endLine();
    }

    /** All in one line; a table within a cell is read like its paragraphs. */
    private void inCell(List<PaperBlock> blocks, int cell) {
        for (PaperBlock block : blocks) {
            if (block.length() > 0 && draft.here() > cell) {
                draft.add(" ");
            }
            if (block instanceof PaperParagraph paragraph) {
                draft.add(paragraph.isBlank() ? "" : paragraph.label);
                words(paragraph, paragraph.words().replace('\n', ' ').replace('\t', ' '));
            } else if (block instanceof PaperTable table) {
                table.rows().forEach(row -> row.forEach(c -> inCell(c.blocks(), cell)));
            }
        }
    }

    private void note(List<PaperBlock> blocks, String sign) {
        draft.endLine();
        int from = draft.here();
        draft.add(sign);
        boolean first = true;
        for (PaperBlock block : blocks) {
            if (first && block instanceof PaperParagraph paragraph) {
                paragraph.stripStart();
                words(paragraph, paragraph.words());
                draft.endLine();
            } else {
                blocks(List.of(block));
            }
            first = false;
        }
        draft.endLine().note(from);
    }

    private void remark(PaperThreads.Talk thread) {
        Integer start = starts.get(thread.key());
        Integer end = ends.get(thread.key());
        Integer sign = signs.get(thread.key());
        Integer from = start != null ? start : sign != null ? sign : end;
        if (from != null) {
            int to = start == null ? from : end != null ? end : sign != null ? sign : start;
            stretch(from, to, thread, "");
        }
    }

    /** Without white space at its ends, which is selected by accident. */
    private void stretch(int from, int to, PaperThreads.Talk talk, String colour) {
        int start = from;
        int end = Math.max(from, to);
        while (start < end && draft.blankAt(start)) {
            start++;
        }
        while (end > start && draft.blankAt(end - 1)) {
            end--;
        }
        if (start == end && talk.comment().isEmpty()) {
            return;
        }
        TextSpan span = start == end ? new TextSpan(from, from) : new TextSpan(start, end);
        draft.remark(new Remark(span, blankToNull(talk.author()), talk.comment(), blankToNull(colour), talk.made()));
    }

    private static @org.jspecify.annotations.Nullable String blankToNull(String words) {
        return words.isBlank() ? null : words.strip();
    }
}
