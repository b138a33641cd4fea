package org.yandu.intake.office;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The fonts of a rich text, which say how its bytes are to be read. */
final class RtfFonts {

    /** Of symbol fonts, whose bytes are pictures. */
    static final int SYMBOL = 2;

    private static final int ANSI = 0;
    private static final int DEFAULT = 1;

    /** Every GB is decoded as GB18030, of which it is a part. */
    private static final Map<Integer, String> BY_CHARSET = Map.ofEntries(
            Map.entry(77, "x-MacRoman"),
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "GB18030"),
            Map.entry(136, "x-windows-950"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"),
            Map.entry(255, "IBM850"));

    private static final Map<Integer, String> BY_PAGE = Map.of(
            932, "windows-31j",
            936, "GB18030",
            949, "x-windows-949",
            950, "x-windows-950",
            54936, "GB18030",
            65001, "UTF-8",
            10000, "x-MacRoman",
            10008, "GB18030",
            437, "IBM437",
            850, "IBM850");

    private final Map<Integer, Integer> charsets = new HashMap<>();
    private final Map<Integer, Integer> pages = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();

    /** Of the whole file. */
    private int page = 1252;

    /** Takes in what a control word says about the bytes of the file, or of a font. */
    void apply(String word, int number, int font) {
        switch (word) {
            case "ansicpg" -> page = number;
            case "mac" -> page = 10000;
            case "pc" -> page = 437;
            case "pca" -> page = 850;
            case "fcharset" -> charsets.put(font, number);
            case "cpg" -> pages.put(font, number);
            default -> {
                // One of the many words about nothing but looks.
            }
        }
    }

    void name(int font, String name) {
        names.merge(font, name, String::concat);
    }

    String name(int font) {
        return names.getOrDefault(font, "");
    }

    /** The font in whose bytes a font's name is written; no font says that for the names of symbol fonts. */
    int toName(int font) {
        return isSymbol(font) ? -1 : font;
    }

    boolean isSymbol(int font) {
        return charsets.getOrDefault(font, DEFAULT) == SYMBOL;
    }

    /** How bytes in a font are to be read. */
    Charset of(int font) {
        Integer own = pages.get(font);
        if (own != null && own != 0) {
            return byPage(own);
        }
        int charset = charsets.getOrDefault(font, DEFAULT);
        String named = BY_CHARSET.get(charset);
        // A Western font in a Chinese file mostly stands around Chinese bytes, where a program named only one of two
        // fonts.
        return named == null ? byPage(page) : forName(named);
    }

    Charset ofFile() {
        return byPage(page);
    }

    /** Bytes into characters; where the Chinese reading of a Western font fails, the Western one is meant. */
    String decode(byte[] bytes, int font) {
        Charset charset = of(font);
        int declared = charsets.getOrDefault(font, DEFAULT);
        if (declared == ANSI && isDouble(charset) && !fits(bytes, charset)) {
            return new String(bytes, forName("windows-1252"));
        }
        return new String(bytes, charset);
    }

    private static boolean fits(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whether a byte can be the first of a pair. */
    boolean isLead(int value, int font) {
        return value >= 0x81 && value <= 0xFE && isDouble(of(font));
    }

    private static boolean isDouble(Charset charset) {
        String name = charset.name();
        return name.equals("GB18030")
                || name.equals("x-windows-950")
                || name.equals("x-windows-949")
                || name.equals("windows-31j");
    }

    private static Charset byPage(int number) {
        return forName(BY_PAGE.getOrDefault(number, "windows-" + number));
    }

    private static Charset forName(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.ISO_8859_1;
        }
    }
}
