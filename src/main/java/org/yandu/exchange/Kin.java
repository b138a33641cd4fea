package org.yandu.exchange;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How what was read stands to what the library has.
 *
 * @param same whose words it has, in another format or under another name; {@code null} when nobody's
 * @param perhaps ids of documents of the same title or file name, the likeliest first: it may be a thoroughly changed text of one
 * @param waiting how many annotations want to be looked at on the newer text
 * @param format short lower-case name, and what the text says, for comparing with other files; {@code null} when it could not be read
 */
public record Kin(
        @Nullable Same same,
        List<String> perhaps,
        int waiting,
        @Nullable String format,
        @Nullable Wording wording) {

    static final Kin NONE = new Kin(null, List.of(), 0, null, null);

    public Kin {
        perhaps = List.copyOf(perhaps);
    }

    /**
     * A text that says the same.
     *
     * @param document id in the library; {@code null} for a file of the same batch that is not in it yet
     * @param name title of the document, or path of the file
     * @param exactly letter for letter; otherwise all but a few words
     */
    public record Same(@Nullable String document, String name, boolean exactly) {}

    Kin waiting(int count) {
        return new Kin(same, perhaps, count, format, wording);
    }

    Kin of(String itsFormat, @Nullable Wording itsWording) {
        return new Kin(same, perhaps, waiting, itsFormat, itsWording);
    }

    /** How its words stand to another file's: letter for letter, or nearly in another format; empty when they are not the same. */
    public Optional<Boolean> sameAs(Kin other) {
        if (wording == null || other.wording == null) {
            return Optional.empty();
        }
        return same(format, wording, other.format, other.wording);
    }

    /** One format has few ways of writing the same: where its words differ, somebody has changed them. */
    static Optional<Boolean> same(@Nullable String format, Wording one, @Nullable String other, Wording two) {
        if (one.isSame(two)) {
            return Optional.of(true);
        }
        boolean nearly = format != null && !format.equals(other) && one.isNearly(two);
        return nearly ? Optional.of(false) : Optional.empty();
    }
}
