package org.yandu.intake.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Writes a small Word 97 file byte by byte, because no library writes one and none may be committed from elsewhere. Only what Word
 * and POI cannot do without: information block, pieces, properties of paragraphs and runs, styles, sections, notes, comments.
 */
final class DocSample {

    private static final int TEXT = 0x600;
    private static final int PAGE = 512;
    private static final int PAIRS = 0x9A;

    private record Stretch(int end, byte[] properties) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> paragraphs = new ArrayList<>();
    private final List<Stretch> runs = new ArrayList<>();
    private final ByteBuffer head = ByteBuffer.allocate(TEXT).order(ByteOrder.LITTLE_ENDIAN);
    private final ByteBuffer tables = ByteBuffer.allocate(1 << 14).order(ByteOrder.LITTLE_ENDIAN);

    int here() {
        return text.length();
    }

    /** Words with character properties, as sprms. */
    DocSample run(String words, int... sprms) {
        text.append(words);
        runs.add(new Stretch(text.length(), bytes(sprms)));
        return this;
    }

    /** Ends a paragraph or a cell; what was said since the last end belongs to it. */
    DocSample end(char mark, int style, int... sprms) {
        run(String.valueOf(mark));
        byte[] own = bytes(sprms);
        byte[] all = new byte[own.length + 2];
        all[0] = (byte) style;
        System.arraycopy(own, 0, all, 2, own.length);
        paragraphs.add(new Stretch(text.length(), all));
        return this;
    }

    /**
     * @param main how many characters are the text itself; those of the notes and of the comments follow
     * @param note place of the only note, and {@code comment} place, beginning and end of the only comment; both negative for none
     */
    byte[] bytes(int main, int notes, int comments, int note, int[] comment) {
        head.putShort(0, (short) 0xA5EC)
                .putShort(2, (short) 0xC1)
                .putShort(0x0A, (short) 0x0200)
                .putShort(0x0C, (short) 0xBF);
        head.putInt(0x18, TEXT).putInt(0x1C, TEXT + 2 * text.length());
        head.putShort(0x20, (short) 14).putShort(0x3E, (short) 22).putShort(0x98, (short) 136);
        // Behind the pairs of places and lengths, the version that has so many.
        head.putShort(PAIRS + 8 * 136, (short) 2).putShort(PAIRS + 8 * 136 + 2, (short) 0x101);
        head.putInt(0x4C, main).putInt(0x50, notes).putInt(0x5C, comments);
        int body = (2 * text.length() + PAGE - 1) / PAGE * PAGE;
        head.putInt(0x40, TEXT + body + 2 * PAGE);
        int firstPage = (TEXT + body) / PAGE;
        part(1, this::styles);
        part(33, this::pieces);
        part(12, () -> bin(firstPage));
        part(13, () -> bin(firstPage + 1));
        part(
                6,
                () -> tables.putInt(0)
                        .putInt(text.length())
                        .putShort((short) 0)
                        .putInt(-1)
                        .putShort((short) 0)
                        .putInt(-1));
        part(31, () -> tables.put(new byte[600]));
        part(15, () -> tables.putShort((short) 0).putShort((short) 0));
        if (note >= 0) {
            part(2, () -> tables.putInt(note).putInt(main).putShort((short) 1));
            part(3, () -> tables.putInt(0).putInt(notes - 1).putInt(notes));
        }
        if (comment.length > 0) {
            comment(comment, main, comments);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.array());
        out.writeBytes(java.util.Arrays.copyOf(text.toString().getBytes(StandardCharsets.UTF_16LE), body));
        out.writeBytes(page(runs, 1));
        out.writeBytes(page(paragraphs, 13));
        // Smaller streams are kept elsewhere in a compound file; Word's own never are.
        return compound(java.util.Arrays.copyOf(out.toByteArray(), Math.max(out.size(), 8192)));
    }

