package org.yandu.ui.reader;

import java.util.List;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.ui.parts.Faces;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.shell.DocumentChooser;
import org.yandu.ui.shell.IntakeWish;

/** Above the text: which document (a click chooses another), and the section and place of the first line. */
final class PaneHeader extends VBox {

    private final RemarkLine remark;

    PaneHeader(ReaderModel model, ShapeModel shape, PenModel pen, DisorderLine disorder) {
        this.remark = new RemarkLine(model);
        getStyleClass().add("pane-header");
        Button title = new Button(null, new FontIcon("fth-chevron-down"));
        title.setId("document-chooser");
        title.setContentDisplay(ContentDisplay.RIGHT);
        title.getStyleClass().addAll("flat", "pane-title");
        title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setAlignment(Pos.CENTER_LEFT);
        title.textProperty().bind(model.title());
        Hint.on(title, title.textProperty());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setOnAction(event -> DocumentChooser.show(model.desk(), model.pane(), title));

        Label section = new Label();
        section.getStyleClass().add("pane-section");
        section.textProperty().bind(model.headings());
        section.setMaxWidth(Double.MAX_VALUE);
        section.setMinWidth(0);
        HBox.setHgrow(section, Priority.ALWAYS);
        List.of(title, section).forEach(Faces::measureHere);
        // In its place and not below it, so that the text stands still when there is something to say.
        section.visibleProperty().bind(remark.visibleProperty().not());
        section.managedProperty().bind(section.visibleProperty());
        PlaceLine where = new PlaceLine(model.place());
        disorder.givingWay().in(where);
        inOrder(where, List.of(section, remark, disorder, order(model, shape, where)));
        HBox first = new HBox(4, title, new PenButton(model, pen), describe(model));
        first.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(first, where);
    }

    /** Before whatever else is there, each from the first time it is visible: what nobody sees need not be dressed at the start. */
    private static void inOrder(HBox line, List<Node> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Node part = parts.get(i);
            List<Node> before = parts.subList(0, i);
            part.visibleProperty().subscribe(visible -> {
                if (visible && part.getParent() == null) {
                    int at = (int) before.stream()
                            .filter(each -> each.getParent() != null)
                            .count();
                    line.getChildren().add(at, part);
                }
            });
        }
    }

    /** Whether what is pressed there is no part of the text's own head. */
    boolean isOnRemark(EventTarget target) {
        return remark.holds(target);
    }

    private static Button describe(ReaderModel model) {
        Button button = new Button(null, new FontIcon("fth-info"));
        button.setId("pane-describe");
        button.getStyleClass().addAll("flat", "button-icon", "pane-tool");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        String name = model.desk().texts().get("action.describe");
        button.setAccessibleText(name);
        Hint.on(button, name);
        button.disableProperty().bind(model.pane().openProperty().isNull());
        button.setOnAction(event -> model.pane()
                .open()
                .ifPresent(open -> model.desk()
                        .calls()
                        .intake()
                        .wish(new IntakeWish.Describe(open.document().id()))));
        return button;
    }

    /** That the text is not read as it stands, and the way back to that. */
    private static HBox order(ReaderModel model, ShapeModel shape, PlaceLine where) {
        Label arranged = new Label(model.desk().texts().get("order.arranged"), new FontIcon("fth-shuffle"));
        Button back = new Button(model.desk().texts().get("order.original"));
        back.setId("order-original");
        back.setMinWidth(USE_PREF_SIZE);
        back.getStyleClass().add("order-original");
        back.setFocusTraversable(false);
        back.setDisable(!model.desk().gate().canWrite());
        back.setOnAction(event -> shape.stopArranging());
        Hint.on(arranged, arranged.getText());
        HBox order = new HBox(8, arranged, back);
        new GivingWay(order, arranged, arranged).in(where);
        order.setId("order-arranged");
        order.getStyleClass().add("order-arranged");
        order.setAlignment(Pos.BASELINE_LEFT);
        order.visibleProperty().bind(shape.arranged());
        order.managedProperty().bind(order.visibleProperty());
        return order;
    }
}
