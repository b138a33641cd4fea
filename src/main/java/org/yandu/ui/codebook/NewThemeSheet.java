package org.yandu.ui.codebook;

import java.time.Instant;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.document.TextSpan;
import org.yandu.language.Texts;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.parts.ThemeChip;
import org.yandu.ui.shell.Sheet;
import org.yandu.workspace.Change;
import org.yandu.workspace.Marking;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Theming;

/** A name is enough for a new theme: sign, colour, pattern and key are proposed and shown; made from a passage, it marks it. */
final class NewThemeSheet extends Sheet {

    private final ThemesModel model;
    private final Texts texts;
    private final Label words = Parts.quiet("");
    private final TextField name = new TextField();
    private final CheckBox within = new CheckBox();
    private final HBox look = new HBox(8);
    private final Label about = Parts.quiet("");
    private final Button make;
    private @Nullable OpenDocument document;
    private @Nullable TextSpan span;
    private @Nullable Code parent;

    NewThemeSheet(ThemesModel model) {
        super("new-theme");
        this.model = model;
        this.texts = model.desk().texts();
        this.make = new TextButton(texts, "codebook.make", "new-theme-make", this::make);
        paper().setPrefWidth(460);
        make.setDefaultButton(true);
        make.getStyleClass().add("accent");
        name.setId("new-theme-name");
        name.setPromptText(texts.get("codebook.name"));
        name.textProperty().addListener((o, was, is) -> refresh());
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                make();
            }
        });
        within.setId("new-theme-within");
        within.selectedProperty().addListener((o, was, is) -> refresh());
        within.managedProperty().bind(within.visibleProperty());
        words.managedProperty().bind(words.visibleProperty());
        look.setAlignment(Pos.CENTER_LEFT);
        look.setMinHeight(24);
        HBox.setHgrow(about, Priority.ALWAYS);
        paper().getChildren()
                .addAll(
                        Parts.title(texts.get("codebook.new.title")),
                        words,
                        name,
                        within,
                        look,
                        about,
                        Parts.foot(texts, this::close, make));
    }

    /** @param near the theme it may be nested in */
    void show(@Nullable Code near, boolean nested) {
        document = null;
        span = null;
        words.setVisible(false);
        open(near, nested, "");
    }

    void show(OpenDocument open, TextSpan selected) {
        document = open;
        span = selected;
        String quote = open.version().quote(selected).strip();
        words.setText(texts.get("codebook.new.from", quote.length() > 90 ? cut(quote) : quote));
        words.setVisible(true);
        open(model.chosen().filter(model.desk().shelf()::holds).orElse(null), false, Theming.nameFrom(quote));
    }

    private static String cut(String quote) {
        int end = Character.isLowSurrogate(quote.charAt(90)) ? 89 : 90;
        return quote.substring(0, end) + "…";
    }

    private void open(@Nullable Code near, boolean nested, String proposed) {
        parent = near;
        within.setVisible(near != null);
        within.setText(near == null ? "" : texts.get("codebook.new.within", near.name()));
        within.setSelected(nested);
        name.setText(proposed);
        refresh();
        open();
        name.selectAll();
    }

    private Optional<Code> there() {
        return Theming.named(model.codebook(), model.book(), name.getText());
    }

    private Code draft() {
        Code above = within.isSelected() ? parent : null;
        return Theming.draft(model.codebook(), model.book(), above == null ? null : above.id(), name.getText());
    }

    private void refresh() {
        boolean blank = name.getText().isBlank();
        Optional<Code> same = there();
        look.getChildren().clear();
        if (!blank) {
            look.getChildren().add(ThemeChip.withKey(same.orElseGet(this::draft)));
        }
        boolean useless = same.isPresent() && span == null;
        about.setText(texts.get(
                same.isEmpty() ? "codebook.new.about" : useless ? "codebook.new.there" : "codebook.new.marks"));
        make.setDisable(blank || useless);
    }

    private void make() {
        if (make.isDisabled()) {
            return;
        }
        Optional<Code> same = there();
        Code code = same.orElseGet(this::draft);
        OpenDocument open = document;
        TextSpan passage = span;
        String coder = model.desk().coder();
        if (open != null && passage != null) {
            model.desk().gate().change(open, now -> first(now, passage, code, same.isPresent(), coder));
        } else {
            model.desk().gate().changeLibrary(workspace -> Theming.create(code));
        }
        model.chosenProperty().set(code.id());
        close();
    }

    private static Optional<Change> first(OpenDocument open, TextSpan span, Code code, boolean there, String coder) {
        Instant now = Instant.now();
        return there ? Marking.mark(open, span, code, coder, now) : Theming.createOn(open, span, code, coder, now);
    }

    @Override
    protected Node first() {
        return name;
    }

    @Override
    protected void closed() {
        close();
    }
}
