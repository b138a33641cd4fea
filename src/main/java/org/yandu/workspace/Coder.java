package org.yandu.workspace;

import java.util.Optional;

/**
 * Under which name somebody marks in a library, unless it is said otherwise. Kept with the library and not with the machine: a library
 * that travels on a stick keeps whose it is.
 */
public final class Coder {

    /** Preference. */
    public static final String KEPT = "coder";

    private Coder() {}

    /** The name in the settings; without one the computer's name for its user, which may be empty. */
    public static String of(Store store) {
        return given(store).orElse(System.getProperty("user.name", ""));
    }

    /** The name the reader has given, if he has. */
    public static Optional<String> given(Store store) {
        return store.preference(KEPT);
    }
}
