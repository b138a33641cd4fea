package org.yandu.exchange.accession;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;

/**
 * Puts bytes aside until they are wanted again, so that memory does not grow with the number of files: the first few in memory,
 * the rest in a file of the system's temporary folder that goes away with this object or with the program.
 */
final class Spool implements AutoCloseable {

    /** What a few ordinary readings come to; only larger batches need a file. */
    private static final long IN_MEMORY = 8L << 20;

    private long held;
    private long written;
    private @Nullable FileChannel file;

    /** @return gets them back, as often as wanted until this is closed */
    synchronized Supplier<byte[]> put(byte[] bytes) {
        if (held + bytes.length <= IN_MEMORY) {
            held += bytes.length;
            return () -> bytes;
        }
        try {
            FileChannel channel = channel();
            long at = written;
            for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                written += channel.write(rest, written);
            }
            int length = bytes.length;
            return () -> read(channel, at, length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private FileChannel channel() throws IOException {
        if (file == null) {
            Path path = Files.createTempFile("yandu-", ".import");
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        }
        return file;
    }

    private static byte[] read(FileChannel channel, long at, int length) {
        try {
            ByteBuffer into = ByteBuffer.allocate(length);
            while (into.hasRemaining() && channel.read(into, at + into.position()) >= 0) {}
            return into.array();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static ProblemException failed(IOException e) {
        return new ProblemException(Problem.of(Problem.Kind.DISK_FAILED, System.getProperty("java.io.tmpdir", "")), e);
    }

    @Override
    public synchronized void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
