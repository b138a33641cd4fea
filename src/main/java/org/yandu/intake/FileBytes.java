package org.yandu.intake;

import java.util.Locale;

/**
 * A file in memory.
 *
 * @param name of the file, possibly with its path
 */
record FileBytes(String name, byte[] bytes) {

    boolean startsWith(int... head) {
        return Encodings.startsWith(bytes, head);
    }

    boolean isNamed(String... extensions) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String extension : extensions) {
            if (lower.endsWith("." + extension)) {
                return true;
            }
        }
        return false;
    }
}
