package org.yandu.intake.pages;

import java.lang.Character.UnicodeBlock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Characters that are written without spaces between them. */
final class Wide {

    private static final Set<UnicodeBlock> PUNCTUATION = Set.of(
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
            UnicodeBlock.CJK_COMPATIBILITY_FORMS,
            UnicodeBlock.VERTICAL_FORMS,
            UnicodeBlock.ENCLOSED_ALPHANUMERICS,
            UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS);

    /** Punctuation that both scripts use; in a Chinese text it is mostly Chinese. */
    private static final String SHARED = "—…“”‘’·";

    private Wide() {}

    static boolean is(int c) {
        if (c < 0x80) {
            return false;
        }
        @Nullable UnicodeBlock block = UnicodeBlock.of(c);
        return isIdeograph(c) || SHARED.indexOf(c) >= 0 || block != null && PUNCTUATION.contains(block);
    }

    /** Quotation marks and the like, which are as wide as an ideograph in a Chinese text only. */
    static boolean isShared(int c) {
        return SHARED.indexOf(c) >= 0;
    }

    static boolean isIdeograph(int c) {
        return Character.isIdeographic(c)
                || switch (Character.UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> Character.isLetter(c);
                    default -> false;
                };
    }
}
