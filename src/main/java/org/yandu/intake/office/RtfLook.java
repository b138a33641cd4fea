package org.yandu.intake.office;

import org.jspecify.annotations.Nullable;

/** Control words that change how characters and paragraphs look, and those that are characters. */
final class RtfLook {

    private RtfLook() {}

    /** @return whether the word is one of these */
    static boolean apply(String word, RtfLexer lexer, RtfState state, int usualFont) {
        int number = lexer.parameter;
        boolean on = !lexer.parameterised || number != 0;
        switch (word) {
            case "plain" -> state.plain(usualFont);
            case "pard" -> state.newParagraph();
            case "b" -> state.bold = on;
            case "fs" -> state.size = number;
            case "v" -> state.hidden = on;
            case "deleted" -> state.deleted = on;
            case "highlight" -> state.highlight = number;
            case "cb", "chcbpat" -> state.fill = number;
            case "s" -> state.style = number;
            case "outlinelevel" -> state.outline = number;
            case "intbl" -> state.inTable = on;
            case "uc" -> state.unicodeSkip = Math.max(0, number);
            default -> {
                return font(word, number, state);
            }
        }
        return true;
    }

    /** A run names up to three fonts; which of them holds depends on the kind of its characters. */
    private static boolean font(String word, int number, RtfState state) {
        switch (word) {
            case "loch", "hich" -> state.east = false;
            case "dbch" -> state.east = true;
            case "f" -> {
                if (state.east) {
                    state.eastFont = number;
                } else {
                    state.font = number;
                }
            }
            case "af" -> {
                if (state.east) {
                    state.eastFont = number;
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    static @Nullable String sign(String word) {
        return switch (word) {
            case "tab" -> "\t";
            case "line", "page", "column", "softline" -> "\n";
            case "emdash" -> "—";
            case "endash" -> "–";
            case "lquote" -> "‘";
            case "rquote" -> "’";
            case "ldblquote" -> "“";
            case "rdblquote" -> "”";
            case "bullet" -> "•";
            case "~" -> "\u00A0";
            case "_" -> "-";
            case "emspace", "enspace", "qmspace" -> " ";
            default -> null;
        };
    }
}
