package org.yandu.intake.manuscript;

import java.util.Locale;

/**
 * A file in memory.
 *
 * @param name of the file, possibly with its path
 */
public record FileBytes(String name, byte[] bytes) {

    public boolean startsWith(int... head) {
        return Encodings.startsWith(bytes, head);
    }

    public boolean isNamed(String... extensions) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String extension : extensions) {
            if (lower.endsWith("." + extension)) {
                return true;
            }
        }
        return false;
    }
}
