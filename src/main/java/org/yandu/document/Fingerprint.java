package org.yandu.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Names things after what they are, so that the same thing has the same name in every library. */
public final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 as lower-case hexadecimal. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java brings SHA-256", e);
        }
    }

    /** The document that begins with these bytes. */
    public static String document(String sha256) {
        return uuid("document " + sha256);
    }

    /** These bytes read as this text: another encoding, or a better reader of the format, makes another version. */
    public static String version(String sha256, String text) {
        return uuid("version " + sha256 + " " + of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Anything else that is to have the same id in every library. */
    public static String named(String name) {
        return uuid(name);
    }

    private static String uuid(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
