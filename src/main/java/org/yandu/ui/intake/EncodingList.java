package org.yandu.ui.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.intake.EncodingSamples.Sample;
import org.yandu.language.Texts;

/** The first lines of a text in every encoding, one below the other; the one that is selected is the one chosen. */
final class EncodingList extends ListView<Sample> {

    private static final PseudoClass GARBLED = PseudoClass.getPseudoClass("garbled");

    /** Room for what is said of one encoding, in either language, in px. */
    private static final double NAMES = 230;

    private final Texts texts;
    private boolean showing;
    private final StringProperty now = new SimpleStringProperty("");
    private @Nullable Guess guess;

    /** @param chosen told of what the reader chooses */
    EncodingList(Texts texts, Consumer<Charset> chosen) {
        this.texts = texts;
        setId("encodings");
        getStyleClass().add("encoding-list");
        setCellFactory(view -> new Cell());
        setAccessibleText(texts.get("encoding.choose"));
        getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null && !showing) {
                chosen.accept(is.charset());
            }
        });
    }

    /** A list would keep the key to itself. */
    void onEnter(Runnable run) {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                run.run();
            }
        });
    }

    /**
     * @param encoding name of the one it is read in now
     * @param found what was found out before the reader chose; {@code null} when that is not known
     */
    void show(List<Sample> samples, String encoding, @Nullable Guess found) {
        showing = true;
        guess = found;
        now.set(encoding);
        getItems().setAll(samples);
        getSelectionModel().clearSelection();
        for (Sample sample : samples) {
            if (sample.charset().name().equals(encoding)) {
                getSelectionModel().select(sample);
                // The one above it comes along: the first two leave the list where it begins, not cut through.
                scrollTo(Math.max(0, samples.indexOf(sample) - 1));
            }
        }
        showing = false;
    }

    /** @param encoding name of the one it has been read in since */
    void now(String encoding) {
        now.set(encoding);
    }

    private final class Cell extends ListCell<Sample> {

        private final Label name = new Label();
        private final Label note = new Label();
        private final Label lines = new Label();
        private final HBox box;

        Cell() {
            name.getStyleClass().add("encoding-name");
            note.getStyleClass().add("encoding-note");
            note.setWrapText(true);
            lines.getStyleClass().add("encoding-lines");
            lines.setMaxWidth(Double.MAX_VALUE);
            VBox names = new VBox(2, name, note);
            names.setMinWidth(NAMES);
            names.setPrefWidth(NAMES);
            names.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(lines, Priority.ALWAYS);
            FontIcon mark = new FontIcon("fth-check");
            mark.visibleProperty().bind(selectedProperty());
            box = new HBox(10, mark, names, lines);
            box.setAlignment(Pos.CENTER_LEFT);
            box.setMinWidth(0);
            box.setPrefWidth(0);
            setPrefWidth(0);
            lines.setMinWidth(Region.USE_COMPUTED_SIZE);
            now.subscribe(other -> tell());
        }

        @Override
        protected void updateItem(@Nullable Sample sample, boolean empty) {
            super.updateItem(sample, empty);
            if (empty || sample == null) {
                setGraphic(null);
                return;
            }
            name.setText(texts.get("encoding." + sample.charset().name().toLowerCase(Locale.ROOT)));
            lines.setText(sample.beginning());
            pseudoClassStateChanged(GARBLED, !sample.readable());
            tell();
            setGraphic(box);
        }

        private void tell() {
            Sample sample = getItem();
            if (sample == null) {
                return;
            }
            boolean isNow = sample.charset().name().equals(now.get());
            Guess found = guess;
            List<String> notes = new ArrayList<>();
            if (isNow) {
                notes.add(texts.get("encoding.now"));
            }
            if (!sample.readable()) {
                notes.add(texts.get("encoding.garbled"));
            }
            if (found != null && found.encoding().equals(sample.charset().name())) {
                notes.add(found.note(texts));
            }
            note.setText(String.join(texts.get("documents.separator"), notes));
            note.setManaged(!notes.isEmpty());
            setAccessibleText(name.getText() + " " + note.getText() + " " + lines.getText());
        }
    }
}
