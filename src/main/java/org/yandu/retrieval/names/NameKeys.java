package org.yandu.retrieval.names;

import org.yandu.document.Folding;

/** Makes one of all ways a name is written: folded, without quotation and title marks and middle dots. */
public final class NameKeys {

    private NameKeys() {}

    public static String of(String name) {
        String folded = Folding.fold(name);
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (!isMark(folded.charAt(i))) {
                key.append(folded.charAt(i));
            }
        }
        return key.toString();
    }

    /** Whether a folded character is none of the name's. */
    static boolean isMark(char c) {
        return switch (c) {
            case '"', '\'', '“', '”', '‘', '’', '《', '》', '〈', '〉', '·' -> true;
            default -> false;
        };
    }
}
