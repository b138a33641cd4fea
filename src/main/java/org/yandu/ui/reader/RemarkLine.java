package org.yandu.ui.reader;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.shell.Remark;

/** What another room has to say of where the pane stands: a click leads there, resting on it tells more. */
final class RemarkLine extends HBox {

    private final ReaderModel model;
    private final Button words = new Button();
    private final Node back;
    private final Node on;

    /** As wide as words would be on the button. */
    private final Text measure = new Text();

    RemarkLine(ReaderModel model) {
        super(2);
        this.model = model;
        setAlignment(Pos.BASELINE_LEFT);
        HBox.setHgrow(this, Priority.ALWAYS);
        words.setId("pane-remark");
        words.getStyleClass().addAll("flat", "pane-section", "pane-remark");
        words.setFocusTraversable(false);
        words.setMinWidth(0);
        words.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        measure.fontProperty().bind(words.fontProperty());
        words.accessibleTextProperty().bind(model.pane().remarkProperty().map(Remark::why));
        Hint.on(words, model.pane().remarkProperty().map(Remark::why));
        words.setOnAction(event -> run(remark().way()));
        back = turn("fth-chevron-left", "pane-remark-back", Remark.Turns::back);
        on = turn("fth-chevron-right", "pane-remark-on", Remark.Turns::on);
        getChildren().addAll(words, back, on);
        visibleProperty()
                .bind(model.pane()
                        .remarkProperty()
                        .map(remark -> !remark.words().isEmpty()));
        managedProperty().bind(visibleProperty());
        model.pane().remarkProperty().subscribe(remark -> fit());
        widthProperty().addListener((o, was, is) -> fit());
        words.fontProperty().addListener((o, was, is) -> fit());
    }

    /** The longest form that has room; of one that has none the middle gives way. */
    private void fit() {
        List<String> forms = remark().forms();
        double room = getWidth()
                - snappedLeftInset()
                - snappedRightInset()
                - words.snappedLeftInset()
                - words.snappedRightInset()
                - width(back)
                - width(on);
        words.setText(forms.stream()
                .filter(form -> getWidth() == 0 || width(form) <= room)
                .findFirst()
                .orElseGet(forms::getLast));
    }

    private double width(String form) {
        measure.setText(form);
        return Math.ceil(measure.getLayoutBounds().getWidth());
    }

    private double width(Node turn) {
        return turn.isVisible() ? turn.prefWidth(-1) + getSpacing() : 0;
    }

    private Remark remark() {
        return model.pane().remarkProperty().get();
    }

    private Button turn(String icon, String id, Function<Remark.Turns, Runnable> way) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon", "pane-remark-turn");
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        String name = model.desk().texts().get("reader." + id.replace('-', '_'));
        button.setAccessibleText(name);
        Hint.on(button, name);
        button.visibleProperty().bind(model.pane().remarkProperty().map(remark -> Objects.nonNull(remark.turns())));
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(event -> {
            Remark.Turns turns = remark().turns();
            run(turns == null ? null : way.apply(turns));
        });
        return button;
    }

    private static void run(@Nullable Runnable way) {
        if (way != null) {
            way.run();
        }
    }

    boolean holds(EventTarget target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }
}
