package org.yandu.ui.lesson;

import java.util.Locale;
import javafx.scene.control.Label;
import org.yandu.language.Texts;
import org.yandu.lesson.QuotationGuard.Verdict;

/** How a quotation stands to its source: a sign of its own for each, told apart without colour, and the words for it. */
final class StandingSign {

    private StandingSign() {}

    static String sign(Verdict verdict) {
        return switch (verdict) {
            case EXACT -> "✓";
            case SHORTENED -> "✓…";
            case FORM -> "≈";
            case CHANGED -> "≠";
            case NOT_FOUND -> "？";
        };
    }

    static String words(Texts texts, Verdict verdict) {
        return texts.get("quote.verdict." + verdict.name().toLowerCase(Locale.ROOT));
    }

    static Label label(Texts texts, Verdict verdict) {
        Label label = new Label(sign(verdict) + " " + words(texts, verdict));
        boolean right = verdict == Verdict.EXACT || verdict == Verdict.SHORTENED;
        label.getStyleClass().addAll("quote-sign", right ? "quote-right" : "quote-wrong");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
