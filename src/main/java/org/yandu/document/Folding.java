package org.yandu.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.zip.CRC32;

/**
 * Makes texts comparable: traditional and simplified, every written variant of a character, full and half width, upper
 * and lower case, the several quotation marks and dashes become the same, and white space (line ends and U+3000
 * included) and invisible characters are passed over. For comparing only: what is stored is never changed.
 */
public final class Folding {

    /** What a character that is passed over folds to. */
    static final int NOTHING = 0;

    private static final int BMP = Character.MAX_VALUE + 1;

    private static final Map<Integer, Integer> VARIANTS = VariantTable.read();

    /**
     * What code points of the BMP that were met fold to, plus one; 0 for others. A text has some thousand of them, and whoever starts
     * the program waits for one text. Threads may find the same out twice.
     */
    private static final int[] MET = new int[BMP];

    private Folding() {}

    private static int ofBmp(int c) {
        int known = MET[c];
        if (known == 0) {
            // First the variant, then its plain form, whose own variant may differ again (兩 as U+F978 → 兩 → 两).
            int plain = Character.toLowerCase(plain(VARIANTS.getOrDefault(c, c)));
            known = 1 + (isPassedOver(c) ? NOTHING : VARIANTS.getOrDefault(plain, plain));
            MET[c] = known;
        }
        return known - 1;
    }

    public static String fold(CharSequence text) {
        return fold(text, List.of()).text();
    }

    /** @param skip passed over as if it were not there; in text order, not overlapping */
    public static Folded fold(CharSequence text, List<Noise> skip) {
        return walk(text, skip, Folding::fold);
    }

    /** Only passes over white space, invisible characters and noise; every other character stays as it is. */
    public static Folded compact(CharSequence text, List<Noise> skip) {
        return walk(text, skip, c -> fold(c) == NOTHING ? NOTHING : c);
    }

    /**
     * Folds every character where it stands, so that offsets stay the same: white space becomes a plain space, except line
     * ends and tabs; the few variants whose representative is longer or shorter in UTF-16 stay as they are. For
     * matching patterns in both scripts and both widths at once.
     */
    public static String inPlace(CharSequence text) {
        char[] out = new char[text.length()];
        for (int i = 0; i < out.length; i++) {
            char c = text.charAt(i);
            int folded = ofBmp(c);
            if (c == '\n' || c == '\t' || !Character.isBmpCodePoint(folded)) {
                out[i] = c;
            } else if (folded != NOTHING) {
                out[i] = (char) folded;
            } else {
                out[i] = Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
            }
        }
        return new String(out);
    }

    /** Names the rules by what they do, so that what was folded by others is known to be out of date. */
    public static String rules() {
        CRC32 sum = new CRC32();
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * BMP);
        for (int c = 0; c < BMP; c++) {
            bytes.putInt(ofBmp(c));
        }
        sum.update(bytes.flip());
        VARIANTS.keySet().stream().sorted().forEach(c -> sum.update((c + " " + VARIANTS.get(c)).getBytes(UTF_8)));
        return Long.toHexString(sum.getValue());
    }

    private static Folded walk(CharSequence text, List<Noise> skip, IntUnaryOperator folding) {
        Folded.Builder out = new Folded.Builder(text);
        int from = 0;
        for (Noise noise : skip) {
            int until = Math.min(noise.span().start(), text.length());
            walk(text, from, until, folding, out);
            from = Math.max(from, noise.span().end());
        }
        walk(text, from, text.length(), folding, out);
        return out.build();
    }

    private static void walk(CharSequence text, int from, int until, IntUnaryOperator folding, Folded.Builder out) {
        for (int i = from; i < until; ) {
            int c = Character.codePointAt(text, i);
            int folded = folding.applyAsInt(c);
            if (folded != NOTHING) {
                out.add(folded, i);
            }
            i += Character.charCount(c);
        }
    }

    /** What one code point folds to; 0 when it is passed over. */
    static int fold(int codePoint) {
        if (Character.isBmpCodePoint(codePoint)) {
            return ofBmp(codePoint);
        }
        int plain = Character.toLowerCase(plain(codePoint));
        Integer folded = VARIANTS.get(plain);
        return folded != null ? folded : plain;
    }

    private static boolean isPassedOver(int c) {
        int type = Character.getType(c);
        // Variation selectors are marks, yet change only the shape; format characters are joiners and soft hyphens.
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.FORMAT
                || type == Character.CONTROL
                || (c >= 0xFE00 && c <= 0xFE0F);
    }

    /** Half width, one kind of quotation mark, one kind of dash, unified ideographs. */
    private static int plain(int c) {
        return switch (c) {
            case '“', '”', '„', '‟', '«', '»', '「', '」', '『', '』', '〝', '〞', '〟', '＂' -> '"';
            case '‘', '’', '‚', '‛', '＇' -> '\'';
            case '‐', '‑', '‒', '–', '—', '―', '−', '─', '－' -> '-';
            case '·', '•', '・', '‧', '∙', '･' -> '·';
            case '～', '〜', '∼' -> '~';
            case '〔', '［', '【' -> '[';
            case '〕', '］', '】' -> ']';
            case '○', '◯' -> '〇';
            default -> isCompatibility(c) ? compatible(c) : c;
        };
    }

    /** Radicals, compatibility ideographs, vertical and small forms, full and half width. */
    private static boolean isCompatibility(int c) {
        return (c >= 0x2E80 && c <= 0x2FDF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE10 && c <= 0xFE6F)
                || (c >= 0xFF01 && c <= 0xFFEE)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }

    private static int compatible(int c) {
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        // One for one: ︙ as three dots or ㈱ as three characters would not map back.
        boolean single = plain.codePointCount(0, plain.length()) == 1 && plain.codePointAt(0) != c;
        return single ? plain(plain.codePointAt(0)) : c;
    }
}
