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

    /**
     * @param written what was written
     * @param brief only the differences with some letters around them
     */
    DiffFlow(Texts texts, Result result, String written, boolean brief) {
        getStyleClass().add("quote-diff");
        List<Piece> pieces = result.differences();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String was = piece.old().in(result.repaired());
            String is = piece.now().in(written);
            switch (piece.kind()) {
                case SAME -> add(brief ? shortened(is, i > 0, i + 1 < pieces.size()) : is, "quote-same");
                // From what should stand there to what was written.
                case INSERTED -> gone(texts, is);
                case DELETED -> {
                    // What is wrong first, then what should stand there.
                    if (i + 1 < pieces.size() && pieces.get(i + 1).kind() == Kind.INSERTED) {
                        i++;
                        gone(texts, pieces.get(i).now().in(written));
                    }
                    add(texts.get("quote.instead", shown(was)), "quote-come").setUnderline(true);
                }
            }
        }
    }

    private void gone(Texts texts, String words) {
        add(texts.get("quote.wrong", shown(words)), "quote-gone").setStrikethrough(true);
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
        return head + "……" + tail;
    }
}
