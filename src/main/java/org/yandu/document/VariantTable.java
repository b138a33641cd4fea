package org.yandu.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    /** Code point → the one it was joined to; follow until a code point that is not a key. */
    private final Map<Integer, Integer> joined = new HashMap<>();

    private final CharsetEncoder gb2312 = Charset.forName("GB2312").newEncoder();

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

    /** The 3,755 characters of level 1 of GB 2312 (lead bytes B0 to D7) are those in daily use. */
    private boolean isCommon(int codePoint) {
        if (!Character.isBmpCodePoint(codePoint)) {
            return false;
        }
        try {
            ByteBuffer bytes = gb2312.encode(CharBuffer.wrap(Character.toChars(codePoint)));
            int lead = bytes.get(0) & 0xFF;
            return lead >= 0xB0 && lead <= 0xD7;
        } catch (CharacterCodingException notInTheSet) {
            return false;
        }
    }

    /** Each line as its code points; spaces and tabs between them do not count, lines with {@code #} are comments. */
    private static List<int[]> pairs(String resource) {
        List<int[]> all = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(VariantTable.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    int[] codePoints = line.codePoints()
                            .filter(c -> !Character.isWhitespace(c) && c != 0xFEFF)
                            .toArray();
                    if (codePoints.length > 1) {
                        all.add(codePoints);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
