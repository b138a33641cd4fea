package org.yandu.intake.manuscript;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;

/**
 * A zip file in memory, as EPUB, ODT, OFD and DOCX are. Nothing is ever unpacked to the disk, so that names such as
 * {@code ../../x} can do no harm; they are refused all the same, because an honest file has none.
 */
public final class Archive implements AutoCloseable {

    /** Far above any book; a bomb made of many small entries stops here. */
    private static final int MOST_ENTRIES = 20_000;

    /** What all entries read may come to: as much as the largest file that is taken in. */
    private static final long MOST_BYTES = 256L << 20;

    /** DEFLATE reaches 1032:1 on zeros; XML of real documents stays below 60:1. */
    private static final long MOST_RATIO = 200;

    /** Below this even a strange ratio is harmless. */
    private static final long SMALL = 4L << 20;

    private final String name;
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private long read;

    private Archive(FileBytes file, ZipFile zip) {
        this.name = file.name();
        this.zip = zip;
    }

    /** @throws ProblemException FILE_DAMAGED, FILE_ENCRYPTED, FILE_TOO_LARGE, FILE_UNSAFE */
    public static Archive open(FileBytes file) {
        try {
            Archive archive = new Archive(
                    file, ZipFile.builder().setByteArray(file.bytes()).get());
            archive.list();
            return archive;
        } catch (IOException | RuntimeException e) {
            if (e instanceof ProblemException known) {
                throw known;
            }
            throw new ProblemException(Problem.of(Kind.FILE_DAMAGED, file.name()), e);
        }
    }

    private void list() {
        var all = zip.getEntries();
        while (all.hasMoreElements()) {
            ZipArchiveEntry entry = all.nextElement();
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new ProblemException(Problem.of(Kind.FILE_ENCRYPTED, name));
            }
            String path = entry.getName().replace('\\', '/');
            if (path.startsWith("/") || path.contains("../") || path.indexOf(':') == 1) {
                throw new ProblemException(Problem.of(Kind.FILE_UNSAFE, name));
            }
            entries.put(path, entry);
            if (entries.size() > MOST_ENTRIES) {
                throw new ProblemException(Problem.of(Kind.FILE_TOO_LARGE, name));
            }
        }
    }

    /** Names of all entries, in the order of the file. */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /**
     * @return {@code null} when there is no such entry
     * @throws ProblemException FILE_DAMAGED, FILE_TOO_LARGE when it unpacks to more than is reasonable
     */
    public byte @Nullable [] bytes(String entry) {
        ZipArchiveEntry found = entries.get(entry);
        if (found == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(found)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                read += n;
                boolean swollen = out.size() > SMALL && out.size() > MOST_RATIO * found.getCompressedSize();
                if (read > MOST_BYTES || swollen) {
                    throw new ProblemException(Problem.of(Kind.FILE_TOO_LARGE, name));
                }
            }
            return out.toByteArray();
        } catch (IOException | RuntimeException | LinkageError e) {
            // Zstandard and XZ need libraries of their own, which no program that writes documents asks for.
            if (e instanceof ProblemException known) {
                throw known;
            }
            throw new ProblemException(Problem.of(Kind.FILE_DAMAGED, name), e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.FILE_DAMAGED, name), e);
        }
    }
}
