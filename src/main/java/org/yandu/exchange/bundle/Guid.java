package org.yandu.exchange.bundle;

import java.util.Locale;
import java.util.regex.Pattern;
import org.yandu.document.Fingerprint;

/** Ids for programs that want them to be UUIDs. */
public final class Guid {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Guid() {}

    /** The id itself, in lower case and without braces, when it is one; else one made of it, always the same. */
    public static String of(String id) {
        String bare = id.strip().replaceAll("^\\{|}$", "").toLowerCase(Locale.ROOT);
        return UUID.matcher(bare).matches() ? bare : Fingerprint.named("guid " + id);
    }
}
