package org.yandu.intake.office;

import java.util.Map;

/** Signs of symbol fonts that office documents use as characters, as far as Unicode has them and forms use them. */
final class Symbols {

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6C, "●"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6F, "□"),
            Map.entry(0x71, "❑"),
            Map.entry(0x75, "◆"),
            Map.entry(0x76, "❖"),
            Map.entry(0xA1, "○"),
            Map.entry(0xA8, "□"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xE0, "→"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"));

    private static final Map<Integer, String> WINGDINGS_2 =
            Map.of(0x50, "✓", 0x4F, "✗", 0x52, "☑", 0x53, "☒", 0xA3, "□", 0x30, "□");

    private Symbols() {}

    /** @param code hexadecimal, mostly in the private range F000-F0FF */
    static String of(String font, String code) {
        int c;
        try {
            c = Integer.parseInt(code, 16);
        } catch (NumberFormatException e) {
            return "";
        }
        if (c < 0x20 || c > Character.MAX_VALUE || Character.isSurrogate((char) c)) {
            return "";
        }
        int at = c & 0xFF;
        boolean own = c >= 0xF000 && c <= 0xF0FF;
        if (own && font.equals("Wingdings 2")) {
            return WINGDINGS_2.getOrDefault(at, String.valueOf((char) c));
        }
        if (own && font.startsWith("Wingdings")) {
            return WINGDINGS.getOrDefault(at, String.valueOf((char) c));
        }
        return own && at == 0xB7 ? "•" : String.valueOf((char) c);
    }
}
