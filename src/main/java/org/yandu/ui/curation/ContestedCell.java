package org.yandu.ui.curation;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.curation.view.Contested;
import org.yandu.language.Texts;
import org.yandu.ui.parts.ThemeChip;
import org.yandu.ui.parts.WrappingCell;

/** A contested passage: theme, place, how many, how it stands, and its words. */
final class ContestedCell extends WrappingCell<Contested> {

    /** Characters of a passage that are shown here; all of it stands in the text beside. */
    private static final int WORDS = 90;

    private final ClassModel model;
    private final Texts texts;
    private final Label place = new Label();
    private final Label share = new Label();
    private final Label state = new Label();
    private final Label words = new Label();
    private final HBox head = new HBox(6);
    private final VBox rows = new VBox(2, head, words);

    ContestedCell(ClassModel model) {
        this.model = model;
        this.texts = model.desk().texts();
        words.setWrapText(true);
        words.setMinWidth(0);
        place.getStyleClass().add("sheet-quiet");
        place.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(place, Priority.ALWAYS);
        share.setMinWidth(Region.USE_PREF_SIZE);
        state.setMinWidth(Region.USE_PREF_SIZE);
        head.setAlignment(Pos.CENTER_LEFT);
        rows.setMinWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Contested each, boolean empty) {
        super.updateItem(each, empty);
        Findings found = model.findingsProperty().get();
        if (empty || each == null || found == null) {
            setGraphic(null);
            return;
        }
        place.setText(found.open().outline().placeAt(each.core().start()));
        share.setText(texts.get("class.share", each.coders(), each.readers()));
        state.setText(texts.get("class.state." + each.state().name().toLowerCase(Locale.ROOT)));
        state.getStyleClass()
                .setAll("label", "class-state", "class-" + each.state().name().toLowerCase(Locale.ROOT));
        head.getChildren().clear();
        model.code(each.code()).ifPresent(code -> head.getChildren().add(ThemeChip.sign(code)));
        head.getChildren().addAll(place, share, state);
        words.setText(start(
                found.open().version().quote(each.core()).replace('\n', ' ').strip()));
        setGraphic(rows);
    }

    private static String start(String quote) {
        return quote.codePointCount(0, quote.length()) <= WORDS
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, WORDS)) + "…";
    }
}
