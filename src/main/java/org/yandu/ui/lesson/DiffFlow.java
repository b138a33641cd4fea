package org.yandu.ui.lesson;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.yandu.anchor.TextDiff.Kind;
import org.yandu.anchor.TextDiff.Piece;
import org.yandu.language.Texts;
import org.yandu.lesson.QuotationGuard.Result;

/**
 * What was written against what the source says, letter by letter: what is not in the source is struck through and stands in 〔－ 〕, what
 * the source has instead is underlined and stands in 〔＋ 〕, so that it can be told without colour.
 */
final class DiffFlow extends TextFlow {

    /** Same letters beside a difference that are shown when only the differences are. */
    private static final int AROUND = 12;

    /** For letters that are not shown here; …… would be an omission in the quotation. */
    private static final String LEFT_OUT = "〔…〕";

    /**
     * What is wrong with a quotation.
     *
     * @param written what was written
     * @param brief only the differences with some letters around them
     */
    static DiffFlow wrong(Texts texts, Result result, String written, boolean brief) {
        return new DiffFlow(texts, result, written, brief, Kind.INSERTED);
    }

    /** What has become of words of an older text. */
    static DiffFlow changed(Texts texts, Result older, String now) {
        return new DiffFlow(texts, older, now, true, Kind.DELETED);
    }

    /** @param gone the kind of pieces that should not be there any more; they come before what stands in their place */
    private DiffFlow(Texts texts, Result result, String written, boolean brief, Kind gone) {
        getStyleClass().add("quote-diff");
        List<Piece> pieces = result.differences();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind() == Kind.SAME) {
                String words = piece.now().in(written);
                add(brief ? shortened(words, i > 0, i + 1 < pieces.size()) : words, "quote-same");
                continue;
            }
            boolean swapped = piece.kind() != gone
                    && i + 1 < pieces.size()
                    && pieces.get(i + 1).kind() == gone;
            if (swapped) {
                difference(texts, words(pieces.get(++i), result, written), true);
            }
            difference(texts, words(piece, result, written), piece.kind() == gone);
        }
    }

    private static String words(Piece piece, Result result, String written) {
        return piece.kind() == Kind.DELETED
                ? piece.old().in(result.repaired())
                : piece.now().in(written);
    }

    private void difference(Texts texts, String words, boolean gone) {
        Text text = add(
                texts.get(gone ? "quote.wrong" : "quote.instead", shown(words)), gone ? "quote-gone" : "quote-come");
        text.setStrikethrough(gone);
        text.setUnderline(!gone);
    }

    private Text add(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        getChildren().add(text);
        return text;
    }

    /** Line ends and blanks are seen only by a sign. */
    private static String shown(String words) {
        return words.replace("\n", "↵").replace(" ", "␣").replace("　", "␣");
    }

    private static String shortened(String words, boolean after, boolean before) {
        int[] letters = words.codePoints().toArray();
        if (letters.length <= 2 * AROUND + 2) {
            return words;
        }
        String head = after ? new String(letters, 0, AROUND) : "";
        String tail = before ? new String(letters, letters.length - AROUND, AROUND) : "";
        return head + LEFT_OUT + tail;
    }
}
