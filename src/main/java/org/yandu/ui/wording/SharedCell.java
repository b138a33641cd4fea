package org.yandu.ui.wording;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.TextDiff;
import org.yandu.language.Texts;
import org.yandu.retrieval.wording.Shared.Grade;
import org.yandu.ui.shell.DiffFlow;
import org.yandu.ui.shell.DiffRun;
import org.yandu.ui.shell.WrappingCell;

/** A shared passage, what differs marked in it, and where it stands in both texts. */
final class SharedCell extends WrappingCell<SharedModel.Row> {

    private final Texts texts;
    private final DiffFlow flow = new DiffFlow();
    private final Label grade = new Label();
    private final Label here = new Label();
    private final Label there = new Label();
    private final VBox box;

    SharedCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("wording-telling");
        grade.getStyleClass().add("annotation-place");
        grade.setMinWidth(USE_PREF_SIZE);
        here.getStyleClass().add("annotation-document");
        here.setMinWidth(0);
        there.getStyleClass().add("annotation-document");
        there.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox meta = new HBox(10, grade, here, there, gap);
        meta.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(1, flow, meta);
    }

    @Override
    protected void updateItem(SharedModel.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String words = row.here().words();
        flow.show(
                "",
                row.grade() == Grade.EXACT
                        ? List.of(new DiffRun(TextDiff.Kind.SAME, words))
                        : DiffRun.betweenFolded(words, row.there().words()),
                "");
        grade.setText(texts.get(
                "wording.shared.grade",
                texts.get("cli.shared.grade." + row.grade().name().toLowerCase(Locale.ROOT)),
                row.letters()));
        here.setText(texts.get("wording.shared.here", row.here().place()));
        there.setText(texts.get(
                "wording.shared.there",
                row.there().document().title(),
                row.there().place()));
        setAccessibleText(words + " " + grade.getText() + " " + here.getText() + " " + there.getText());
        setGraphic(box);
    }
}
