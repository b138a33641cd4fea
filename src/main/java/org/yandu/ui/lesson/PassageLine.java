package org.yandu.ui.lesson;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.lesson.Content.Passage;
import org.yandu.lesson.ConversionSlips.Slip;
import org.yandu.lesson.QuotationGuard.Result;
import org.yandu.lesson.Shortening.Part;
import org.yandu.retrieval.LessonQuotes.Standing;
import org.yandu.ui.lesson.LessonModel.Shown;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.parts.Words;

/** A quotation that stays tied to its source: its words, how it stands to the source, and where that is. */
final class PassageLine extends Line {

    /** A line of a narrow panel. */
    private static final int TITLE = 22;

    private final TextFlow words = new TextFlow();
    private final CutField cuts;
    private final VBox foot = new VBox(2);
    private final Label hint = new Label();
    private final Button cut;
    private final Button done;
    private @Nullable Standing standing;

    PassageLine(LessonModel lesson, LessonHand hand, String rowId) {
        super(lesson, hand, rowId);
        getStyleClass().add("lesson-passage");
        words.getStyleClass().add("lesson-words");
        cuts = new CutField(span -> hand.shorten(rowId, span), this::finish);
        cuts.setId("cuts-" + rowId);
        hint.setText(texts.get("lesson.shorten_hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("lesson-quiet");
        cut = new TextButton(texts, "lesson.shorten_cut", "shorten-cut", cuts::cut);
        cut.setFocusTraversable(false);
        done = new TextButton(texts, "lesson.shorten_done", "shorten-done", this::finish);
        getChildren().addAll(words, foot);
    }

    @Override
    void show(Row row, Shown shown) {
        super.show(row, shown);
        Standing now = shown.standings().get(rowId());
        if (now == null || now.equals(standing)) {
            return;
        }
        standing = now;
        words.getChildren().setAll(now.parts().stream().map(PassageLine::text).toList());
        cuts.show(now.parts());
        fillFoot(now);
        setAccessibleText(
                now.words() + " " + StandingSign.words(texts, now.result().verdict()) + " " + source(now));
    }

    private static Node text(Part part) {
        Text text = new Text(part.leftOut() ? Passage.OMISSION : part.words().replaceAll("\\s*\\R\\s*", "\n"));
        text.getStyleClass().add(part.leftOut() ? "lesson-cut" : "lesson-kept");
        return text;
    }

    private String source(Standing now) {
        return now.document() == null
                ? texts.get("lesson.source_gone")
                : texts.get("lesson.source", Words.shortened(now.document().title(), TITLE), now.place())
                        .strip();
    }

    private void fillFoot(Standing now) {
        Hyperlink source = Tools.link(source(now), () -> hand.go(rowId()));
        source.setDisable(now.document() == null);
        source.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(source, Priority.ALWAYS);
        HBox first = new HBox(8, source);
        first.setAlignment(Pos.TOP_LEFT);
        foot.getChildren().setAll(first);
        if (now.document() == null) {
            return;
        }
        first.getChildren().addFirst(StandingSign.label(texts, now.result().verdict()));
        if (now.isEarlier()) {
            foot.getChildren().add(quiet(texts.get("lesson.earlier")));
            if (!now.result().spans().isEmpty()) {
                foot.getChildren().add(DiffFlow.wrong(texts, now.result(), now.words(), true));
                foot.getChildren()
                        .add(new TextButton(texts, "lesson.renew", "renew-" + rowId(), () -> hand.renew(rowId())));
            }
        }
        Result before = now.before();
        if (before != null && !now.isEarlier()) {
            foot.getChildren().addAll(quiet(texts.get("lesson.updated")), DiffFlow.changed(texts, before, now.words()));
        }
        if (!now.slips().isEmpty()) {
            foot.getChildren().add(quiet(slips(texts, now.slips())));
        }
    }

    /** Once each: a report says 製度 many times. */
    static String slips(Texts texts, List<Slip> slips) {
        return texts.get(
                "quote.slips",
                slips.stream()
                        .map(slip -> texts.get("quote.slip", slip.written(), slip.meant()))
                        .distinct()
                        .collect(texts.joining()));
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("lesson-quiet");
        return label;
    }

    @Override
    void open() {
        hand.go(rowId());
    }

    @Override
    boolean perform(LessonKeys key) {
        if (key == LessonKeys.SHORTEN
                && standing != null
                && standing.document() != null
                && desk.gate().canWrite()) {
            shorten();
            return true;
        }
        if (key == LessonKeys.RENEW && standing != null && standing.isEarlier()) {
            hand.renew(rowId());
            return true;
        }
        return false;
    }

    void shorten() {
        if (!getChildren().contains(cuts)) {
            getChildren().setAll(cuts, hint, new HBox(6, cut, done), foot);
        }
        cuts.requestFocus();
    }

    private void finish() {
        if (getChildren().contains(cuts)) {
            if (isFocusWithin()) {
                // Before it goes: what loses the focus comes here again.
                requestFocus();
            }
            getChildren().setAll(words, foot);
        }
    }

    @Override
    void left() {
        finish();
    }
}
