package org.yandu.ui.notes;

import java.time.Instant;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Flag;
import org.yandu.codebook.Code;
import org.yandu.language.Texts;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.parts.MarkdownView;
import org.yandu.ui.parts.ThemeChip;
import org.yandu.ui.shell.Sight;
import org.yandu.workspace.Marking;

/** What was written on one passage, beside it: themes, flags, place and coder, comment, and how it stands to others. */
final class MarginCard extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    /** About seven lines; the card in focus shows everything. */
    private static final double FOLDED = 138;

    private final Parts parts;
    private final Texts texts;
    private final Hand hand;
    private final HBox top = new HBox(3);
    private final Label meta = new Label();
    private final MarkdownView words;
    private final Folded folded;
    private final Label invitation = new Label();
    /** From the text to where the line to a card begins: past the star and the question mark of the passage, in px. */
    private static final double SIGNS = 18;

    private final Polyline connector = new Polyline();
    private final DoubleProperty shift = new SimpleDoubleProperty();
    private @Nullable Annotation shown;
    private List<RelationsModel.Seen> relations = List.of();
    private boolean current;
    private @Nullable CardEditor editor;
    private Sight.Line line = new Sight.Line(0, 0);
    private double columnEnd;
    private double measuredWidth = -1;
    private double measuredHeight;

    /** What the margin does for its cards. */
    interface Hand {

        void chosen(Annotation annotation);

        void edit(Annotation annotation);
    }

    MarginCard(Parts parts, Hand hand) {
        this.parts = parts;
        this.texts = parts.desk().texts();
        this.hand = hand;
        this.words = new MarkdownView(parts.jumps()::follow);
        this.folded = new Folded(words);
        getStyleClass().add("margin-card");
        setManaged(false);
        top.setAlignment(Pos.CENTER_LEFT);
        meta.getStyleClass().add("card-meta");
        invitation.getStyleClass().add("card-invitation");
        invitation.setText(texts.get("card.write"));
        connector.getStyleClass().add("card-connector");
        connector.setManaged(false);
        connector.setMouseTransparent(true);
        shift.addListener(o -> stand());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    // ---- what it shows ----

    /** @param most height of the comment when it is the card in focus, in px */
    void show(Annotation annotation, List<RelationsModel.Seen> related, boolean inFocus, double most) {
        if (annotation.equals(shown) && related.equals(relations) && inFocus == current) {
            return;
        }
        shown = annotation;
        relations = related;
        current = inFocus;
        setId("card-" + annotation.id());
        pseudoClassStateChanged(CURRENT, inFocus);
        connector.pseudoClassStateChanged(CURRENT, inFocus);
        folded.setMost(inFocus ? most : FOLDED);
        words.show(annotation.comment());
        fill();
    }

    /** A card for a first comment, of which nothing is kept yet. */
    void showFirst() {
        current = true;
        setId("card-first");
        pseudoClassStateChanged(CURRENT, true);
        connector.pseudoClassStateChanged(CURRENT, true);
    }

    private void fill() {
        measuredWidth = -1;
        getChildren().clear();
        Annotation annotation = shown;
        if (annotation != null) {
            fillTop(annotation);
            meta.setText(annotation.coder());
            parts.model().placeOf(annotation, place -> meta.setText(texts.get("card.meta", place, annotation.coder())));
            getChildren().add(top);
            setAccessibleText(texts.get(
                    "card.spoken", annotation.anchor().quote().exact(), annotation.comment(), annotation.coder()));
        }
        if (editor != null) {
            getChildren().add(editor);
        } else if (annotation != null && !annotation.comment().isBlank()) {
            getChildren().add(folded);
        } else if (parts.desk().gate().canWrite() && current) {
            getChildren().add(invitation);
        }
        if (annotation != null && !relations.isEmpty()) {
            getChildren().add(new RelationRows(parts, annotation.documentId(), relations));
        }
    }

    private void fillTop(Annotation annotation) {
        top.getChildren().clear();
        for (Code code : parts.desk().library().codebook().pick(annotation.codes())) {
            Label sign = ThemeChip.sign(code);
            Hint.on(sign, code.name());
            top.getChildren().add(sign);
        }
        // Shortened where there are many themes, but never pushed out.
        HBox.setHgrow(meta, Priority.ALWAYS);
        meta.setMaxWidth(Double.MAX_VALUE);
        meta.setMinWidth(0);
        top.getChildren().add(meta);
        flag(annotation, Flag.STAR, "fth-star", "card.star");
        flag(annotation, Flag.QUESTION, "fth-help-circle", "card.question");
        if (current && editor == null && parts.desk().gate().canWrite()) {
            top.getChildren().add(button("fth-edit-2", "card.write", () -> hand.edit(annotation)));
        }
    }

    /** A flag that is not set is offered on the card in focus only. */
    private void flag(Annotation annotation, Flag flag, String icon, String textKey) {
        boolean set = annotation.is(flag);
        if (set || (current && parts.desk().gate().canWrite())) {
            Button button = button(
                    icon,
                    textKey,
                    () -> parts.desk()
                            .gate()
                            .change(
                                    annotation.documentId(),
                                    open -> Marking.toggle(open, annotation, flag, Instant.now())));
            button.pseudoClassStateChanged(ON, set);
            button.getStyleClass().add(flag == Flag.STAR ? "card-star" : "card-question");
            top.getChildren().add(button);
        }
    }

    private Button button(String icon, String textKey, Runnable run) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("card-tool");
        Hint.on(button, texts.get(textKey));
        button.setAccessibleText(texts.get(textKey));
        button.setFocusTraversable(false);
        button.setOnAction(event -> run.run());
        return button;
    }

    /** The first click chooses the card, one more on the words of the chosen card writes on. */
    private void clicked(MouseEvent event) {
        Annotation annotation = shown;
        if (event.getButton() != MouseButton.PRIMARY || annotation == null || editor != null) {
            return;
        }
        boolean onWords = isOn(folded, event) || isOn(invitation, event);
        if ((current || event.getClickCount() > 1) && onWords) {
            hand.edit(annotation);
        } else {
            hand.chosen(annotation);
        }
    }

    private static boolean isOn(Region node, MouseEvent event) {
        return node.getParent() != null && node.contains(node.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }

    // ---- writing ----

    void write(CardEditor field, double most) {
        editor = field;
        field.setMaxHeight(most);
        fill();
    }

    void stopWriting() {
        editor = null;
        fill();
    }

    @Nullable
    CardEditor editor() {
        return editor;
    }

    // ---- where it stands ----

    Polyline connector() {
        return connector;
    }

    /** What it moves by to make room for others, in px. */
    DoubleProperty shiftProperty() {
        return shift;
    }

    /** In a scene only. Text is laid out anew at each asking, so it is asked once. */
    double heightAt(double width) {
        if (measuredWidth != width) {
            applyCss();
            measuredHeight = Math.ceil(prefHeight(width));
            measuredWidth = width;
        }
        return measuredHeight;
    }

    /** What is written in it has become longer or shorter. */
    void measureAgain() {
        measuredWidth = -1;
    }

    /**
     * Beside a line, moved by its shift.
     *
     * @param beside of the card, in px
     * @param from where the text ends, in px
     */
    void stand(Sight.Line passage, double from, double beside, double width) {
        line = passage;
        columnEnd = from;
        resize(width, heightAt(width));
        setLayoutX(Math.round(beside));
        stand();
    }

    private void stand() {
        double y = Math.round(line.top() + shift.get());
        setLayoutY(y);
        double middle = Math.round(line.top() + line.height() / 2) + 0.5;
        connector
                .getPoints()
                .setAll(columnEnd + SIGNS, middle, getLayoutX() - 8, middle, getLayoutX(), Math.round(y + 16) + 0.5);
    }
}
