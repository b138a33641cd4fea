package org.yandu.intake.manuscript;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Unread;

/**
 * Decides from the bytes alone how a text was encoded: byte order mark; strict UTF-8; the pattern of NUL bytes in Latin UTF-16;
 * otherwise the encoding under which the text looks most like Chinese. What cannot be read, a truncated last character and NULs
 * among it, stands in the text as {@link Unread#SIGN}.
 */
public final class Encodings {

    public static final Charset GB18030 = Charset.forName("GB18030");

    /** Every GB is read as GB18030, its superset; Big5 with the Hong Kong supplement for the same reason. */
    private static final List<Charset> CHINESE = List.of(
            GB18030,
            Charset.forName("Big5-HKSCS"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_8);

    /** Bytes of four characters: so few say next to nothing, 乡约 in UTF-16 is aN年 in Big5. */
    private static final int FEW = 8;

    /** The first so many bytes decide; reading all of a long file five times would not make it surer. */
    private static final int SAMPLE = 1 << 18;

    /**
     * Chinese prose has two thirds of frequent characters, twenty characters of names and terms perhaps a fifth, a wrong encoding
     * next to none, or less than none for what no text holds.
     */
    private static final double LOOKS_CHINESE = 0.1;

    /** Beyond so many characters nothing is valid UTF-8 by chance. */
    private static final int SHORT = 200;

    private Encodings() {}

    /** @return null when no encoding makes a text of it */
    public static @Nullable Decoded decode(byte[] bytes) {
        Decoded marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        String utf8 = strictUtf8(bytes);
        if (utf8 != null && utf8.indexOf('\0') < 0) {
            return utf8OrChance(bytes, utf8);
        }
        Charset latin = latinUtf16(bytes);
        if (latin != null) {
            return new Decoded(lenient(bytes, latin), latin.name(), 0.9);
        }
        if (utf8 != null && FrequentCharacters.share(utf8.replace("\0", "")) > 0.5) {
            return new Decoded(signed(utf8), "UTF-8", 1.0);
        }
        return byLooks(bytes);
    }

    /** 进机关进乡村 in UTF-16 happens to be valid UTF-8 (ۏ:gsQ…); such a text has hardly a frequent character. */
    private static Decoded utf8OrChance(byte[] bytes, String utf8) {
        boolean doubtful =
                utf8.length() < SHORT && utf8.length() < bytes.length && FrequentCharacters.share(utf8) < 0.2;
        Decoded other = doubtful ? byLooks(bytes) : null;
        return other != null && FrequentCharacters.share(other.text()) > 0.5 ? other : new Decoded(utf8, "UTF-8", 1.0);
    }

    /** Reads with a charset the reader chose; a byte order mark is left out. */
    public static Decoded decode(byte[] bytes, Charset chosen) {
        Charset charset = widest(chosen);
        String text = lenient(bytes, charset);
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, charset.name(), 1.0);
    }

    /**
     * Reads as {@link #decode(byte[], Charset)} does, but leaves a byte order mark in.
     *
     * @param starts takes down where each character begins
     */
    static String decode(byte[] bytes, Charset chosen, ByteStarts starts) {
        return lenient(bytes, widest(chosen), starts);
    }

    private static Charset widest(Charset chosen) {
        String name = chosen.name().toUpperCase(Locale.ROOT);
        return name.startsWith("GB") || name.equals("X-EUC-CN") ? GB18030 : chosen;
    }

