package org.yandu.ui.lesson;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yandu.language.Texts;
import org.yandu.ui.lesson.MarkdownHand.Written;
import org.yandu.ui.parts.GrowingArea;
import org.yandu.ui.parts.Leaving;
import org.yandu.ui.parts.MarkdownView;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Writing;

/**
 * Words in Markdown: to be read, and where one goes into them, to be written. They are kept in every pause and when the focus goes
 * elsewhere.
 */
final class WordsEditor extends VBox {

    private final Texts texts;
    private final boolean writable;
    private final Writing<String> writing;
    private final MarkdownView reading = new MarkdownView(target -> {});
    private final Label prompt = new Label();
    private final TextArea area = new GrowingArea();
    private final FlowPane tools = new FlowPane(2, 2);
    private final Runnable out;
    private String text = "";
    private boolean filling;

    /**
     * @param promptKey what is to be written here
     * @param keeper asks for the change
     * @param out puts the focus where it belongs when the writing ends by key
     */
    WordsEditor(Desk desk, String promptKey, Consumer<String> keeper, Runnable out) {
        super(3);
        this.texts = desk.texts();
        this.writable = desk.gate().canWrite();
        this.writing = new Writing<>(desk, "", String::equals, keeper);
        this.out = out;
        prompt.setText(texts.get(promptKey));
        prompt.getStyleClass().add("lesson-quiet");
        area.setPromptText(texts.get(promptKey));
        tools.getChildren()
                .addAll(
                        tool(
                                "lesson.heading",
                                "fth-type",
                                (all, range) -> MarkdownHand.lines(all, range[0], range[1], "## ")),
                        tool(
                                "lesson.list",
                                "fth-list",
                                (all, range) -> MarkdownHand.lines(all, range[0], range[1], "- ")),
                        tool(
                                "lesson.strong",
                                "fth-bold",
                                (all, range) -> MarkdownHand.around(all, range[0], range[1], "**")),
                        tool(
                                "lesson.footnote",
                                "fth-corner-right-down",
                                (all, range) -> MarkdownHand.note(all, range[1])));
        area.textProperty().addListener((o, was, is) -> {
            if (!filling) {
                writing.write(is);
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                keep();
            }
        });
        reading.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                edit();
            }
        });
        prompt.setOnMouseClicked(event -> edit());
        Leaving.of(this, this::keep);
        read();
    }

    TextArea area() {
        return area;
    }

    private Button tool(String textKey, String icon, BiFunction<String, int[], Written> as) {
        Button button = Tools.icon(texts, textKey, icon, () -> {
            int[] range = {area.getSelection().getStart(), area.getSelection().getEnd()};
            Written written = as.apply(area.getText(), range);
            area.setText(written.text());
            area.selectRange(written.anchor(), written.caret());
            area.requestFocus();
        });
        // A click must not take the cursor out of the words.
        button.setFocusTraversable(false);
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            // Before the area goes, or the focus would be nowhere.
            out.run();
            read();
        } else if (event.getCode() == KeyCode.B && event.isShortcutDown()) {
            event.consume();
            ((Button) tools.getChildren().get(2)).fire();
        }
    }

    /** As it stands in the library; words that are being written are newer. */
    void show(String now) {
        if (now.equals(text) && !isEditing()) {
            return;
        }
        boolean overtaken = writing.isOvertaken(now);
        if (!isEditing()) {
            text = now;
            read();
        } else if (overtaken) {
            text = now;
            fill(now);
        }
    }

    String text() {
        return isEditing() ? area.getText() : text;
    }

    boolean isEditing() {
        return getChildren().contains(area);
    }

    void edit() {
        if (!writable || isEditing()) {
            return;
        }
        fill(text);
        getChildren().setAll(tools, area);
        area.requestFocus();
        area.end();
    }

    /** Back to reading, with what was written. */
    void read() {
        if (isEditing()) {
            text = area.getText();
            writing.keep();
        }
        reading.show(text);
        getChildren().setAll(text.isBlank() ? prompt : reading);
    }

    void keep() {
        writing.keep();
    }

    private void fill(String words) {
        filling = true;
        area.setText(words);
        filling = false;
    }
}
