package org.yandu.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which character stands for a family of written variants, such as 咨 for 諮 and 谘.
 *
 * <p>The families come from the character tables inside the opencc4j jar (data by OpenCC, Apache-2.0), read as text: its
 * traditional → simplified table first, then every other edge of the tables, in either direction, because machine
 * conversion goes wrong both ways (全麵, 製度). Two characters that are both in daily use in simplified texts (坐 and 座, 几 and 机)
 * are never joined by such a second edge; the few that must be are listed in {@code variants.txt}.
 */
final class VariantTable {

    private static final String TABLES = "/data/dictionary/";

    /** Of a line that is no comment, in code points. */
    private static final int LONGEST = 256;

    /** Code point → the one it was joined to; follow until a code point that is not a key. */
    private final Map<Integer, Integer> joined = new HashMap<>();

    private final BitSet common = common();

    /** Every code point that is not its own representative, with its representative. */
    static Map<Integer, Integer> read() {
        VariantTable table = new VariantTable();
        List<int[]> simplified = pairs(TABLES + "TSCharacters.txt");
        for (int[] line : simplified) {
            table.join(line[0], line[1]);
        }
        for (int[] line : pairs("variants.txt")) {
            for (int i = 1; i < line.length; i++) {
                table.join(line[i], line[0]);
            }
        }
        simplified.forEach(table::joinAlternatives);
        for (String reverse : List.of("STCharacters.txt", "JPVariants.txt")) {
            pairs(TABLES + reverse).forEach(table::joinAlternatives);
        }
        Map<Integer, Integer> all = new HashMap<>();
        for (Integer from : table.joined.keySet()) {
            all.put(from, table.representative(from));
        }
        return all;
    }

    private void joinAlternatives(int[] line) {
        int first = representative(line[0]);
        for (int i = 1; i < line.length; i++) {
            int other = representative(line[i]);
            boolean otherIsCommon = isCommon(other);
            if (!otherIsCommon) {
                join(other, first);
            } else if (!isCommon(first)) {
                join(first, other);
                first = other;
            }
        }
    }

    private void join(int from, int to) {
        int a = representative(from);
        int b = representative(to);
        if (a != b) {
            joined.put(a, b);
        }
    }

    private int representative(int codePoint) {
        int at = codePoint;
        for (Integer next = joined.get(at); next != null; next = joined.get(at)) {
            at = next;
        }
        return at;
    }

    private boolean isCommon(int codePoint) {
        return common.get(codePoint);
    }

    /** The 3,755 characters of level 1 of GB 2312 (lead bytes B0 to D7) are those in daily use. */
    private static BitSet common() {
        byte[] all = new byte[2 * (0xD7 - 0xB0 + 1) * (0xFE - 0xA1 + 1)];
        int size = 0;
        for (int lead = 0xB0; lead <= 0xD7; lead++) {
            // The last row has five places less.
            for (int trail = 0xA1; trail <= (lead == 0xD7 ? 0xF9 : 0xFE); trail++) {
                all[size++] = (byte) lead;
                all[size++] = (byte) trail;
            }
        }
        String characters = new String(all, 0, size, Charset.forName("GB2312"));
        BitSet common = new BitSet(Character.MAX_VALUE + 1);
        for (int i = 0; i < characters.length(); i++) {
            common.set(characters.charAt(i));
        }
        return common;
    }

    /**
     * Each line as its code points; spaces and tabs between them do not count, lines with {@code #} are comments. Written for the first
     * second of the program, when nothing is compiled yet.
     */
    private static List<int[]> pairs(String resource) {
        String text = text(resource);
        List<int[]> all = new ArrayList<>();
        int[] line = new int[LONGEST];
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int size = 0;
            for (int i = start; i < end && text.charAt(start) != '#'; ) {
                int c = text.codePointAt(i);
                i += Character.charCount(c);
                if (c > ' ' && c != 0x3000 && c != 0xFEFF) {
                    line[size++] = c;
                }
            }
            if (size > 1) {
                all.add(Arrays.copyOf(line, size));
            }
            start = end + 1;
        }
        return all;
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(VariantTable.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
