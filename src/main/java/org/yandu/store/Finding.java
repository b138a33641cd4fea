package org.yandu.store;

import java.util.List;

/**
 * Something that was seen when a library was checked.
 *
 * @param kind its text key is {@code check.} and its name in small letters
 * @param args what the text names
 */
public record Finding(Kind kind, List<String> args) {

    /** What can be seen, in the order it is told. */
    public enum Kind {
        MISSING(true),
        FOREIGN(true),
        NEWER(true),
        UNREADABLE(true),
        DAMAGED(true),
        REFERENCE(true),
        PASSAGE(true),
        ORIGINAL_MISSING(true),
        ORIGINAL_ALTERED(true),
        BACKUP_DAMAGED(true),
        DISK_FULL(false),
        READ_ONLY(false),
        NO_BACKUP(false),
        OLD_SCHEMA(false),
        LEFT_OVER(false),
        OPEN_TO_OTHERS(false);

        private final boolean grave;

        Kind(boolean grave) {
            this.grave = grave;
        }

        public String key() {
            return "check." + name().toLowerCase(java.util.Locale.ROOT);
        }

        /** Whether something is wrong, and not only worth knowing. */
        public boolean isGrave() {
            return grave;
        }
    }

    public Finding {
        args = List.copyOf(args);
    }

    static Finding of(Kind kind, Object... args) {
        return new Finding(
                kind, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }
}
