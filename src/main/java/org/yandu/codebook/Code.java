package org.yandu.codebook;

import org.jspecify.annotations.Nullable;

/**
 * A theme.
 *
 * @param sign one character for paper and screen reader, such as 信
 * @param key number key 1-9, or {@code null}
 * @param retired whether it is no longer offered; passages that have it keep it
 */
public record Code(
        String id,
        String name,
        String sign,
        Colour colour,
        Pattern pattern,
        Meaning meaning,
        @Nullable Integer key,
        Place place,
        boolean retired) {

    /**
     * Where a theme stands.
     *
     * @param book id of its codebook
     * @param parent id of the theme it is nested in, or {@code null}
     * @param position among its siblings, from 0
     */
    public record Place(String book, @Nullable String parent, int position) {

        /** At the top of the codebook a library starts with. */
        public static Place first(int position) {
            return new Place(Book.FIRST, null, position);
        }
    }

    /** What belongs to it. */
    public String definition() {
        return meaning.definition();
    }

    /** Id of the theme it is nested in, or {@code null}. */
    public @Nullable String parent() {
        return place.parent();
    }

    /** Among its siblings, from 0. */
    public int position() {
        return place.position();
    }

    public Code named(String otherName, String otherSign) {
        return new Code(id, otherName, otherSign, colour, pattern, meaning, key, place, retired);
    }

    public Code with(Colour otherColour, Pattern otherPattern) {
        return new Code(id, name, sign, otherColour, otherPattern, meaning, key, place, retired);
    }

    public Code with(Meaning other) {
        return new Code(id, name, sign, colour, pattern, other, key, place, retired);
    }

    public Code withKey(@Nullable Integer other) {
        return new Code(id, name, sign, colour, pattern, meaning, other, place, retired);
    }

    public Code at(Place other) {
        return new Code(id, name, sign, colour, pattern, meaning, key, other, retired);
    }

    public Code retired(boolean now) {
        return new Code(id, name, sign, colour, pattern, meaning, key, place, now);
    }
}
