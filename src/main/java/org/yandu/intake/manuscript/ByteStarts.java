package org.yandu.intake.manuscript;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;

/** With which byte each character of a decoded text begins, in UTF-16 units; both halves of a surrogate pair begin with the same. */
final class ByteStarts {

    private int[] starts = new int[1024];
    private int size;

    /** As many characters as follow one another, all read from what begins with one byte. */
    void add(int start, int characters) {
        if (size + characters > starts.length) {
            starts = Arrays.copyOf(starts, Math.max(size + characters, starts.length * 2));
        }
        Arrays.fill(starts, size, size + characters, start);
        size += characters;
    }

    int at(int index) {
        return starts[index];
    }

    /**
     * Decodes as {@link CharsetDecoder#decode(ByteBuffer, CharBuffer, boolean)} would with more input to come, character by
     * character: a decoder that has no room for another says how far it has read.
     */
    CoderResult decode(CharsetDecoder decoder, ByteBuffer in, CharBuffer out) {
        int room = out.limit();
        while (true) {
            int start = in.position();
            int from = out.position();
            CoderResult result = CoderResult.OVERFLOW;
            // A character beyond the first plane needs two units.
            for (int units = 1; units <= 2 && result.isOverflow() && out.position() == from; units++) {
                out.limit(Math.min(room, from + units));
                result = decoder.decode(in, out, false);
            }
            out.limit(room);
            add(start, out.position() - from);
            if (!result.isOverflow() || out.position() == from) {
                return result;
            }
        }
    }
}
