package org.yandu.intake.manuscript;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Unread;

/**
 * Reads text of two bytes a character in which some bytes are broken. Java goes on with the second byte of a broken pair and takes
 * it for the first of the next: everything up to the next letter of ASCII is garbled, often a whole paragraph. Here the reading goes
 * on where Chinese follows.
 */
final class BytePairs {

    /** A text with more broken places is not written in this encoding; they are not worth a second look. */
    private static final int MOST = 500;

    /** Bytes by which it is judged what follows: a clause. */
    private static final int AHEAD = 24;

    private final byte[] bytes;
    private final Charset charset;

    private final @Nullable ByteStarts starts;

    private BytePairs(byte[] bytes, Charset charset, @Nullable ByteStarts starts) {
        this.bytes = bytes;
        this.charset = charset;
        this.starts = starts;
    }

    /** @param starts takes down where each character begins, when anybody wants to know */
    static String read(byte[] bytes, Charset charset, @Nullable ByteStarts starts) {
        return new BytePairs(bytes, charset, starts).read();
    }

    private String read() {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out =
                CharBuffer.allocate((int) (bytes.length * (double) Math.max(1, decoder.maxCharsPerByte())) + 4);
        int broken = 0;
        while (true) {
            CoderResult result = starts == null ? decoder.decode(in, out, false) : starts.decode(decoder, in, out);
            if (!result.isError()) {
                if (starts != null) {
                    starts.add(in.position(), 1);
                }
                return out.flip() + Encodings.unfinished(in);
            }
            out.put(Unread.SIGN);
            if (starts != null) {
                starts.add(in.position(), 1);
            }
            int on = in.position() + result.length();
            boolean pair = result.isMalformed() && ++broken <= MOST && on < bytes.length && looks(on + 1) > looks(on);
            in.position(pair ? on + 1 : on);
        }
    }

    private double looks(int from) {
        byte[] ahead = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + AHEAD));
        return FrequentCharacters.share(new String(ahead, charset));
    }
}
