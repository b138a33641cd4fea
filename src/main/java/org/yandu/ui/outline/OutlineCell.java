package org.yandu.ui.outline;

import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.codebook.Code;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;
import org.yandu.ui.shell.Desk;
import org.yandu.workspace.OpenDocument;

/** One heading: its number and words, and a bar per theme as tall as the share of the section that is marked with it. */
final class OutlineCell extends TreeCell<OutlineNode> {

    private static final PseudoClass POINT = PseudoClass.getPseudoClass("point");
    private static final PseudoClass TOP = PseudoClass.getPseudoClass("top");
    private static final double BAR_WIDTH = 5;
    private static final double TALLEST = 16;
    /** A mark of a few words in a long section must still be seen. */
    private static final double SHORTEST = 3;

    /** More than fits in a row, so that the row is filled. */
    private static final int OPENING = 40;

    private final Desk desk;
    private final OutlineModel model;
    private final ObservableValue<@Nullable OpenDocument> open;
    private Map<String, Double> shares = Map.of();
    private final Label words = new Label();
    private final HBox bars = new HBox(1);
    private final FontIcon sign = new FontIcon();
    private final HBox row = new HBox(6, words, sign, bars);
    private final Tooltip whole = new Tooltip();

    /** @param open what is shown, with its marks as they are now */
    OutlineCell(OutlineModel model, ObservableValue<@Nullable OpenDocument> open) {
        this.model = model;
        this.desk = model.desk();
        this.open = open;
        // As long as it is in a scene: the tree throws cells away, and the text outlives them.
        sceneProperty().flatMap(scene -> open).subscribe(now -> {
            if (now != null && getItem() != null) {
                fillBars(getItem());
            }
        });
        words.setTextOverrun(OverrunStyle.ELLIPSIS);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        sign.getStyleClass().add("outline-sign");
        sign.managedProperty().bind(sign.visibleProperty());
        bars.setAlignment(Pos.BOTTOM_RIGHT);
        bars.setMinWidth(Region.USE_PREF_SIZE);
        bars.setMinHeight(TALLEST);
        bars.setMaxHeight(TALLEST);
        bars.setFillHeight(false);
        row.setAlignment(Pos.CENTER_LEFT);
        // As wide as the tree, so that long headings are shortened instead of making it scroll sideways.
        setPrefWidth(0);
        whole.setWrapText(true);
        whole.setMaxWidth(420);
    }

    @Override
    protected void updateItem(@Nullable OutlineNode node, boolean empty) {
        super.updateItem(node, empty);
        if (empty || node == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        words.setText(label(node));
        boolean corrected = OutlineModel.isCorrected(node);
        boolean slip = model.isSlip(node);
        sign.setVisible(corrected || (!model.isSettled(node) && (slip || OutlineModel.isDoubtful(node))));
        sign.setIconLiteral(corrected ? "fth-edit-3" : slip ? "fth-alert-circle" : "fth-help-circle");
        whole.setText(hint(node));
        setTooltip(whole);
        shares = Map.of();
        bars.getChildren().clear();
        pseudoClassStateChanged(POINT, !node.isHeading());
        pseudoClassStateChanged(TOP, node.level() == 1);
        fillBars(node);
        setAccessibleText(hint(node));
        setGraphic(row);
    }

    private String hint(OutlineNode node) {
        return words.getText() + "\n" + model.details(node);
    }

    /** The name in a field; Enter keeps it, leaving gives it up. An empty one means the words of the text. */
    @Override
    public void startEdit() {
        super.startEdit();
        OutlineNode node = getItem();
        if (!isEditing() || node == null) {
            return;
        }
        TextField field = new TextField(node.title());
        field.setId("outline-name");
        field.getStyleClass().add("outline-name");
        field.setOnAction(event -> {
            model.rename(node, field.getText());
            cancelEdit();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                cancelEdit();
            }
        });
        setGraphic(field);
        field.selectAll();
        field.requestFocus();
    }

    @Override
    public void cancelEdit() {
        boolean editing = isEditing();
        super.cancelEdit();
        if (editing) {
            setGraphic(row);
            getTreeView().setEditable(false);
            getTreeView().requestFocus();
        }
    }

    /** Marker and words; 、 and ， bring their own air. An article of a law has no words of its own: its first ones stand in. */
    private String label(OutlineNode node) {
        String marker = node.numbering();
        String title = node.title();
        if (title.isEmpty()) {
            title = desk.focused().open().map(open -> opening(open, node)).orElse("");
        }
        boolean tight = marker.isEmpty()
                || title.isEmpty()
                || "：:".indexOf(title.charAt(0)) >= 0
                || "、，,：:".indexOf(marker.charAt(marker.length() - 1)) >= 0;
        return tight ? marker + title : marker + " " + title;
    }

    private static String opening(OpenDocument open, OutlineNode node) {
        int from = node.span().end();
        int to = Math.min(node.bodyEnd(), from + OPENING);
        String words =
                open.version().quote(new TextSpan(from, Math.max(from, to))).strip();
        int lineEnd = words.indexOf('\n');
        return lineEnd < 0 ? words : words.substring(0, lineEnd);
    }

    private void fillBars(OutlineNode node) {
        OpenDocument document = open.getValue();
        Map<String, Double> now = document == null
                ? Map.of()
                : ThemeShares.of(document, document.order().extents(node));
        if (now.equals(shares)) {
            return;
        }
        shares = now;
        bars.getChildren().clear();
        StringBuilder hint = new StringBuilder(hint(node));
        for (Code code : desk.shelf().seen().codes()) {
            Double share = shares.get(code.id());
            if (share != null) {
                Region bar = new Region();
                double height = Math.max(SHORTEST, TALLEST * Math.sqrt(Math.min(1, share)));
                bar.setMinSize(BAR_WIDTH, height);
                bar.setMaxSize(BAR_WIDTH, height);
                bar.setBackground(Background.fill(Color.web(code.colour().full())));
                bars.getChildren().add(bar);
                hint.append('\n')
                        .append(code.name())
                        .append(' ')
                        .append(Math.round(share * 100))
                        .append('%');
            }
        }
        whole.setText(hint.toString());
    }
}
