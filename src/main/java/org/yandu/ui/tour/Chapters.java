package org.yandu.ui.tour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.marks.Retrieval;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.shell.MainWindow;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.Panel;
import org.yandu.ui.shell.PassageClip;
import org.yandu.ui.shell.TermWish;

/** What comes after the first hour, for the user guide: searching, looking from above, wording, lessons, packets, a class. */
final class Chapters {

    private final MainWindow window;
    private final Desk desk;
    private final Hand hand;
    private final List<Path> pictures = new ArrayList<>();

    Chapters(MainWindow window, Hand hand) {
        this.window = window;
        this.desk = window.desk();
        this.hand = hand;
    }

    List<Path> play() {
        finding();
        fromAbove();
        wording();
        lesson();
        packet();
        aClass();
        return pictures;
    }

    private PaneModel pane() {
        return desk.panes().getFirst();
    }

    private String word(String key) {
        return desk.texts().get("tour." + key);
    }

    private void finding() {
        hand.act(() -> write("search-field", word("words")));
        hand.act(() -> desk.bring("side.search"));
        picture("10-search");
        hand.act(() -> write("search-field", ""));
        hand.act(() -> desk.calls().questions().wish(Retrieval.ALL));
        picture("11-retrieval");
        putAway();
        hand.act(() -> perform("suggest"));
        picture("12-suggestions");
        hand.act(() -> desk.bring(Panel.ANNOTATIONS));
    }

    private void fromAbove() {
        hand.act(() -> perform("map"));
        picture("13-map");
        putAway();
        hand.act(() -> perform("grid"));
        picture("14-grid");
        putAway();
    }

    private void wording() {
        hand.act(() -> desk.calls().terms().wish(new TermWish.Track(word("words"))));
        picture("15-wording");
        putAway();
    }

    private void lesson() {
        hand.act(() -> desk.bring("side.lesson"));
        for (PaneModel each : List.copyOf(desk.panes())) {
            hand.act(() -> desk.calls().passages().wish(passages(each)));
        }
        picture("16-lesson");
    }

    private static List<PassageClip> passages(PaneModel pane) {
        return pane.open()
                .map(open -> List.of(
                        PassageClip.of(open, Tour.paragraph(pane, 2, 0.0, 0.22)),
                        PassageClip.of(open, Tour.paragraph(pane, 3, 0.1, 0.4))))
                .orElse(List.of());
    }

    private void packet() {
        TextSpan asked = Tour.paragraph(pane(), 2, 0.3, 0.75);
        hand.act(() -> desk.focusedProperty().set(pane()));
        hand.act(() -> pane().selectionProperty().set(asked));
        hand.act(() -> perform("packet-ask"));
        hand.act(() -> write("packet-title", word("packet")));
        hand.act(() -> write("draft-1", word("question")));
        picture("17-packet");
        putAway();
    }

    /** Three students mark the same paragraphs, not quite alike. */
    private void aClass() {
        String own = desk.coder();
        List<String> students = List.of(word("students").split("\\|", -1));
        for (int i = 0; i < students.size(); i++) {
            String student = students.get(i);
            hand.act(() -> desk.setCoder(student));
            for (int paragraph = 2; paragraph < 6; paragraph++) {
                double shifted = 0.1 * ((i + paragraph) % 3);
                KeyCode theme = paragraph == 4 && i == 2 ? KeyCode.DIGIT2 : KeyCode.DIGIT1;
                mark(Tour.paragraph(pane(), paragraph, shifted, 0.5 + shifted), theme);
            }
        }
        hand.act(() -> desk.setCoder(own));
        hand.act(() -> perform("class-view"));
        picture("18-class");
        putAway();
    }

    private void mark(TextSpan span, KeyCode theme) {
        hand.act(() -> pane().jump(new Jump(span, Jump.Where.IN_CONTEXT, false)));
        hand.act(() -> pane().selectionProperty().set(span));
        hand.press(hand.text(0), theme);
        hand.act(() -> pane().selectionProperty().set(null));
    }

    private void write(String id, String words) {
        ((TextInputControl) hand.node(id)).setText(words);
    }

    private void perform(String id) {
        window.actions().all().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow()
                .perform();
    }

    /** Closes the sheet on top, and what is open below the texts. */
    private void putAway() {
        hand.act(() -> {
            window.root().lookupAll(".sheet-shade").stream()
                    .filter(Node::isVisible)
                    .forEach(Chapters::escape);
            window.root().lookupAll("#below").forEach(Chapters::escape);
        });
    }

    private static void escape(Node node) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
    }

    private void picture(String name) {
        pictures.add(hand.picture(name));
    }
}
