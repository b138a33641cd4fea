package org.yandu.ui.shell;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The window as it was left: a picture that the next start shows at once and in the same place, until the window itself is there. Whoever
 * reads on reads half a second sooner. It lies in the folder of the library, like the texts it shows and for the same eyes, and is written
 * anew whenever the window is closed. One that cannot be read, or is not of this screen, is not shown; nothing depends on it.
 *
 * @param title of the window
 * @param frame where it was
 * @param scale pixels of the picture for one of the screen's units
 * @param pixels row by row, as {@link javafx.scene.image.PixelFormat#getIntArgbPreInstance()}
 */
record LastSight(String title, Layout.Frame frame, double scale, int width, int height, int[] pixels) {

    /** Of its own format: another number is another format, and is not read. */
    private static final int MAGIC = 0x59445331;

    /** In bytes: a number, four for the frame, whether it is maximized, the scale, width and height, length of the title. */
    private static final int HEAD = 4 + 4 * 8 + 4 + 8 + 3 * 4;

    /** A screen of 8K, its longer side and all of it; what is larger is of no screen. */
    private static final int MOST = 7680;

    private static final int MOST_PIXELS = 7680 * 4320;

    /** Of the file, in bytes: a large screen is half a megabyte of paper and text, and some of pictures. */
    private static final long LARGEST = 1 << 24;

    private static final String NAME = "last-sight";

    private static Path file(Path library) {
        return library.resolve(NAME);
    }

    /** @param library its folder, which may come from somebody else */
    static Optional<LastSight> read(Path library) {
        try {
            Path file = file(library);
            boolean likely = Files.isRegularFile(file) && Files.size(file) <= LARGEST;
            return likely ? parse(ByteBuffer.wrap(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Takes the place of the one before, or of none: when it cannot be written the next start is one without. */
    void write(Path library) {
        forget(library);
        try {
            Path fresh = Files.createTempFile(library, NAME, "");
            try {
                Files.write(fresh, format());
                Files.move(fresh, file(library), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException unwritten) {
            forget(library);
        }
    }

    /** And what a program that was stopped while it wrote one has left of it. */
    static void forget(Path library) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(library, NAME + "*")) {
            for (Path each : all) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | DirectoryIteratorException stays) {
            // The folder is away or for reading only; then there is no other picture either.
            return;
        }
    }

    /** Packed lightly, for most of a window is paper. All that is done for each pixel is done by the system's own code, which needs no warming up. */
    byte[] format() {
        ByteBuffer plain = ByteBuffer.allocate(4 * pixels.length).order(ByteOrder.LITTLE_ENDIAN);
        plain.asIntBuffer().put(pixels);
        try (Deflater packing = new Deflater(Deflater.BEST_SPEED)) {
            packing.setInput(plain.array());
            packing.finish();
            // What cannot be packed grows by a few bytes in each block.
            byte[] words = title.getBytes(StandardCharsets.UTF_8);
            ByteBuffer out =
                    ByteBuffer.allocate(HEAD + words.length + plain.capacity() + plain.capacity() / 1000 + 100);
            out.putInt(MAGIC)
                    .putDouble(frame.x())
                    .putDouble(frame.y())
                    .putDouble(frame.width())
                    .putDouble(frame.height())
                    .putInt(frame.maximized() ? 1 : 0)
                    .putDouble(scale)
                    .putInt(width)
                    .putInt(height)
                    .putInt(words.length)
                    .put(words);
            packing.deflate(out);
            return Arrays.copyOf(out.array(), out.position());
        }
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
        if (width <= 0 || height <= 0 || width > MOST || height > MOST || width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        int words = in.getInt();
        if (words < 0 || words > in.remaining()) {
            return Optional.empty();
        }
        String title = new String(in.array(), in.arrayOffset() + in.position(), words, StandardCharsets.UTF_8);
        in.position(in.position() + words);
        int[] pixels = new int[width * height];
        return fill(pixels, in)
                ? Optional.of(new LastSight(title, frame, scale, width, height, pixels))
                : Optional.empty();
    }

    /** Whether what is packed is exactly as many pixels. */
    private static boolean fill(int[] pixels, ByteBuffer packed) {
        try (Inflater unpacking = new Inflater()) {
            unpacking.setInput(packed);
            ByteBuffer plain = ByteBuffer.allocate(4 * pixels.length).order(ByteOrder.LITTLE_ENDIAN);
            unpacking.inflate(plain);
            plain.flip().asIntBuffer().get(pixels, 0, plain.limit() / 4);
            return plain.limit() == plain.capacity() && isAtEnd(unpacking) && !packed.hasRemaining();
        } catch (DataFormatException damaged) {
            return false;
        }
    }

    /** What says that all was read may come after the last pixel. */
    private static boolean isAtEnd(Inflater unpacking) throws DataFormatException {
        return unpacking.finished() || unpacking.inflate(new byte[1]) == 0 && unpacking.finished();
    }
}
