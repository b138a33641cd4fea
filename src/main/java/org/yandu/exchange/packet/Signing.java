package org.yandu.exchange.packet;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yandu.document.Fingerprint;
import org.yandu.exchange.Json;

/** The signature of a file, over the bytes of its manifest, which has the hashes of all the rest. */
public final class Signing {

    private static final String ALGORITHM = "Ed25519";

    private Signing() {}

    static byte[] write(Identity identity, byte[] manifest) {
        Base64.Encoder base64 = Base64.getEncoder();
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("algorithm", ALGORITHM);
        shape.put("key", base64.encodeToString(identity.keys().getPublic().getEncoded()));
        shape.put("signature", base64.encodeToString(identity.sign(manifest)));
        return Json.of(shape).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /**
     * @return fingerprint of the key it was signed with
     * @throws org.yandu.document.ProblemException PACKET_ALTERED when the signature is not that of these bytes
     */
    static String verify(Fields signature, byte[] manifest) {
        try {
            if (!signature.line("algorithm").equals(ALGORITHM)) {
                throw Refusal.damaged(signature.file());
            }
            byte[] key = Base64.getDecoder().decode(signature.line("key"));
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(key)));
            check.update(manifest);
            if (!check.verify(Base64.getDecoder().decode(signature.line("signature")))) {
                throw Refusal.altered(signature.file());
            }
            return fingerprint(key);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw Refusal.altered(signature.file());
        }
    }

    /** SHA-256 of a public key in its X.509 form, lower-case hexadecimal. */
    static String fingerprint(byte[] key) {
        return Fingerprint.of(key);
    }

    /** The first 64 bits in groups of four, to be read out or compared by eye. */
    public static String shown(String fingerprint) {
        return String.join(
                " ",
                fingerprint.substring(0, 4),
                fingerprint.substring(4, 8),
                fingerprint.substring(8, 12),
                fingerprint.substring(12, 16));
    }
}
