package org.yandu.exchange.out;

import java.util.Locale;
import java.util.Set;

/** Names of files that every system takes. */
public final class FileNames {

    /** In UTF-16 units; with an extension that stays below 255 bytes in UTF-8, three to a Chinese character. */
    private static final int LONGEST = 60;

    /** Names of devices on Windows. */
    private static final Set<String> TAKEN = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3");

    private FileNames() {}

    /** @return never empty */
    public static String of(String title) {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (name.length() > LONGEST) {
            int end = Character.isLowSurrogate(name.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
            name = name.substring(0, end).strip();
        }
        name = name.replaceAll("^[.]+|[. ]+$", "");
        return name.isEmpty() || TAKEN.contains(name.toLowerCase(Locale.ROOT)) ? "yandu" + name : name;
    }
}
