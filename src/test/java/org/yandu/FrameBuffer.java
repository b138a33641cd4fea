package org.yandu;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What an X server without a screen shows, read from the file it keeps its picture in (XWD, 32 bits a pixel), so that looking costs
 * nobody anything.
 */
final class FrameBuffer implements AutoCloseable {

    /** Lines that cross a line of text change between paper and ink far more often than any frame or ruler. */
    private static final int CHANGES = 40;
    /** Such lines of pixels that are a line of text. */
    private static final int HEIGHT = 8;
    /** Difference of brightness that is ink on paper, 0 to 255. */
    private static final int CONTRAST = 70;

    /** Of an XWD file, in bytes, and the version all write. */
    private static final int HEAD = 100;

    private static final int VERSION = 7;

    private final FileChannel file;
    private final MappedByteBuffer bytes;
    private final int width;
    private final int height;
    private final int line;
    private final int start;

    FrameBuffer(Path xwd) throws IOException {
        file = FileChannel.open(xwd, StandardOpenOption.READ);
        bytes = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
        int header = bytes.getInt(0);
        width = bytes.getInt(16);
        height = bytes.getInt(20);
        line = bytes.getInt(48);
        start = header + 12 * bytes.getInt(76);
        bytes.order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The server makes the file first, writes its head then, and turns the bytes of that over last: only afterwards it can be read. */
    static boolean isThere(Path xwd) {
        try (FileChannel file = FileChannel.open(xwd, StandardOpenOption.READ)) {
            ByteBuffer head = ByteBuffer.allocate(HEAD);
            file.read(head, 0);
            if (head.hasRemaining() || head.getInt(4) != VERSION || head.getInt(48) != 4 * head.getInt(16)) {
                return false;
            }
            long pixels = (long) head.getInt(48) * head.getInt(20);
            long colours = 12L * head.getInt(76);
            return pixels > 0 && colours >= 0 && file.size() >= head.getInt(0) + colours + pixels;
        } catch (IOException notYet) {
            return false;
        }
    }

    private int brightness(int x, int y) {
        int rgb = bytes.getInt(start + y * line + 4 * x);
        return ((rgb >> 16 & 255) * 3 + (rgb >> 8 & 255) * 6 + (rgb & 255)) / 10;
    }

    /** Whether nothing is shown: the bare root of the server is black. */
    boolean isEmpty() {
        for (int y = 0; y < height; y += 10) {
            for (int x = 0; x < width; x += 10) {
                if (brightness(x, y) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Whether a line of text stands in the middle of what is shown, or in the first of two columns, where none of the programs has anything
     * else: right of lists at the left, below bars and tabs.
     */
    boolean hasText() {
        int shown = shown();
        return hasText(shown * 35 / 100, shown * 65 / 100) || hasText(shown * 18 / 100, shown * 48 / 100);
    }

    private boolean hasText(int left, int right) {
        int crossed = 0;
        for (int y = height / 4; y < height * 3 / 4; y++) {
            crossed = changes(y, left, right) >= CHANGES ? crossed + 1 : 0;
            if (crossed >= HEIGHT) {
                return true;
            }
        }
        return false;
    }

    /** Without a window manager some windows lie in the corner, as small as they like. */
    private int shown() {
        int right = width;
        while (right > 0 && brightness(right - 1, height / 4) == 0) {
            right--;
        }
        return right;
    }

    private int changes(int y, int left, int right) {
        int changes = 0;
        int last = brightness(left, y);
        for (int x = left + 1; x < right; x++) {
            int now = brightness(x, y);
            if (Math.abs(now - last) > CONTRAST) {
                changes++;
                last = now;
            }
        }
        return changes;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
