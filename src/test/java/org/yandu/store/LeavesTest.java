package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Apart from {@link ScatteredTest}, for what room is taken is told by a part of Java that the program itself does not bring along. */
class LeavesTest {

    private static final int PAGE = 4096;

    @TempDir
    Path place;

    /** Rubbish that would be a row of a gigabyte: nothing is set aside for it before the pages are seen it would lie on. */
    @Test
    void aLengthThatIsRubbishTakesNoRoom() throws IOException, SQLException {
        Path database = place.resolve("rubbish");
        int cells = 100;
        ByteBuffer page = ByteBuffer.allocate(PAGE);
        page.put(0, (byte) 0x0D).putShort(3, (short) cells);
        for (int i = 0; i < cells; i++) {
            page.putShort(8 + 2 * i, (short) (1000 + i));
        }
        // 0x1FFFFFF, 33 million, as a length that goes on over four bytes.
        for (int at = 1000; at < 1000 + cells + 8; at++) {
            page.put(at, (byte) (at % 4 == 3 ? 0x7F : 0x8F));
        }
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            file.write(page, PAGE);
            file.write(ByteBuffer.allocate(1), (64L << 20) - 1);
        }
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        try (Pages pages = Pages.of(database, place.resolve("none"))) {
            new Leaves(pages).all(leaf -> assertThat(leaf).isNull());
        }
        // Every page is read twice: a few times the file, not a hundred rows of megabytes.
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(400L << 20);
    }
}
