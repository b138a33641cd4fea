package org.yandu.document;

import org.jspecify.annotations.Nullable;

/**
 * What a text says about itself. Absent facts are {@code null} and shown as missing, never invented.
 *
 * @param title as it stands in the text
 * @param author 执笔, 作者, 编辑, 记者 …, the name only
 * @param issuer 发文机关
 * @param number 发文字号
 * @param date as ISO 8601 (2023-04-13), or shorter (2023-04, 2023) when the text says no more
 * @param source site or publication it was taken from
 */
public record Header(
        String title,
        @Nullable String subtitle,
        @Nullable String author,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable String date,
        @Nullable String source) {

    /** A header that knows nothing but a title. */
    public static Header titled(String title) {
        return new Header(title, null, null, null, null, null, null);
    }
}
