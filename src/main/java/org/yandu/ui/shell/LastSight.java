package org.yandu.ui.shell;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The window as it was left: a picture that the next start shows at once and in the same place, until the window itself is there. Whoever
 * reads on reads half a second sooner. It lies in the folder of the library, like the texts it shows and for the same eyes, and is written
 * anew whenever the window is closed. One that cannot be read, or is not of this screen, is not shown; nothing depends on it.
 *
 * @param frame where it was
 * @param scale pixels of the picture for one of the screen's units
 * @param pixels row by row, as {@link javafx.scene.image.PixelFormat#getIntArgbPreInstance()}
 */
record LastSight(Layout.Frame frame, double scale, int width, int height, int[] pixels) {

    /** Of its own format: another number is another format, and is not read. */
    private static final int MAGIC = 0x59445331;

    /** In bytes: a number, four for the frame, whether it is maximized, the scale, width and height. */
    private static final int HEAD = 4 + 4 * 8 + 4 + 8 + 2 * 4;

    /** A screen of 8K; a longer row or column is of no screen. */
    private static final int MOST = 7680;

    private static final String NAME = "last-sight";

    private static Path file(Path library) {
        return library.resolve(NAME);
    }

    /** @param library its folder */
    static Optional<LastSight> read(Path library) {
        try {
            Path file = file(library);
            return Files.exists(file) ? parse(ByteBuffer.wrap(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Takes the place of the one before, or of none: when it cannot be written the next start is one without. */
    void write(Path library) {
        Path file = file(library);
        try {
            Path fresh = Files.createTempFile(library, NAME, "");
            Files.write(fresh, format());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritten) {
            forget(library);
        }
    }

    static void forget(Path library) {
        try {
            Files.deleteIfExists(file(library));
        } catch (IOException stays) {
            // The folder is away or for reading only; then there is no other picture either.
            return;
        }
    }

    /** Most of a window is paper: equal pixels are counted, which takes a tenth of the room and next to no time. */
    byte[] format() {
        ByteBuffer out = ByteBuffer.allocate(HEAD + 4 * (2 * pixels.length + 1));
        out.putInt(MAGIC)
                .putDouble(frame.x())
                .putDouble(frame.y())
                .putDouble(frame.width())
                .putDouble(frame.height())
                .putInt(frame.maximized() ? 1 : 0)
                .putDouble(scale)
                .putInt(width)
                .putInt(height);
        IntBuffer runs = out.slice().asIntBuffer();
        for (int at = 0; at < pixels.length; ) {
            int end = at + 1;
            while (end < pixels.length && pixels[end] == pixels[at]) {
                end++;
            }
            runs.put(end - at).put(pixels[at]);
            at = end;
        }
        byte[] bytes = new byte[HEAD + 4 * runs.position()];
        out.get(0, bytes);
        return bytes;
    }

    static Optional<LastSight> parse(ByteBuffer in) {
        if (in.remaining() < HEAD || in.getInt() != MAGIC) {
            return Optional.empty();
        }
        Layout.Frame frame =
                new Layout.Frame(in.getDouble(), in.getDouble(), in.getDouble(), in.getDouble(), in.getInt() != 0);
        double scale = in.getDouble();
        int width = in.getInt();
        int height = in.getInt();
        if (width <= 0 || height <= 0 || width > MOST || height > MOST) {
            return Optional.empty();
        }
        int[] pixels = new int[width * height];
        return fill(pixels, in.slice().asIntBuffer())
                ? Optional.of(new LastSight(frame, scale, width, height, pixels))
                : Optional.empty();
    }

    /** Whether the runs are exactly as many pixels. */
    private static boolean fill(int[] pixels, IntBuffer runs) {
        int at = 0;
        while (runs.remaining() >= 2) {
            int count = runs.get();
            if (count <= 0 || count > pixels.length - at) {
                return false;
            }
            java.util.Arrays.fill(pixels, at, at + count, runs.get());
            at += count;
        }
        return at == pixels.length && !runs.hasRemaining();
    }
}
