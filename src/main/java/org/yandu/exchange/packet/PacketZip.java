package org.yandu.exchange.packet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.yandu.document.ProblemException;

/**
 * A packet's zip in memory. Nothing is ever unpacked to the disk, and a name that we would not have written is refused: so there is no
 * path to be tricked with, and no packet within a packet to go down into.
 */
final class PacketZip {

    static final String MIMETYPE = "mimetype";
    static final String MEDIA = "application/vnd.yandu.packet+zip";

    /** Bytes before the name of the first entry of a zip. */
    private static final int LOCAL_HEADER = 30;

    /** Bytes; enough for the header, both words and a few fields more. */
    private static final int HEAD = 128;

    /** As we write it. Other ways of packing need libraries that are not here, or are there to be misused. */
    private static final Set<Integer> PACKED = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

    private static final Pattern NAMES = Pattern.compile("mimetype|manifest\\.json|signature\\.json|content\\.json"
            + "|envelope\\.json|sealed\\.bin|texts/[0-9a-f-]{36}\\.txt|originals/[0-9a-f]{64}");

    /** Two texts for each of 2,000 documents, as many as a library is designed for, and to spare. */
    private static final int MOST_ENTRIES = 5_000;

    /** What all entries may come to: a packet of a hundred scanned books; must fit into memory. */
    static final long MOST_BYTES = 384L << 20;

    /** DEFLATE reaches 1032:1 on zeros; our JSON and texts stay below 40:1. */
    private static final long MOST_RATIO = 150;

    /** Below this even a strange ratio is harmless. */
    private static final long SMALL = 4L << 20;

    private final String file;
    private long left = MOST_BYTES;

    private PacketZip(String file) {
        this.file = file;
    }

    // ---- out ----

    /** The same entries make the same bytes, whenever they are written. */
    static byte[] write(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            // Stored and first, so that a system can tell the file by its beginning.
            ZipEntry type = entry(MIMETYPE);
            byte[] media = MEDIA.getBytes(StandardCharsets.US_ASCII);
            CRC32 crc = new CRC32();
            crc.update(media);
            type.setMethod(ZipEntry.STORED);
            type.setSize(media.length);
            type.setCrc(crc.getValue());
            zip.putNextEntry(type);
            zip.write(media);
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(entry(each.getKey()));
                zip.write(each.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        // 1 January 1980, the first moment a zip knows, whatever the time zone.
        entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
        return entry;
    }

    // ---- in ----

    /**
     * @param file name for messages
     * @return all entries but {@code mimetype}
     * @throws ProblemException PACKET_DAMAGED, PACKET_UNSAFE
     */
    static Map<String, byte[]> read(String file, byte[] bytes) {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            return new PacketZip(file).entries(zip);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw Refusal.damaged(file, e);
        }
    }

    /** Whether a file begins as a packet does, whatever it is called by now. */
    static boolean begins(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            // Between the two may stand what the zip says about the first entry.
            return head.startsWith("PK") && head.startsWith(MIMETYPE, LOCAL_HEADER) && head.contains(MEDIA);
        }
    }

    private Map<String, byte[]> entries(ZipFile zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
        if (all.size() > MOST_ENTRIES) {
            throw Refusal.unsafe(file);
        }
        // All names first: nothing of a file that has a bad one is unpacked.
        for (ZipArchiveEntry entry : all) {
            boolean plain = NAMES.matcher(entry.getName()).matches()
                    && !entry.isDirectory()
                    && !entry.isUnixSymlink()
                    && PACKED.contains(entry.getMethod())
                    && !entry.getGeneralPurposeBit().usesEncryption();
            if (!plain || entries.put(entry.getName(), new byte[0]) != null) {
                throw Refusal.unsafe(file);
            }
        }
        for (ZipArchiveEntry entry : all) {
            entries.put(entry.getName(), bytes(zip, entry));
        }
        entries.remove(MIMETYPE);
        return entries;
    }

    private byte[] bytes(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                left -= n;
                boolean swollen = out.size() > SMALL && out.size() > MOST_RATIO * entry.getCompressedSize();
                if (left < 0 || swollen) {
                    throw Refusal.unsafe(file);
                }
            }
            return out.toByteArray();
        }
    }
}
