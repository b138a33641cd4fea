package org.yandu.ui.tour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.yandu.document.TextSpan;
import org.yandu.ui.parts.Appearance;
import org.yandu.ui.shell.CommentWish;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.shell.MainWindow;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.Panel;
import org.yandu.workspace.OpenDocument;

/** Opening, marking, commenting, filtering, comparing, dark paper: what a first reader would do, with a picture each. */
public final class Tour {

    private final MainWindow window;
    private final Desk desk;
    private final Hand hand;
    private final List<Path> pictures = new ArrayList<>();

    private Tour(MainWindow window, Path out) {
        this.window = window;
        this.desk = window.desk();
        this.hand = new Hand(window, out);
    }

    /**
     * Plays the tour in a window that is shown, from a thread that is not the JavaFX thread. It marks passages: give it a
     * library of its own.
     *
     * @return the pictures, in the order they were taken
     */
    public static List<Path> play(MainWindow window, Path out) {
        Tour tour = new Tour(window, out);
        tour.play();
        return tour.pictures;
    }

    /** The same, and then the rooms that a reader comes to later: with all that the user guide shows. */
    public static List<Path> playWhole(MainWindow window, Path out) {
        Tour tour = new Tour(window, out);
        tour.play();
        return Stream.concat(tour.pictures.stream(), new Chapters(window, tour.hand).play().stream())
                .toList();
    }

    private void play() {
        // Not by the name of whoever builds the program.
        hand.act(() -> desk.setCoder(desk.texts().get("tour.coder")));
        picture("01-opened");
        marking();
        filtering();
        comparing();
        looks();
    }

    private void marking() {
        PaneModel pane = desk.panes().getFirst();
        hand.act(() -> desk.focusedProperty().set(pane));
        mark(pane, paragraph(pane, 2, 0.0, 0.22), KeyCode.DIGIT3);
        mark(pane, paragraph(pane, 2, 0.30, 0.75), KeyCode.DIGIT2);
        mark(pane, paragraph(pane, 2, 0.5, 0.9), KeyCode.DIGIT1);
        mark(pane, paragraph(pane, 2, 0.62, 0.7), KeyCode.DIGIT4);
        TextSpan selected = paragraph(pane, 3, 0.1, 0.4);
        hand.act(() -> pane.jump(new Jump(selected, Jump.Where.IN_CONTEXT, false)));
        hand.act(() -> pane.selectionProperty().set(selected));
        picture("02-selected");
        hand.press(text(pane), KeyCode.DIGIT4);
        comment(pane);
        hand.act(desk.gate()::undo);
        hand.act(desk.gate()::redo);
        picture("03-marked");
    }

    private void comment(PaneModel pane) {
        hand.act(() -> pane.open()
                .flatMap(open -> open.markup().all().stream().findFirst())
                .ifPresent(mark -> CommentWish.on(desk, mark)));
        hand.act(() -> field("#comment").setText(desk.texts().get("tour.comment")));
        hand.act(() -> text(pane).get().requestFocus());
    }

    private void filtering() {
        hand.act(() -> ((ToggleButton) node("#notes.everywhere")).fire());
        hand.act(() -> desk.themeFilterProperty()
                .set(desk.shelf().byKey(2).map(code -> code.id()).orElse(null)));
        hand.act(() -> window.bring(Panel.THEMES));
        picture("04-filtered");
        hand.act(() -> desk.themeFilterProperty().set(null));
        hand.act(() -> ((ToggleButton) node("#notes.here")).fire());
        hand.act(() -> window.bring(Panel.OUTLINE));
    }

    private void comparing() {
        PaneModel right = desk.panes().getLast();
        hand.act(() -> desk.focusedProperty().set(right));
        mark(right, paragraph(right, 2, 0.24, 0.62), KeyCode.DIGIT4);
        mark(right, paragraph(right, 2, 0.5, 0.9), KeyCode.DIGIT3);
        hand.act(() -> right.jump(new Jump(paragraph(right, 2, 0, 0.1), Jump.Where.IN_CONTEXT, false)));
        picture("05-side-by-side");
        hand.act(() -> window.bring(Panel.DOCUMENTS));
        picture("06-documents");
        hand.act(() -> window.bring(Panel.OUTLINE));
        hand.act(() -> desk.setPaneCount(Desk.MOST_PANES));
        picture("07-three");
        hand.act(() -> desk.setPaneCount(2));
    }

    private void looks() {
        for (Appearance appearance : List.of(Appearance.SEPIA, Appearance.DARK)) {
            hand.act(() -> desk.lookProperty().set(desk.look().with(appearance)));
            picture(appearance == Appearance.DARK ? "09-dark" : "08-sepia");
        }
        hand.act(() -> desk.lookProperty().set(desk.look().with(Appearance.LIGHT)));
    }

    private void mark(PaneModel pane, TextSpan span, KeyCode key) {
        hand.act(() -> pane.selectionProperty().set(span));
        hand.press(text(pane), key);
        hand.act(() -> pane.selectionProperty().set(null));
    }

    /** Some clauses of the n-th paragraph that is long enough to be one; from and to are shares of it. */
    static TextSpan paragraph(PaneModel pane, int number, double from, double to) {
        OpenDocument open = pane.open().orElseThrow();
        String text = open.version().text();
        TextSpan span = open.version().paragraphs().stream()
                .map(paragraph -> paragraph.span())
                .filter(s -> s.length() > 150)
                .skip(number)
                .findFirst()
                .orElse(open.version().paragraphs().getLast().span());
        int length = Math.min(span.length(), 400);
        int start = from == 0 ? span.start() : afterClause(text, span.start() + (int) (length * from));
        int end = afterClause(text, span.start() + (int) (length * to));
        return new TextSpan(start, Math.max(start + 1, end - 1));
    }

    /** After the next punctuation mark. */
    private static int afterClause(String text, int offset) {
        int at = offset;
        while (at < text.length() - 1 && "，,。；;、".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at + 1;
    }

    private Supplier<Node> text(PaneModel pane) {
        return hand.text(desk.panes().indexOf(pane));
    }

    private TextArea field(String id) {
        return (TextArea) node(id);
    }

    private Node node(String id) {
        return hand.node(id.substring(1));
    }

    private void picture(String name) {
        Path file = hand.picture(name);
        pictures.add(file);
    }
}
