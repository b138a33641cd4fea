package org.yandu.codebook;

import org.jspecify.annotations.Nullable;

/**
 * A theme.
 *
 * @param sign one character for paper and screen reader, such as 信
 * @param definition what belongs to it
 * @param key number key 1-9, or {@code null}
 * @param parent id of the theme it is nested in, or {@code null}
 * @param position among its siblings, from 0
 */
public record Code(
        String id,
        String name,
        String sign,
        Colour colour,
        Pattern pattern,
        String definition,
        @Nullable Integer key,
        @Nullable String parent,
        int position) {}
