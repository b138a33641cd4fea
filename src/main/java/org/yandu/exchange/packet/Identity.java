package org.yandu.exchange.packet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;

/**
 * The reader's own key, made when it is first needed and kept outside every library, because a library may be handed on. Ed25519 as
 * the JDK brings it.
 *
 * @param folder readable for its owner only
 */
public record Identity(Path folder) {

    private static final String KEY = "signing.key";

    /** @return the key pair, made when there is none */
    KeyPair keys() {
        Path file = folder.resolve(KEY);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
            KeyFactory factory = KeyFactory.getInstance("Ed25519");
            Base64.Decoder base64 = Base64.getDecoder();
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(base64.decode(lines.get(0)))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(lines.get(1)))));
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Problem.Kind.FILE_UNWRITABLE, file), e);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new ProblemException(Problem.of(Problem.Kind.FILE_DAMAGED, file), e);
        }
    }

    /** How the key is told from others; see {@link Signing#fingerprint}. */
    public String fingerprint() {
        return Signing.fingerprint(keys().getPublic().getEncoded());
    }

    byte[] sign(byte[] what) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(keys().getPrivate());
            signature.update(what);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 15 brings Ed25519", e);
        }
    }

    private void make(Path file) throws IOException, GeneralSecurityException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(folder, posix ? only("rwx------") : new FileAttribute<?>[0]);
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Base64.Encoder base64 = Base64.getEncoder();
        String text = base64.encodeToString(pair.getPublic().getEncoded()) + "\n"
                + base64.encodeToString(pair.getPrivate().getEncoded()) + "\n";
        // Whole or not at all: it is written beside and then moved into place.
        Path fresh = Files.createTempFile(folder, "key", ".new", posix ? only("rw-------") : new FileAttribute<?>[0]);
        try {
            Files.writeString(fresh, text, StandardCharsets.US_ASCII);
            Files.move(fresh, file);
        } catch (FileAlreadyExistsException e) {
            // Another window was quicker; its key is as good.
            Files.deleteIfExists(fresh);
        }
    }

    private static FileAttribute<?>[] only(String permissions) {
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
