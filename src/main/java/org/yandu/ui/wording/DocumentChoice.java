package org.yandu.ui.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.Folding;
import org.yandu.language.Texts;
import org.yandu.ui.parts.FilterField;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Flyout;

/** Which document is compared with which others: a round button for the one, ticks for the others. */
final class DocumentChoice {

    private final Texts texts;
    private final ObjectProperty<@Nullable String> base = new SimpleObjectProperty<>();
    private final Set<String> others = new LinkedHashSet<>();
    private final ListView<Document> list;
    private final FilteredList<Document> documents;

    private DocumentChoice(Desk desk, SharedModel.Question question) {
        this.texts = desk.texts();
        this.documents = new FilteredList<>(
                FXCollections.observableArrayList(desk.library().documents()));
        this.list = new ListView<>(documents);
        Document one = question.base();
        base.set(one == null ? null : one.id());
        question.others().forEach(each -> others.add(each.id()));
    }

    static void show(SharedModel model, Node under) {
        Desk desk = model.desk();
        DocumentChoice choice =
                new DocumentChoice(desk, model.questionProperty().get());
        VBox content = choice.content();
        Popup popup = Flyout.show(desk, content, under);
        Texts texts = desk.texts();
        TextButton compare = new TextButton(texts, "wording.choice.compare", "wording-choice-compare", () -> {
            popup.hide();
            model.choose(choice.base(desk), choice.others(desk));
        });
        compare.setDefaultButton(true);
        TextButton open = new TextButton(texts, "wording.choice.open", "wording-choice-open", () -> {
            popup.hide();
            model.chooseOpen();
        });
        open.setDisable(!model.isByHand());
        TextButton all = new TextButton(texts, "wording.choice.all", "wording-choice-all", () -> choice.tick(true));
        TextButton none = new TextButton(texts, "wording.choice.none", "wording-choice-none", () -> choice.tick(false));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        content.getChildren().add(new HBox(8, all, none, gap, open, compare));
    }

    private VBox content() {
        list.setId("wording-choice");
        list.setPrefSize(470, 300);
        list.setCellFactory(view -> new Cell());
        list.setOnKeyPressed(event -> {
            Document chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && chosen != null) {
                event.consume();
                toggle(chosen);
            }
        });
        FilterField field = new FilterField(texts, "documents.filter");
        field.textProperty().addListener((o, was, is) -> {
            String wanted = Folding.fold(is);
            documents.setPredicate(document -> Folding.fold(document.title()).contains(wanted));
        });
        Label hint = new Label(texts.get("wording.choice.hint"));
        hint.getStyleClass().add("document-facts");
        VBox content = new VBox(field, hint, list);
        content.getStyleClass().add("chooser-list");
        return content;
    }

    private void toggle(Document document) {
        if (!others.remove(document.id())) {
            others.add(document.id());
        }
        list.refresh();
    }

    /** All that are listed. */
    private void tick(boolean wanted) {
        documents.forEach(document -> {
            if (wanted) {
                others.add(document.id());
            } else {
                others.remove(document.id());
            }
        });
        list.refresh();
    }

    private @Nullable Document base(Desk desk) {
        String id = base.get();
        return id == null ? null : desk.library().document(id).orElse(null);
    }

    private List<Document> others(Desk desk) {
        return desk.library().documents().stream()
                .filter(document -> others.contains(document.id()))
                .toList();
    }

    private final class Cell extends ListCell<Document> {

        private final RadioButton one = new RadioButton();
        private final CheckBox other = new CheckBox();
        private final Label title = new Label();
        private final HBox row = new HBox(8, one, other, title);

        Cell() {
            setPrefWidth(0);
            row.setAlignment(Pos.CENTER_LEFT);
            one.setFocusTraversable(false);
            one.setAccessibleText(texts.get("wording.choice.base"));
            one.setOnAction(event -> {
                base.set(getItem() == null ? null : getItem().id());
                list.refresh();
            });
            other.setFocusTraversable(false);
            other.setOnAction(event -> {
                if (getItem() != null) {
                    toggle(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Document document, boolean empty) {
            super.updateItem(document, empty);
            if (empty || document == null) {
                setGraphic(null);
                return;
            }
            boolean isBase = document.id().equals(base.get());
            one.setSelected(isBase);
            other.setSelected(others.contains(document.id()) && !isBase);
            other.setDisable(isBase);
            title.setText(document.title());
            setAccessibleText(document.title());
            setGraphic(row);
        }
    }
}
