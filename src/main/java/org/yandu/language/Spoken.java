package org.yandu.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which language the program speaks: Chinese unless the reader's environment asks for English. */
public final class Spoken {

    /**
     * Looked at in this order; the first that is not empty decides. {@code YANDU_LANGUAGE} is set by the start script, which
     * has to replace the others where they name no UTF-8 locale.
     */
    private static final String[] VARIABLES = {"YANDU_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"};

    private Spoken() {}

    /** For the process this runs in. */
    public static Locale here() {
        return by(System.getenv(), System.getProperty("os.name", ""), Locale.getDefault());
    }

    /**
     * @param system what the operating system says; asked only on Windows and macOS, because elsewhere a Java without any of the
     *     variables says English of everybody
     */
    public static Locale by(Map<String, String> environment, String operatingSystem, Locale system) {
        Optional<String> asked = Stream.of(VARIABLES)
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst();
        if (asked.isPresent()) {
            return named(asked.get());
        }
        boolean knows = operatingSystem.startsWith("Windows") || operatingSystem.startsWith("Mac");
        return knows ? named(system.getLanguage()) : Locale.SIMPLIFIED_CHINESE;
    }

    /** Whether a name, such as {@code en_GB} or {@code zh}, is that of a language with texts. */
    public static boolean knows(String name) {
        return name.matches("(?i)(zh|en)([-_.@].*)?");
    }

    /** @param name such as {@code en}, {@code en_GB.UTF-8}, {@code zh} or {@code C} */
    public static Locale named(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
