package org.yandu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastSightTest {

    private static final Layout.Frame FRAME = new Layout.Frame(-10, 20, 1440, 900, true);

    @TempDir
    Path library;

    /** Paper with a line of text on it. */
    private static LastSight page() {
        int[] pixels = new int[40 * 30];
        Arrays.fill(pixels, 0xfffdf6e3);
        Random ink = new Random(7);
        for (int i = 40 * 12; i < 40 * 14; i++) {
            pixels[i] = ink.nextInt();
        }
        return new LastSight("研读", FRAME, 1.25, 40, 30, pixels);
    }

    private static void assertSame(LastSight read, LastSight written) {
        assertThat(read.pixels()).containsExactly(written.pixels());
        assertThat(read.frame()).isEqualTo(written.frame());
        assertThat(read.title()).isEqualTo(written.title());
        assertThat(read.scale()).isEqualTo(written.scale());
    }

    @Test
    void whatIsLeftIsSeenAgainAndTheNextTakesItsPlace() throws IOException {
        assertThat(LastSight.read(library)).isEmpty();
        page().write(library);
        page().write(library);
        assertSame(LastSight.read(library).orElseThrow(), page());
        assertThat(library.toFile().list()).hasSize(1);
        LastSight.forget(library);
        assertThat(library).isEmptyDirectory();
    }

    /** A program that is stopped, or a disk that is full, left pieces of pictures for ever. */
    @Test
    void piecesAreTakenAway() throws IOException {
        Files.writeString(library.resolve("last-sight183145"), "半张");
        page().write(library);
        assertThat(library.toFile().list()).containsExactly("last-sight");
        LastSight.forget(library);
        assertThat(library).isEmptyDirectory();
    }

    @Test
    void onlyItsOwnerReadsIt() throws IOException {
        page().write(library);
        Path file = library.resolve("last-sight");
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(file))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
    }

    /** 600 MB of nothing were read into memory. */
    @Test
    void whatIsTooLargeForAScreenIsNotRead() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(library.resolve("last-sight").toFile(), "rw")) {
            large.setLength(600_000_000L);
        }
        assertThat(LastSight.read(library)).isEmpty();
    }

    /** Paper costs next to nothing. */
    @Test
    void paperIsPacked() {
        assertThat(page().format()).hasSizeLessThan(40 * 2 * 8 + 100);
    }

    @Test
    void nothingIsWrittenWhereThereIsNoFolder() {
        page().write(library.resolve("gone"));
        assertThat(library).isEmptyDirectory();
    }

    /** The folder may come from somebody else: a picture that is cut off, too long, of no size or too large is none. */
    @Test
    void whatIsNoPictureIsNotShown() throws IOException {
        byte[] whole = page().format();
        for (int end = 0; end < whole.length; end++) {
            assertThat(LastSight.parse(ByteBuffer.wrap(whole, 0, end))).isEmpty();
        }
        assertThat(LastSight.parse(ByteBuffer.wrap(Arrays.copyOf(whole, whole.length + 8))))
                .isEmpty();
        for (int size : new int[] {0, -1, 7681, Integer.MAX_VALUE}) {
            byte[] sized = whole.clone();
            ByteBuffer.wrap(sized).putInt(4 + 4 * 8 + 4 + 8, size);
            assertThat(LastSight.parse(ByteBuffer.wrap(sized))).isEmpty();
        }
        Files.write(library.resolve("last-sight"), whole);
        assertThat(LastSight.read(library)).isPresent();
        Files.writeString(library.resolve("last-sight"), "不是图");
        assertThat(LastSight.read(library)).isEmpty();
    }
}
