package org.yandu.intake.manuscript;

/** Recognises files that are no text by their first bytes. */
public final class Signatures {

    private static final int[][] BINARY = {
        {'%', 'P', 'D', 'F', '-'},
        {'P', 'K', 3, 4},
        {'P', 'K', 5, 6},
        {0x89, 'P', 'N', 'G'},
        {0xFF, 0xD8, 0xFF},
        {'G', 'I', 'F', '8'},
        // Word, Excel and PowerPoint before 2007
        {0xD0, 0xCF, 0x11, 0xE0},
        {0x1F, 0x8B, 8},
        {'7', 'z', 0xBC, 0xAF},
        {'R', 'a', 'r', '!', 0x1A},
        {0x7F, 'E', 'L', 'F'},
        {'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't', ' ', '3', 0},
        {'I', 'D', '3', 3},
        {'I', 'D', '3', 4},
        {'B', 'Z', 'h', '9'},
        {0xCA, 0xFE, 0xBA, 0xBE},
    };

    private Signatures() {}

    public static boolean isBinary(byte[] bytes) {
        for (int[] head : BINARY) {
            if (Encodings.startsWith(bytes, head)) {
                return true;
            }
        }
        return false;
    }
}
