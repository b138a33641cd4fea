package org.yandu.ui.intake;

import java.util.Locale;

/** What will become, or has become, of a file. */
enum Fate {
    /** Not looked at yet. */
    WAITING("fth-clock"),
    NEW("fth-file-plus"),
    NEWER("fth-git-commit"),
    /** The library has it. */
    KNOWN("fth-copy"),
    /** The same text stands further up in the list. */
    TWICE("fth-copy"),
    /** Its words are there, in another format or under another name. */
    SAME("fth-copy"),
    /** It differs from one that is there in a letter or a line: a newer text of it, or one that was read wrongly. */
    NEARLY("fth-help-circle"),
    FAILED("fth-alert-triangle"),
    TAKEN("fth-check"),
    RENEWED("fth-check"),
    /** The reader did not want it. */
    LEFT("fth-minus");

    private final String icon;

    Fate(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }

    String key() {
        return "take_in.fate." + word();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its text comes into the library, or has. */
    boolean comesIn() {
        return this == NEW || this == NEWER || this == TAKEN || this == RENEWED;
    }

    boolean canBeTaken() {
        return this == NEW || this == NEWER || this == SAME || this == NEARLY;
    }
}
