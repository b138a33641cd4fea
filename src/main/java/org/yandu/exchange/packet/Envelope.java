package org.yandu.exchange.packet;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.exchange.Json;

/**
 * A packet locked with a passphrase: a zip again, of {@code envelope.json} (how it was locked) and {@code sealed.bin} (the whole inner
 * zip). AES-256-GCM with the bytes of {@code envelope.json} as additional data, so that nobody weakens what stands there; the key by
 * PBKDF2-HMAC-SHA256.
 *
 * <p>Chosen: PBKDF2, which the JDK has, and not Argon2, which would be one more library to trust; OWASP (Password Storage Cheat Sheet,
 * 2023) asks for 600,000 rounds, about a quarter of a second.
 */
final class Envelope {

    static final String HEADER = "envelope.json";
    static final String BODY = "sealed.bin";

    static final int ROUNDS = 600_000;

    /** Fewer would be no lock; more than this, a second or two, and a file could ask for hours of work. */
    static final int LEAST_ROUNDS = 100_000;

    static final int MOST_ROUNDS = 3_000_000;

    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private Envelope() {}

    static byte[] lock(byte[] zip, char[] passphrase) {
        SecureRandom random = new SecureRandom();
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("layout", PacketFile.LAYOUT);
        header.put("cipher", "AES-256-GCM");
        header.put("kdf", "PBKDF2-HMAC-SHA256");
        header.put("rounds", ROUNDS);
        header.put("salt", Base64.getEncoder().encodeToString(salt));
        header.put("nonce", Base64.getEncoder().encodeToString(nonce));
        byte[] json = Json.of(header).getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> outer = new LinkedHashMap<>();
        outer.put(HEADER, json);
        try {
            outer.put(
                    BODY,
                    cipher(Cipher.ENCRYPT_MODE, key(passphrase, salt, ROUNDS), nonce, json)
                            .doFinal(zip));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java brings AES-GCM", e);
        }
        return PacketZip.write(outer);
    }

    /** @throws ProblemException PACKET_PASSPHRASE, PACKET_DAMAGED, PACKET_UNSAFE, PACKET_NEWER */
    static byte[] unlock(String file, Map<String, byte[]> outer, char[] passphrase) {
        byte[] json = outer.getOrDefault(HEADER, new byte[0]);
        byte[] body = outer.getOrDefault(BODY, new byte[0]);
        Fields header = Fields.read(file, json);
        PacketFile.requireLayout(header);
        boolean known = header.line("cipher").equals("AES-256-GCM")
                && header.line("kdf").equals("PBKDF2-HMAC-SHA256");
        if (!known) {
            throw Refusal.damaged(file);
        }
        int rounds = header.number("rounds", 1, Integer.MAX_VALUE);
        if (rounds < LEAST_ROUNDS || rounds > MOST_ROUNDS) {
            throw Refusal.unsafe(file);
        }
        byte[] salt = bytes(header, "salt", SALT);
        byte[] nonce = bytes(header, "nonce", NONCE);
        try {
            return cipher(Cipher.DECRYPT_MODE, key(passphrase, salt, rounds), nonce, json)
                    .doFinal(body);
        } catch (AEADBadTagException e) {
            throw new ProblemException(Problem.of(Kind.PACKET_PASSPHRASE, file), e);
        } catch (GeneralSecurityException e) {
            throw Refusal.damaged(file, e);
        }
    }

    private static byte[] bytes(Fields header, String name, int length) {
        try {
            byte[] bytes = Base64.getDecoder().decode(header.line(name));
            if (bytes.length == length) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw Refusal.damaged(header.file(), e);
        }
        throw Refusal.damaged(header.file());
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, byte[] also)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(also);
        return cipher;
    }

    /** Full-width and half-width letters of a passphrase are the same: input methods differ. */
    private static SecretKeySpec key(char[] passphrase, byte[] salt, int rounds) throws GeneralSecurityException {
        char[] same = Normalizer.normalize(new String(passphrase), Normalizer.Form.NFKC)
                .toCharArray();
        PBEKeySpec spec = new PBEKeySpec(same, salt, rounds, 256);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return new SecretKeySpec(key, "AES");
        } finally {
            spec.clearPassword();
        }
    }
}
