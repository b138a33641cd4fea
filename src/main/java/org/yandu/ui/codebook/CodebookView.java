package org.yandu.ui.codebook;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.language.Texts;
import org.yandu.ui.parts.FilterField;
import org.yandu.ui.parts.Hint;

/** The side of the themes: which codebook, a filter, the tree, and what the chosen theme means. */
final class CodebookView extends VBox {

    private final ThemesModel model;
    private final Commands commands;
    private final ThemeTree tree;
    private final Label empty = new Label();

    /** What takes a sheet of its own. */
    interface Commands {

        /** @param code what the key was pressed on; {@code null} where there is none */
        void carryOut(ThemeAction action, @Nullable Code code);

        void manage();

        void takeIn();

        void giveOut();
    }

    CodebookView(ThemesModel model, Commands commands) {
        this.model = model;
        this.commands = commands;
        this.tree = new ThemeTree(model, commands::carryOut);
        Texts texts = model.desk().texts();
        getStyleClass().add("side-room");
        setId("codebook");
        FilterField filter = new FilterField(texts, "codebook.filter");
        filter.setId("themes-filter");
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                event.consume();
                tree.requestFocus();
                if (tree.getSelectionModel().isEmpty()) {
                    tree.getSelectionModel().selectFirst();
                }
            }
        });
        empty.getStyleClass().add("empty-hint");
        empty.setWrapText(true);
        empty.setMouseTransparent(true);
        StackPane middle = new StackPane(tree, empty);
        middle.setMinHeight(120);
        VBox.setVgrow(middle, Priority.ALWAYS);
        ThemeDetails details = new ThemeDetails(model);
        details.maxHeightProperty().bind(heightProperty().multiply(0.4));
        details.prefHeightProperty().bind(heightProperty().multiply(0.32));
        getChildren().addAll(header(), filter, middle, details);
        model.shownProperty().subscribe(shown -> hint());
        focusedProperty().addListener((o, was, is) -> {
            if (is) {
                tree.requestFocus();
            }
        });
    }

    private void hint() {
        Texts texts = model.desk().texts();
        boolean none = tree.getRoot().getChildren().isEmpty();
        boolean narrowed = !model.filterProperty().get().isBlank();
        empty.setVisible(none);
        empty.setText(texts.get(narrowed ? "codebook.none_found" : "codebook.empty"));
    }

    private HBox header() {
        MenuButton books = new MenuButton();
        books.setId("books");
        books.getStyleClass().add("flat");
        books.setMaxWidth(Double.MAX_VALUE);
        books.setMinWidth(60);
        HBox.setHgrow(books, Priority.ALWAYS);
        books.setGraphic(new FontIcon("fth-book"));
        InvalidationListener refill = o -> fill(books);
        model.shownProperty().addListener(refill);
        fill(books);
        HBox header = new HBox(
                4,
                books,
                button(
                        "codebook.action.new",
                        "fth-plus",
                        "theme-add",
                        code -> commands.carryOut(ThemeAction.NEW, code)));
        header.getStyleClass().add("theme-header");
        return header;
    }

    private void fill(MenuButton books) {
        Texts texts = model.desk().texts();
        books.getItems().clear();
        String here = model.book();
        books.setText(model.codebook().book(here).map(Book::name).orElse(texts.get("side.themes")));
        for (Book book : model.codebook().books()) {
            RadioMenuItem item = new RadioMenuItem(book.name());
            item.setSelected(book.id().equals(here));
            item.setOnAction(event -> model.desk().shelf().take(book.id()));
            books.getItems().add(item);
        }
        CheckMenuItem retired = new CheckMenuItem(texts.get("codebook.show_retired"));
        retired.selectedProperty().bindBidirectional(model.retiredProperty());
        books.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("codebook.manage", "fth-layers", true, commands::manage),
                        item("codebook.take_in", "fth-download", true, commands::takeIn),
                        item("codebook.give_out", "fth-upload", false, commands::giveOut),
                        new SeparatorMenuItem(),
                        retired);
    }

    private MenuItem item(String textKey, String icon, boolean writes, Runnable run) {
        MenuItem item = new MenuItem(model.desk().texts().get(textKey), new FontIcon(icon));
        item.setId(textKey);
        item.setDisable(writes && !model.canWrite());
        item.setOnAction(event -> run.run());
        return item;
    }

    private Button button(String textKey, String icon, String id, Consumer<@Nullable Code> run) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setDisable(!model.canWrite());
        Hint.on(button, model.desk().texts().get(textKey));
        button.setAccessibleText(model.desk().texts().get(textKey));
        button.setOnAction(event -> run.accept(tree.chosen()));
        return button;
    }
}
