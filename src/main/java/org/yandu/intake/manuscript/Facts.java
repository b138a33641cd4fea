package org.yandu.intake.manuscript;

import org.jspecify.annotations.Nullable;

/**
 * What the properties of a file say about its text. The text itself is believed first: properties are often left over from
 * another document or name whoever typed it.
 *
 * @param date as ISO 8601
 * @param source site or publication
 */
public record Facts(
        @Nullable String title,
        @Nullable String author,
        @Nullable String date,
        @Nullable String source) {

    public static final Facts NONE = new Facts(null, null, null, null);

    /** These, and of others what these do not say. */
    public Facts or(Facts others) {
        return new Facts(
                title == null ? others.title : title,
                author == null ? others.author : author,
                date == null ? others.date : date,
                source == null ? others.source : source);
    }
}
