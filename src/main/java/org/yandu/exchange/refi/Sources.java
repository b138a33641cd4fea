package org.yandu.exchange.refi;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yandu.intake.manuscript.Archive;

/** The plain texts of a project: in the file itself or in the folder {@code sources}. */
final class Sources {

    private static final String INTERNAL = "internal://";

    private final Archive zip;

    Sources(Archive zip) {
        this.zip = zip;
    }

    /**
     * A text.
     *
     * @param text with LF, without BOM
     * @param crlf whether it had CRLF
     * @param marked whether it had a byte order mark
     */
    record Words(String text, boolean crlf, boolean marked) {}

    /** @return empty when the element has no text that is in the file */
    Optional<Words> words(XmlTree element) {
        Optional<XmlTree> inside = element.child("PlainTextContent");
        if (inside.isPresent()) {
            return Optional.of(words(inside.get().text()));
        }
        String path = element.get("plainTextPath", "").replace('\\', '/');
        String name = path.startsWith(INTERNAL) ? path.substring(INTERNAL.length()) : path;
        String bare = name.substring(name.lastIndexOf('/') + 1);
        // Only what lies in the file is read, wherever the path says it is.
        return bare.isEmpty()
                ? Optional.empty()
                : zip.names().stream()
                        .filter(entry -> entry.equals(bare) || entry.endsWith("/" + bare))
                        .findFirst()
                        .map(entry -> words(decoded(entry)));
    }

    private static Words words(String raw) {
        String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        return new Words(text.replace("\r\n", "\n").replace('\r', '\n'), text.contains("\r\n"), !text.equals(raw));
    }

    private String decoded(String entry) {
        byte[] bytes = zip.bytes(entry);
        byte[] all = bytes == null ? new byte[0] : bytes;
        boolean wide = all.length > 1 && ((all[0] & 0xFF) << 8 | all[1] & 0xFF) >= 0xFEFF && (all[0] & 0xFF) >= 0xFE;
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(all)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a text that is no UTF-8", e);
        }
    }
}
