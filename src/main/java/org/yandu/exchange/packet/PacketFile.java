package org.yandu.exchange.packet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Fingerprint;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.exchange.Json;

/**
 * A file that was opened and is whole: every entry is as its hash says, and the signature, if there is one, is right.
 *
 * @param name without the folder, for messages
 * @param made as the manifest says
 * @param signer fingerprint of the key; {@code null} when it was not signed
 * @param sha256 of the manifest, and so of everything the file says
 * @param locked whether a passphrase was needed
 * @param entries without manifest and signature
 */
public record PacketFile(
        String name,
        PacketKind kind,
        Instant made,
        @Nullable String signer,
        String sha256,
        boolean locked,
        Map<String, byte[]> entries) {

    static final String CONTENT = "content.json";

    /** Raised when a reader of today would misunderstand a file of tomorrow. */
    static final int LAYOUT = 1;

    private static final String FORMAT = "yandu-packet";
    private static final String MANIFEST = "manifest.json";
    private static final String SIGNATURE = "signature.json";

    /** What to write, and how. Neither signed nor locked unless said. */
    public record Wish(
            PacketKind kind, Instant made, @Nullable Identity signer, char @Nullable [] passphrase) {}

    // ---- out ----

    static byte[] write(Wish wish, Map<String, byte[]> entries) {
        List<Map<String, Object>> list = new ArrayList<>();
        entries.forEach((name, bytes) -> {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("name", name);
            item.put("size", bytes.length);
            item.put("sha256", Fingerprint.of(bytes));
            list.add(item);
        });
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", FORMAT);
        manifest.put("layout", LAYOUT);
        manifest.put("kind", wish.kind().written());
        manifest.put("made", wish.made());
        manifest.put("entries", list);
        byte[] written = Json.of(manifest).getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(MANIFEST, written);
        if (wish.signer() != null) {
            all.put(SIGNATURE, Signing.write(wish.signer(), written));
        }
        all.putAll(entries);
        byte[] zip = PacketZip.write(all);
        return wish.passphrase() == null ? zip : Envelope.lock(zip, wish.passphrase());
    }

    // ---- in ----

    /** @throws ProblemException FILE_MISSING, FILE_UNREADABLE and what {@link #read(String, byte[], char[])} throws */
    public static PacketFile read(Path path, char @Nullable [] passphrase) {
        String name = String.valueOf(path.getFileName());
        try {
            if (Files.size(path) > PacketZip.MOST_BYTES) {
                throw new ProblemException(Problem.of(Kind.FILE_TOO_LARGE, name));
            }
            return read(name, Files.readAllBytes(path), passphrase);
        } catch (NoSuchFileException e) {
            throw new ProblemException(Problem.of(Kind.FILE_MISSING, path), e);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.FILE_UNREADABLE, path), e);
        }
    }

    /**
     * @param passphrase {@code null} when none was given
     * @throws ProblemException PACKET_DAMAGED, PACKET_UNSAFE, PACKET_ALTERED, PACKET_NEWER, PACKET_LOCKED, PACKET_PASSPHRASE
     */
    public static PacketFile read(String name, byte[] bytes, char @Nullable [] passphrase) {
        try {
            Map<String, byte[]> entries = PacketZip.read(name, bytes);
            boolean locked = entries.containsKey(Envelope.HEADER) || entries.containsKey(Envelope.BODY);
            if (!locked) {
                return open(name, entries, false);
            }
            if (passphrase == null) {
                throw new ProblemException(Problem.of(Kind.PACKET_LOCKED, name));
            }
            return open(name, PacketZip.read(name, Envelope.unlock(name, entries, passphrase)), true);
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw new ProblemException(Problem.of(Kind.PACKET_UNSAFE, name), e);
        }
    }

    private static PacketFile open(String name, Map<String, byte[]> all, boolean locked) {
        Map<String, byte[]> entries = new HashMap<>(all);
        byte[] manifest = entries.remove(MANIFEST);
        byte[] signature = entries.remove(SIGNATURE);
        Fields fields = Fields.read(name, manifest);
        if (manifest == null || !fields.line("format").equals(FORMAT)) {
            throw Refusal.damaged(name);
        }
        requireLayout(fields);
        compare(fields, entries);
        return new PacketFile(
                name,
                PacketKind.of(fields.line("kind")).orElseThrow(() -> Refusal.damaged(name)),
                fields.instant("made"),
                signature == null ? null : Signing.verify(Fields.read(name, signature), manifest),
                Fingerprint.of(manifest),
                locked,
                entries);
    }

    /** @throws ProblemException PACKET_NEWER */
    static void requireLayout(Fields fields) {
        if (fields.number("layout", 1, Integer.MAX_VALUE) > LAYOUT) {
            throw new ProblemException(Problem.of(Kind.PACKET_NEWER, fields.file()));
        }
    }

    /** What is listed is there as it is listed, and nothing else is. */
    private static void compare(Fields manifest, Map<String, byte[]> entries) {
        Set<String> listed = new HashSet<>();
        manifest.list("entries", item -> {
            String entry = item.line("name");
            byte[] bytes = entries.get(entry);
            boolean right = bytes != null
                    && listed.add(entry)
                    && item.number("size", 0, Integer.MAX_VALUE) == bytes.length
                    && item.line("sha256").equals(Fingerprint.of(bytes));
            if (!right) {
                throw Refusal.altered(manifest.file());
            }
            return entry;
        });
        if (!listed.equals(entries.keySet())) {
            throw Refusal.altered(manifest.file());
        }
    }

    /** @throws ProblemException PACKET_KIND when it holds something else */
    public PacketFile require(PacketKind wanted) {
        if (kind != wanted) {
            throw new ProblemException(Problem.of(Kind.PACKET_KIND, name));
        }
        return this;
    }

    Fields content() {
        return Fields.read(name, entries.get(CONTENT));
    }
}
