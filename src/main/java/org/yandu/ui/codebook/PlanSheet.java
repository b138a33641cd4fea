package org.yandu.ui.codebook;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Book;
import org.yandu.exchange.codebooks.CodebookPlan;
import org.yandu.exchange.codebooks.CodebookPlan.Fate;
import org.yandu.exchange.codebooks.RowRemark;
import org.yandu.language.Texts;
import org.yandu.ui.parts.OneOf;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.parts.ThemeChip;
import org.yandu.ui.shell.Sheet;

/** What a file of themes brings, before anything is changed: new, changed, there already, and what could not be read. */
final class PlanSheet extends Sheet {

    private final FilesModel model;
    private final Texts texts;
    private final ChoiceBox<Book> target = new OneOf<>();
    private final Label summary = Parts.quiet("");
    private final ListView<CodebookPlan.Item> items = new ListView<>();
    private final ListView<RowRemark> remarks = new ListView<>();
    private final Button take;
    private boolean filling;

    PlanSheet(FilesModel model, Texts texts) {
        super("take-themes");
        this.model = model;
        this.texts = texts;
        this.take = new TextButton(texts, "codebook.plan.take", "themes-take", model::take);
        setMost(720, 620);
        target.setId("themes-target");
        // Its width is reckoned before it has the names of the books.
        target.setMinWidth(220);
        target.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Book book) {
                return book == null
                        ? ""
                        : model.isNew(book) ? texts.get("codebook.plan.new_book", book.name()) : book.name();
            }

            @Override
            public @Nullable Book fromString(String name) {
                return null;
            }
        });
        target.valueProperty().addListener((o, was, is) -> {
            if (!filling && is != null) {
                model.targetProperty().set(is);
            }
        });
        HBox into = new HBox(8, new Label(texts.get("codebook.plan.into")), target);
        into.setAlignment(Pos.CENTER_LEFT);
        items.setId("themes-plan");
        items.setCellFactory(view -> new ItemCell());
        remarks.setId("themes-remarks");
        remarks.setCellFactory(view -> new RemarkCell());
        remarks.setPrefHeight(130);
        remarks.managedProperty().bind(remarks.visibleProperty());
        VBox.setVgrow(items, Priority.ALWAYS);
        paper().getChildren()
                .addAll(
                        Parts.title(texts.get("codebook.plan.title")),
                        into,
                        summary,
                        items,
                        remarks,
                        Parts.foot(texts, model::close, take));
        model.planProperty().subscribe(this::show);
    }

    private final class ItemCell extends ListCell<CodebookPlan.Item> {
        ItemCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(CodebookPlan.@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            Label fate =
                    new Label(texts.get("codebook.fate." + item.fate().name().toLowerCase(Locale.ROOT)));
            fate.getStyleClass().add("plan-fate");
            fate.setMinWidth(52);
            Label path = new Label(item.path());
            path.setMinWidth(0);
            HBox row = new HBox(8, fate, ThemeChip.withKey(item.theme()), path);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(fate.getText() + " " + item.path());
        }
    }

    private final class RemarkCell extends ListCell<RowRemark> {
        RemarkCell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable RowRemark remark, boolean empty) {
            super.updateItem(remark, empty);
            setText(remark == null || empty ? null : texts.get(remark.key(), remark.args()));
        }
    }

    private void show(@Nullable CodebookPlan plan) {
        if (plan == null) {
            close();
            return;
        }
        filling = true;
        target.getItems().setAll(model.targets());
        target.setValue(model.targetProperty().get());
        filling = false;
        summary.setText(texts.get(
                "codebook.plan.summary", plan.count(Fate.NEW), plan.count(Fate.CHANGED), plan.count(Fate.SAME)));
        items.getItems().setAll(plan.items());
        remarks.getItems().setAll(plan.remarks());
        remarks.setVisible(!plan.remarks().isEmpty());
        take.setDisable(plan.change().isEmpty());
        open();
    }

    @Override
    protected Node first() {
        return take.isDisabled() ? items : take;
    }

    @Override
    protected void closed() {
        model.close();
    }
}