    private static @Nullable Decoded byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return marked(bytes, 4, Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return marked(bytes, 4, GB18030);
        }
        return null;
    }

    private static Decoded marked(byte[] bytes, int mark, Charset charset) {
        return new Decoded(lenient(Arrays.copyOfRange(bytes, mark, bytes.length), charset), charset.name(), 1.0);
    }

    public static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    /** The text, if it is UTF-8 up to a truncated last character; otherwise null. */
    private static @Nullable String strictUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        // Not the end of input: an unfinished last character is underflow, not an error.
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, out, false);
        return result.isError() ? null : out.flip() + unfinished(in);
    }

    private static String lenient(byte[] bytes, Charset charset) {
        return lenient(bytes, charset, null);
    }

    /** What stands for a last character of which bytes are missing. */
    static String unfinished(ByteBuffer in) {
        return in.hasRemaining() ? String.valueOf(Unread.SIGN) : "";
    }

    /** A NUL is no character of any text: it was put there by what broke the file. */
    private static String signed(String decoded) {
        return decoded.replace('\0', Unread.SIGN);
    }

    private static String lenient(byte[] bytes, Charset charset, @Nullable ByteStarts starts) {
        if (charset.equals(GB18030) || charset.name().startsWith("Big5")) {
            return signed(BytePairs.read(bytes, charset, starts));
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 4);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (starts == null) {
            decoder.decode(in, out, false);
        } else {
            starts.decode(decoder, in, out);
            starts.add(in.position(), 1);
        }
        return signed(out.flip() + unfinished(in));
    }

    /** Latin text in UTF-16 has a NUL in every other byte. */
    private static @Nullable Charset latinUtf16(byte[] bytes) {
        int[] nuls = new int[2];
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        for (int i = 0; i < length; i++) {
            nuls[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        double even = nuls[0] / (length / 2.0 + 1);
        double odd = nuls[1] / (length / 2.0 + 1);
        if (odd > 0.6 && even < 0.1) {
            return StandardCharsets.UTF_16LE;
        }
        return even > 0.6 && odd < 0.1 ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable Decoded byLooks(byte[] bytes) {
        // An even cut, so that UTF-16 keeps its step.
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        Charset best = GB18030;
        double first = -1;
        double second = -1;
        for (Charset charset : CHINESE) {
            double share = looks(sample, charset);
            if (share > first) {
                second = first;
                first = share;
                best = charset;
            } else {
                second = Math.max(second, share);
            }
        }
        if (first >= LOOKS_CHINESE) {
            double most = bytes.length < FEW ? 0.6 : 0.99;
            double sure = Math.clamp(0.5 + (first - Math.max(0, second)), 0.5, most);
            return new Decoded(lenient(bytes, best), best.name(), Math.round(sure * 100) / 100.0);
        }
        Decoded mixed = mixedUtf8(bytes, sample);
        return mixed != null ? mixed : western(bytes);
    }

    /**
     * UTF-8 into which somebody pasted lines of another encoding: what can be read is Chinese throughout. Hardly two bytes of anything
     * else are valid UTF-8 of a frequent character.
     */
    private static @Nullable Decoded mixedUtf8(byte[] bytes, byte[] sample) {
        String text = lenient(sample, StandardCharsets.UTF_8);
        String read = text.replace(String.valueOf(Unread.SIGN), "");
        boolean chinese = read.length() > text.length() / 2 && FrequentCharacters.share(read) > 0.5;
        return chinese ? new Decoded(lenient(bytes, StandardCharsets.UTF_8), "UTF-8", 0.5) : null;
    }

    /** The sample may end within a character. */
    private static double looks(byte[] sample, Charset charset) {
        String text = lenient(sample, charset);
        return FrequentCharacters.share(text.endsWith("\uFFFD") ? text.substring(0, text.length() - 1) : text);
    }

    /** Accented Latin text of a single byte per letter: hardly any control characters, mostly ASCII. */
    private static @Nullable Decoded western(byte[] bytes) {
        int ascii = 0;
        int controls = 0;
        for (byte b : bytes) {
            ascii += b >= 0x20 && b < 0x7F ? 1 : 0;
            controls += (b >= 0 && b < 0x20 && !Character.isWhitespace(b)) || b == 0x7F ? 1 : 0;
        }
        if (controls > 0 || ascii < bytes.length * 0.7) {
            return null;
        }
        return new Decoded(lenient(bytes, Charset.forName("windows-1252")), "windows-1252", 0.4);
    }
}
