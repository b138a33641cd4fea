package org.yandu.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.codebook.Pattern;
import org.yandu.language.Texts;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.shell.Sheet;
import org.yandu.workspace.Theming;

/** Everything about one theme: name, sign, key, colour with live checks and preview, pattern, and what it means. */
final class ThemeSheet extends Sheet {

    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+Enter");

    private final ThemesModel model;
    private final Texts texts;
    private final Label title = Parts.title("");
    private final TextField name = new TextField();
    private final TextField sign = new TextField();
    private final ComboBox<Integer> key = new ComboBox<>();
    private final ToggleGroup patterns = new ToggleGroup();
    private final ColourChoice colours;
    private final MarkPreview preview;
    private final CheckList checks;
    private final MeaningPane meaning;
    private final Button save;
    private @Nullable ThemeDraft draft;
    private boolean filling;

    ThemeSheet(ThemesModel model) {
        super("theme-sheet");
        this.model = model;
        this.texts = model.desk().texts();
        this.colours = new ColourChoice(texts, full -> with(draft -> draft.colour(full)));
        this.preview = new MarkPreview(texts);
        this.checks = new CheckList(texts);
        this.meaning = new MeaningPane(texts, now -> with(draft -> draft.meaning(now)));
        this.save = new TextButton(texts, "codebook.save", "theme-save", this::save);
        setMost(900, 690);
        HBox foot = Parts.foot(texts, this::close, save);
        ScrollPane scroll = new ScrollPane(new VBox(12, face(), meaning));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        paper().getChildren().addAll(title, scroll, foot);
        name.textProperty().addListener((o, was, is) -> with(draft -> draft.name(is)));
        sign.textProperty().addListener((o, was, is) -> with(draft -> draft.sign(is)));
        key.valueProperty().addListener((o, was, is) -> with(draft -> draft.key(is == null || is == 0 ? null : is)));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event)) {
                event.consume();
                save();
            }
        });
    }

    private interface Edit {
        void on(ThemeDraft draft);
    }

    private void with(Edit edit) {
        ThemeDraft now = draft;
        if (now != null && !filling) {
            edit.on(now);
        }
    }

    // ---- layout ----

    private Node face() {
        GridPane left = new GridPane(10, 8);
        name.setId("theme-name");
        sign.setId("theme-sign");
        sign.setPrefColumnCount(2);
        sign.setMaxWidth(52);
        key.setId("theme-key");
        key.setConverter(keys());
        key.setMaxWidth(220);
        Button propose = new TextButton(
                texts,
                "codebook.sign.propose",
                "sign-propose",
                () -> with(draft -> sign.setText(draft.proposedSign())));
        left.addRow(0, new Label(texts.get("codebook.name")), name);
        left.addRow(1, new Label(texts.get("codebook.sign")), new HBox(8, sign, propose));
        left.addRow(2, new Label(texts.get("codebook.key")), key);
        left.addRow(3, new Label(texts.get("codebook.pattern")), patterns());
        Label colour = new Label(texts.get("codebook.colour"));
        GridPane.setValignment(colour, VPos.TOP);
        left.addRow(4, colour, colours);
        Button apart =
                new TextButton(texts, "codebook.colour.propose", "colour-propose", () -> with(ThemeDraft::propose));
        left.add(apart, 1, 5);
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        left.getColumnConstraints().setAll(labels, fields);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(8, preview, checks);
        right.setMinWidth(384);
        right.setMaxWidth(384);
        left.setMinWidth(0);
        return new HBox(18, left, right);
    }

    private HBox patterns() {
        HBox box = new HBox(4);
        for (Pattern pattern : Pattern.values()) {
            Canvas line = new Canvas(34, 10);
            PatternLine.draw(line.getGraphicsContext2D(), pattern, Color.web("#7A7D85"), 2, 32, 5);
            String words = texts.get("codebook.pattern." + pattern.name().toLowerCase(Locale.ROOT));
            ToggleButton button = new ToggleButton(null, line);
            button.setId("pattern-" + pattern);
            button.setUserData(pattern);
            button.setToggleGroup(patterns);
            Hint.on(button, words);
            button.setAccessibleText(words);
            button.getStyleClass().add("pattern-button");
            button.setOnAction(event -> {
                button.setSelected(true);
                with(draft -> draft.pattern(pattern));
            });
            box.getChildren().add(button);
        }
        return box;
    }

    private StringConverter<Integer> keys() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer key) {
                ThemeDraft now = draft;
                if (key == null || key == 0 || now == null) {
                    return texts.get("codebook.key.none");
                }
                return now.holder(key)
                        .map(holder -> texts.get("codebook.key.held", key, holder.name()))
                        .orElse(key.toString());
            }

            @Override
            public @Nullable Integer fromString(String words) {
                return null;
            }
        };
    }

    // ---- showing ----

    void show(Code code) {
        ThemeDraft fresh = new ThemeDraft(model.codebook(), code);
        draft = fresh;
        filling = true;
        title.setText(texts.get("codebook.edit.title", model.path(code)));
        name.setText(code.name());
        sign.setText(code.sign());
        List<Integer> keys = new ArrayList<>();
        for (int i = 0; i <= 9; i++) {
            keys.add(i);
        }
        key.getItems().setAll(keys);
        key.setValue(code.key() == null ? 0 : code.key());
        meaning.show(code.meaning());
        filling = false;
        fresh.nowProperty().subscribe(now -> refresh(fresh));
        open();
        name.selectAll();
    }

    private void refresh(ThemeDraft now) {
        if (now != draft) {
            return;
        }
        Code code = now.now();
        colours.show(code.colour().full());
        patterns.getToggles().stream()
                .filter(toggle -> Objects.equals(toggle.getUserData(), code.pattern()))
                .forEach(patterns::selectToggle);
        preview.show(code);
        checks.show(now);
        save.setDisable(!now.isWhole() || !now.isChanged());
    }

    private void save() {
        ThemeDraft now = draft;
        if (now == null || !now.isWhole()) {
            return;
        }
        if (now.isChanged()) {
            model.change(now.before(), (codebook, there) -> Theming.edit(codebook, there, now.now()));
        }
        close();
    }

    @Override
    protected Node first() {
        return name;
    }

    @Override
    protected void closed() {
        draft = null;
        close();
    }
}
