package org.yandu.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** The texts of the interface in one language. Safe for use by any thread. */
public final class Texts {

    /** By their locale. Kept: each is read once. */
    private static final Map<Locale, Texts> KNOWN = new ConcurrentHashMap<>();

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** Texts in English for English locales, in Simplified Chinese for all others. */
    public static Texts of(Locale locale) {
        Locale spoken = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return KNOWN.computeIfAbsent(spoken, Texts::read);
    }

    /** Java would look for regional ones, in all libraries one after the other, at each start. */
    private static Texts read(Locale locale) {
        String name = "texts_" + locale.getLanguage() + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            return new Texts(locale, new PropertyResourceBundle(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text of a key.
     *
     * @param args for {@code {0}}, {@code {1}} … as in {@link MessageFormat}
     * @throws java.util.MissingResourceException when there is no such key
     */
    public String get(String key, Object... args) {
        return args.length == 0 ? plain(key) : new MessageFormat(bundle.getString(key), locale()).format(args);
    }

    public String get(String key, List<String> args) {
        return get(key, args.toArray());
    }

    /** One after the other, parted as this language parts what it lists. */
    public String joined(Collection<String> words) {
        return words.stream().collect(joining());
    }

    /** As {@link #joined}. */
    public Collector<CharSequence, ?, String> joining() {
        return Collectors.joining(plain("join.and"));
    }

    /** All keys there are. */
    public Set<String> keys() {
        return bundle.keySet();
    }

    public Locale locale() {
        return locale;
    }

    /** Quotes are doubled in all texts alike, so that a translator need not know which have arguments. */
    private String plain(String key) {
        return bundle.getString(key).replace("''", "'");
    }
}
