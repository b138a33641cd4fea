package org.yandu.intake;

import java.util.List;

/** All file formats, the most particular first; the first that claims a file reads it. */
final class Formats {

    private static final List<Format> ALL = List.of(new Epub(), new Mhtml(), new Html(), new PlainText());

    private Formats() {}

    /** @return {@code null} when no format claims the file */
    static @org.jspecify.annotations.Nullable Format of(FileBytes file) {
        for (Format format : ALL) {
            if (format.claims(file)) {
                return format;
            }
        }
        return null;
    }
}