    private void comment(int[] place, int main, int length) {
        part(4, () -> {
            tables.putInt(place[0]).putInt(main);
            tables.putShort((short) 1).putShort((short) 'Z').put(new byte[16]);
            tables.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(77);
        });
        part(5, () -> tables.putInt(0).putInt(length - 1).putInt(length));
        part(36, () -> tables.putShort((short) 2).put("张三".getBytes(StandardCharsets.UTF_16LE)));
        part(
                37,
                () -> tables.putShort((short) -1)
                        .putShort((short) 1)
                        .putShort((short) 10)
                        .putShort((short) 0)
                        .putShort((short) 0x100)
                        .putInt(77)
                        .putInt(-1));
        part(42, () -> tables.putInt(place[1]).putInt(main).putShort((short) 0).putShort((short) 0));
        part(43, () -> tables.putInt(place[2]).putInt(main));
        // 2023-04-13 10:05, a Thursday.
        part(
                112,
                () -> tables.putInt(4 << 29 | 123 << 20 | 4 << 16 | 13 << 11 | 10 << 6 | 5)
                        .put(new byte[14]));
    }

    private void part(int pair, Runnable content) {
        int from = tables.position();
        content.run();
        head.putInt(PAIRS + 8 * pair, from).putInt(PAIRS + 8 * pair + 4, tables.position() - from);
    }

    private void pieces() {
        tables.put((byte) 2).putInt(16).putInt(0).putInt(text.length());
        tables.putShort((short) 0).putInt(TEXT).putShort((short) 0);
    }

    private void bin(int page) {
        tables.putInt(TEXT).putInt(TEXT + 2 * text.length()).putInt(page);
    }

    private void styles() {
        tables.putShort((short) 18).putShort((short) 2).putShort((short) 10).putShort((short) 1);
        tables.putShort((short) 91).putShort((short) 15).putShort((short) 0).put(new byte[6]);
        style("Normal", 0, 0xFFF);
        style("heading 1", 1, 0);
    }

    private void style(String name, int sti, int base) {
        int length = 10 + 2 + 2 * name.length() + 2 + 4 + 2;
        tables.putShort((short) length);
        tables.putShort((short) sti)
                .putShort((short) (1 | base << 4))
                .putShort((short) 2)
                .putShort((short) length)
                .putShort((short) 0);
        tables.putShort((short) name.length())
                .put(name.getBytes(StandardCharsets.UTF_16LE))
                .putShort((short) 0);
        tables.putShort((short) 2).putShort((short) sti).putShort((short) 0);
    }

    /** A page of properties; places from the front, properties from the back. */
    private byte[] page(List<Stretch> all, int entry) {
        ByteBuffer page = ByteBuffer.allocate(PAGE).order(ByteOrder.LITTLE_ENDIAN);
        int at = PAGE - 1;
        page.put(at, (byte) all.size());
        page.putInt(TEXT);
        all.forEach(s -> page.putInt(TEXT + 2 * s.end()));
        for (int i = 0; i < all.size(); i++) {
            byte[] own = all.get(i).properties();
            boolean paragraph = entry > 1;
            // Of an odd number of bytes a paragraph's length counts pairs and one; its own byte is that one.
            byte[] padded = paragraph && own.length % 2 == 0 ? java.util.Arrays.copyOf(own, own.length + 1) : own;
            at = (at - padded.length - 1) & ~1;
            page.put(at, (byte) (paragraph ? (padded.length + 1) / 2 : padded.length));
            page.put(at + 1, padded);
            page.put(4 * (all.size() + 1) + entry * i, (byte) (at / 2));
        }
        return page.array();
    }

    private static byte[] bytes(int... values) {
        byte[] out = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            out[i] = (byte) values[i];
        }
        return out;
    }

    private byte[] compound(byte[] main) {
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            compound.createDocument(new ByteArrayInputStream(main), "WordDocument");
            compound.createDocument(new ByteArrayInputStream(tables.array()), "1Table");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            compound.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
