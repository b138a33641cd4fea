package org.yandu.exchange.packet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file may hold. */
public enum PacketKind {
    /** Texts, codebook and questions for a class. */
    READINGS,
    /** What one student made. */
    ANSWERS,
    /** The answers an instructor had in mind, released. */
    KEY;

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PacketKind> of(String written) {
        return Arrays.stream(values())
                .filter(kind -> kind.written().equals(written))
                .findFirst();
    }
}
