package org.yandu.intake.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;
import org.yandu.intake.manuscript.Moments;
import org.yandu.intake.office.PaperParagraph.At;

/**
 * Comments of an old Word document. POI gives their words only, so the tables that say where they stand and whose they are read
 * here, as [MS-DOC] describes them (2.5.6 FibRgFcLcb97 and the structures it points to).
 */
final class DocComments {

    /** Offsets of the pairs of place and length in the file information block. */
    private static final int PAIRS = 0x9A;

    /** How many pairs there are; each version of the program added some. */
    private static final int COUNT = 0x98;

    private static final int REFERENCES = 4;
    private static final int TEXTS = 5;
    private static final int OWNERS = 36;
    private static final int TAGS = 37;
    private static final int STARTS = 42;
    private static final int ENDS = 43;
    private static final int MORE = 112;

    /** Size of what a table keeps of one comment: initials, owner, kind, tag. */
    private static final int RECORD = 30;

    private static final int OWNER_AT = 20;
    private static final int TAG_AT = 26;

    record Place(int offset, At at, String key) {}

    record Found(String key, Paper.Comment comment, List<Place> places) {}

    private final byte[] head;
    private final byte[] tables;

    private DocComments(byte[] head, byte[] tables) {
        this.head = head;
        this.tables = tables;
    }

    static List<Found> of(HWPFDocument document) {
        try {
            return new DocComments(document.getMainStream(), document.getTableStream()).read(document);
        } catch (RuntimeException e) {
            // Comments are an addition; broken tables of theirs are no reason to keep the text from the reader.
            return List.of();
        }
    }

    private byte[] part(int pair) {
        int from = LittleEndian.getInt(head, PAIRS + 8 * pair);
        int length = LittleEndian.getInt(head, PAIRS + 8 * pair + 4);
        return from < 0 || length <= 0 || (long) from + length > tables.length
                ? new byte[0]
                : java.util.Arrays.copyOfRange(tables, from, from + length);
    }

    private List<Found> read(HWPFDocument document) {
        byte[] references = part(REFERENCES);
        byte[] texts = part(TEXTS);
        List<String> owners = owners();
        Map<Integer, int[]> stretches = stretches();
        Range all = document.getCommentsRange();
        List<Found> found = new ArrayList<>();
        int count = (references.length - 4) / (4 + RECORD);
        byte[] more = more();
        int each = count < 1 ? 0 : more.length / count;
        for (int i = 0; i < count; i++) {
            int record = 4 * (count + 1) + RECORD * i;
            int owner = LittleEndian.getUShort(references, record + OWNER_AT);
            int tag = LittleEndian.getInt(references, record + TAG_AT);
            int start = all.getStartOffset() + LittleEndian.getInt(texts, 4 * i);
            int end = Math.min(all.getEndOffset(), all.getStartOffset() + LittleEndian.getInt(texts, 4 * i + 4));
            String words = start < end ? DocText.plain(new Range(start, end, document)) : "";
            String key = String.valueOf(i);
            List<Place> places = new ArrayList<>();
            int[] stretch = stretches.get(tag);
            if (stretch != null) {
                places.add(new Place(stretch[0], At.START, key));
                places.add(new Place(stretch[1], At.END, key));
            }
            places.add(new Place(LittleEndian.getInt(references, 4 * i), At.SIGN, key));
            Instant made = each < 4 ? null : Moments.packed(LittleEndian.getInt(more, each * i));
            String author = owner < owners.size() ? owners.get(owner) : "";
            found.add(new Found(key, new Paper.Comment(author, words, "", made), places));
        }
        return found;
    }

    /** What newer programs say besides of each comment, in the same order, the moment first; older files have no such table. */
    private byte[] more() {
        return LittleEndian.getUShort(head, COUNT) > MORE ? part(MORE) : new byte[0];
    }

    private List<String> owners() {
        byte[] part = part(OWNERS);
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at + 2 <= part.length) {
            int length = LittleEndian.getUShort(part, at);
            int end = Math.min(part.length, at + 2 + 2 * length);
            names.add(new String(part, at + 2, end - at - 2, java.nio.charset.StandardCharsets.UTF_16LE));
            at = end;
        }
        return names;
    }

    /** Beginning and end by tag: tags, beginnings and ends are three tables of the same order, the ends found by number. */
    private Map<Integer, int[]> stretches() {
        byte[] tags = part(TAGS);
        byte[] starts = part(STARTS);
        byte[] ends = part(ENDS);
        Map<Integer, int[]> found = new HashMap<>();
        int count = (starts.length - 4) / 8;
        // Head of the table of tags, then for each an empty name and ten bytes: kind, tag, old tag.
        int at = 6;
        for (int i = 0; i < count && at + 12 <= tags.length; i++, at += 12) {
            int tag = LittleEndian.getInt(tags, at + 4);
            int end = LittleEndian.getUShort(starts, 4 * (count + 1) + 4 * i);
            if (4 * end + 4 <= ends.length) {
                found.put(tag, new int[] {LittleEndian.getInt(starts, 4 * i), LittleEndian.getInt(ends, 4 * end)});
            }
        }
        return found;
    }
}
