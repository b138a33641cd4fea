package org.yandu.exchange.packet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;

/**
 * Whose packets this reader has opened: trust on first use, as with SSH. Kept beside the reader's own key.
 *
 * @param folder of the reader's {@link Identity}
 */
public record Signers(Path folder) {

    /** What is known about who signed. */
    public enum Standing {
        UNSIGNED,
        /** Never seen. */
        NEW,
        /** The key this name has always had. */
        KNOWN,
        /** The name is known with another key. */
        OTHER_KEY,
        /** The reader himself. */
        OWN
    }

    private static final String FILE = "known-signers.tsv";

    public Standing standing(String name, @Nullable String fingerprint) {
        if (fingerprint == null) {
            return Standing.UNSIGNED;
        }
        if (Files.exists(folder) && fingerprint.equals(new Identity(folder).fingerprint())) {
            return Standing.OWN;
        }
        Map<String, String> known = read();
        if (name.equals(known.get(fingerprint))) {
            return Standing.KNOWN;
        }
        return known.containsValue(name) ? Standing.OTHER_KEY : Standing.NEW;
    }

    /** From now on this key is that of this name. */
    public void remember(String name, @Nullable String fingerprint, Instant now) {
        if (fingerprint == null || standing(name, fingerprint) == Standing.KNOWN) {
            return;
        }
        Path file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
            String before = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
            Path fresh = Files.createTempFile(folder, "signers", ".new");
            Files.writeString(fresh, before + fingerprint + "\t" + now + "\t" + name + "\n", StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Problem.Kind.FILE_UNWRITABLE, file), e);
        }
    }

    /** Names by fingerprint, the last said counts. */
    private Map<String, String> read() {
        Map<String, String> known = new LinkedHashMap<>();
        Path file = folder.resolve(FILE);
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] parts = line.split("\t", 3);
                if (parts.length == 3) {
                    known.put(parts[0], parts[2]);
                }
            }
        } catch (NoSuchFileException e) {
            return known;
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Problem.Kind.FILE_UNREADABLE, file), e);
        }
        return known;
    }
}
