package org.yandu.ui.wording;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.TextDiff;
import org.yandu.document.Folding;
import org.yandu.language.Texts;
import org.yandu.retrieval.wording.Tellings.Telling;
import org.yandu.ui.parts.DiffFlow;
import org.yandu.ui.parts.DiffRun;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.parts.WrappingCell;
import org.yandu.ui.shell.PassageClip;
import org.yandu.ui.shell.PassageDrag;

/** How each document puts it, with what it leaves out struck through and what it adds underlined. */
final class TellingList extends ListView<Telling> {

    /** Two that have less in common are said to be put in another way. */
    private static final double COMPARABLE = 0.3;

    private final TermModel model;
    private final Texts texts;

    TellingList(TermModel model, Texts texts) {
        super(model.tellings());
        this.model = model;
        this.texts = texts;
        setId("wording-tellings");
        getStyleClass().add("wording-tellings");
        setCellFactory(view -> new TellingCell());
        setPlaceholder(new EmptyHint(texts, texts.get("wording.tellings.empty"), model.work()));
        PassageDrag.offer(
                model.desk(),
                this,
                () -> getSelectionModel().getSelectedItems().stream()
                        .map(telling -> new PassageClip(
                                telling.document().id(), telling.versionId(), telling.span(), telling.words()))
                        .toList());
        setOnMouseClicked(event -> follow());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                follow();
            }
        });
    }

    private void follow() {
        Telling telling = getSelectionModel().getSelectedItem();
        if (telling != null) {
            model.go(telling);
        }
    }

    /** What stands before the term is compared with what stands before it, and so on: the term itself is what both have. */
    private static List<DiffRun> runs(String base, String now, String term) {
        String sought = Folding.inPlace(term);
        int inBase = Folding.inPlace(base).indexOf(sought);
        int inNow = Folding.inPlace(now).indexOf(sought);
        if (sought.isEmpty() || inBase < 0 || inNow < 0) {
            return runs(base, now);
        }
        List<DiffRun> runs = new ArrayList<>(runs(base.substring(0, inBase), now.substring(0, inNow)));
        int end = inNow + sought.length();
        runs.add(new DiffRun(TextDiff.Kind.SAME, now.substring(inNow, end)));
        runs.addAll(runs(base.substring(inBase + sought.length()), now.substring(end)));
        return runs;
    }

    /** Another script or width is no difference. */
    private static List<DiffRun> runs(String base, String now) {
        return TextDiff.between(Folding.inPlace(base), Folding.inPlace(now)).stream()
                .map(piece -> new DiffRun(
                        piece.kind(),
                        piece.kind() == TextDiff.Kind.DELETED
                                ? piece.old().in(base)
                                : piece.now().in(now)))
                .toList();
    }

    private final class TellingCell extends WrappingCell<Telling> {

        private final DiffFlow flow = new DiffFlow();
        private final Label meta = new Label();
        private final TextButton base;
        private final VBox box;

        TellingCell() {
            getStyleClass().add("wording-telling");
            meta.getStyleClass().add("annotation-document");
            meta.setMinWidth(0);
            base = new TextButton(texts, "wording.compare_with", "wording-base", this::compare);
            base.getStyleClass().add("link-button");
            base.setFocusTraversable(false);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox below = new HBox(8, meta, gap, base);
            below.setAlignment(Pos.CENTER_LEFT);
            box = new VBox(2, flow, below);
        }

        private void compare() {
            if (getItem() != null) {
                model.compareWith(getItem());
            }
        }

        @Override
        protected void updateItem(@Nullable Telling item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null || getListView().getItems().isEmpty()) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Telling first = getListView().getItems().getFirst();
            boolean isFirst = getIndex() == 0;
            boolean compared = !isFirst && item.likeness() >= COMPARABLE;
            flow.show("", runs(first.words(), item.words(), model.termProperty().get()), "");
            String date = item.document().header().date();
            meta.setText((date == null ? "" : date + "  ") + item.document().title()
                    + "  "
                    + (isFirst
                            ? texts.get("wording.telling.base")
                            : texts.get(
                                    compared ? "wording.telling.like" : "wording.telling.other",
                                    Math.round(item.likeness() * 100))));
            base.setVisible(!isFirst);
            setAccessibleText(item.words() + " " + meta.getText());
            setGraphic(box);
        }
    }
}
