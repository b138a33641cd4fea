package org.yandu.exchange.accession;

import org.yandu.document.Folding;
import org.yandu.document.Header;

/**
 * Whether one text is a newer state of another, both being of one title or file name. In doubt it is not: a library with one document too
 * many is mended more easily than two texts taken for one, whose marks have been mixed.
 */
final class Successor {

    /** What titles may be told with, such as their organ, is no more than they are. */
    private static final int LONGER = 2;

    /** Two titles part in the middle and are alike besides: 关于元旦放假的通知 and 关于春节放假的通知. */
    private static final int ALIKE = 4;

    private Successor() {}

    static boolean is(Header one, BareText words, Header other, BareText otherWords) {
        return words.isRevised(otherWords)
                && !OtherIssue.is(one, other)
                && fits(Age.title(one.title()), words, Age.title(other.title()), otherWords);
    }

    /** A file of the same name with another title has to say the same for the most part, and the titles must not tell two things apart. */
    private static boolean fits(String one, BareText words, String other, BareText otherWords) {
        return agree(one, other) || (!tellApart(one, other) && words.isMostly(otherWords));
    }

    /** One says all the other does, in its order: with its organ and without, 进一步加强 and 加强. */
    private static boolean agree(String one, String other) {
        String longer = letters(one.length() >= other.length() ? one : other);
        String shorter = letters(one.length() >= other.length() ? other : one);
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
        }
        return at == shorter.length() && longer.length() <= LONGER * shorter.length();
    }

    private static String letters(String title) {
        return Folding.fold(title).replaceAll("[^\\p{L}\\d]", "");
    }

    /** A letter that was read wrongly tells nothing apart. */
    private static boolean tellApart(String one, String other) {
        Parting parting = Parting.of(one, other);
        return parting.begin() + parting.end() >= ALIKE && parting.left() > 1;
    }
}
