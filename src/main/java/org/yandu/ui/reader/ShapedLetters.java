package org.yandu.ui.reader;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yandu.ui.reader.Painter.Run;

/**
 * Letters that are shaped by what stands beside them: joined pictures (ZWJ), marks over letters, Thai, Tibetan, Arabic… JavaFX has each run
 * of text in which there is one shaped as a whole, and on Linux (PangoGlyphLayout, seen in JavaFX 26.0.2) goes on to show all of such a run
 * where a line's end has cut it: the line runs on beyond its edge, and the next one says the same again. So they stand in runs of their own,
 * which end wherever a line may end and therefore are never cut. Nothing of the text is changed for that: offsets and what is copied stay
 * as they are.
 */
final class ShapedLetters {

    /** First and last of each range; wider than JavaFX's own (ScriptMapper), which may grow. No Han, kana or precomposed hangul is in it. */
    private static final int[][] RANGES = {
        {0x0300, 0x036F},
        {0x0590, 0x1DFF},
        {0x200C, 0x200F},
        {0x202A, 0x202E},
        {0x2066, 0x206F},
        {0x20D0, 0x20FF},
        {0xA800, 0xABFF},
        {0xD7B0, 0xD7FF},
        {0xFB1D, 0xFDFF},
        {0xFE20, 0xFE2F},
        {0xFE70, 0xFEFE},
        {0x10A00, 0x11FFF},
        {0xE0000, 0xE01EF}
    };

    /** Ends a syllable of Tibetan; Java knows of no end of a line there, and whole sentences would be one piece. */
    private static final char TSHEG = '\u0F0B';

    private ShapedLetters() {}

    static boolean isShaped(int character) {
        if (character < RANGES[0][0]) {
            return false;
        }
        for (int[] range : RANGES) {
            if (character >= range[0] && character <= range[1]) {
                return true;
            }
        }
        return false;
    }

    /** @param from where the runs begin in the text */
    static List<Run> apart(String text, int from, List<Run> runs) {
        int to = from + runs.stream().mapToInt(Run::length).sum();
        return hasAny(text, from, to) ? cut(runs, pieces(text.substring(from, to))) : runs;
    }

    private static boolean hasAny(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char unit = text.charAt(i);
            // Most of a Chinese text is neither.
            if (unit >= RANGES[0][0] && (unit < 0x2E80 || unit > 0x9FFF) && isShaped(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** @param apart 0 where nothing is shaped; otherwise other than that of its neighbours */
    private record Piece(int end, int apart) {}

    /** Of runs that are nothing but selectors of a form of the Han letter before them (U+E0100 to U+E01EF). */
    static final int UNSEEN = 3;

    private static boolean isSelector(int character) {
        return character >= 0xE0100 && character <= 0xE01EF;
    }

    private static List<Piece> pieces(String words) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        characters.setText(words);
        lines.setText(words);
        List<Piece> pieces = new ArrayList<>();
        int start = characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            int letter = end;
            while (letter > start && isSelector(words.codePointBefore(letter))) {
                letter -= 2;
            }
            if (letter > start) {
                Piece before = pieces.isEmpty() ? new Piece(0, 0) : pieces.getLast();
                boolean shaped = words.substring(start, letter).codePoints().anyMatch(ShapedLetters::isShaped);
                boolean goesOn =
                        before.apart() % UNSEEN > 0 && !lines.isBoundary(start) && words.charAt(start - 1) != TSHEG;
                add(pieces, letter, !shaped ? 0 : goesOn ? before.apart() : before.apart() == 1 ? 2 : 1);
            }
            if (end > letter) {
                add(pieces, end, UNSEEN);
            }
            start = end;
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, int end, int apart) {
        if (!pieces.isEmpty() && apart == pieces.getLast().apart()) {
            pieces.removeLast();
        }
        pieces.add(new Piece(end, apart));
    }

    private static List<Run> cut(List<Run> runs, List<Piece> pieces) {
        List<Run> cut = new ArrayList<>();
        int at = 0;
        int piece = 0;
        for (Run run : runs) {
            int end = at + run.length();
            while (at < end) {
                while (pieces.get(piece).end() <= at) {
                    piece++;
                }
                int until = Math.min(end, pieces.get(piece).end());
                cut.add(new Run(until - at, run.style().apart(pieces.get(piece).apart())));
                at = until;
            }
        }
        return cut;
    }
}
