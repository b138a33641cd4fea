package org.yandu.ui.shell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;

/**
 * The left side and the annotations beside the texts: put away by the reader, or by themselves while the texts would come
 * out too narrow to be read. What folded by itself comes back by itself; what the reader moved is left to the reader, until he asks
 * for more texts than there is room for beside it: the last wish counts.
 */
final class Folds {

    /** Fourteen characters of a heading, in px; the rest belongs to the texts. */
    private static final double SIDE = 236;

    /** A passage of four lines, and the names of six panels beside one another, which are longer where letters are written. */
    private static final double NOTES = 272;

    private static final double NOTES_IN_LETTERS = 300;

    /** Characters a line below which reading is work; look.md wants 32 where there is room. */
    private static final int NARROWEST = 15;

    /** Stripes, margin and scroll bar of a pane, in px. */
    private static final double MARGINS = 76;

    /** Beyond these a remembered width was that of another screen, in px. */
    private static final double NARROWEST_PART = 180;

    private static final double WIDEST_PART = 640;

    /** Of two dividers, in px. */
    private static final double DIVIDERS = 4;

    private final Desk desk;
    private final SplitPane whole;
    private final Node side;
    private final Node notes;
    private boolean resting;
    private int panes;
    private final Set<Node> folded = new HashSet<>();
    private final Set<Node> touched = new HashSet<>();
    private final Map<Node, Double> widths = new HashMap<>();

    Folds(Desk desk, SplitPane whole, Docks docks) {
        this.desk = desk;
        this.whole = whole;
        this.side = docks.left();
        this.notes = docks.right();
        widths.put(side, SIDE);
        widths.put(notes, usualNotes());
        whole.getItems().setAll(side, docks.middle(), notes);
        SplitPane.setResizableWithParent(side, false);
        SplitPane.setResizableWithParent(notes, false);
        whole.widthProperty().addListener((o, was, is) -> {
            fit();
            if (was.doubleValue() == 0) {
                setDividers();
            }
        });
        panes = desk.panes().size();
        desk.panes().addListener((InvalidationListener) o -> fitPanes());
        desk.lookProperty().addListener(o -> fit());
        // Without room beside the text its editor stands in that panel: whoever wants to write a comment wants to see
        // it.
        desk.calls().comments().listen(wish -> {
            if (!desk.focused().besideProperty().get()) {
                unfold(notes);
            }
        });
    }

    /** How a part is now, for remembering. */
    Layout.Part part(Dock part) {
        boolean open = whole.getItems().contains(part);
        Layout.State state =
                !touched.contains(part) ? Layout.State.BY_ROOM : open ? Layout.State.OPEN : Layout.State.AWAY;
        noteWidth(part);
        Tab front = part.tabs().getSelectionModel().getSelectedItem();
        return new Layout.Part(
                state,
                Objects.requireNonNull(widths.get(part)),
                front == null ? "" : Objects.requireNonNullElse(front.getId(), ""));
    }

    /** As it was remembered. */
    void restore(Dock part, Layout.Part as) {
        // One that was never moved is as wide as the language wants it.
        if (as.width() > 0 && !(part == notes && isAbout(as.width(), NOTES))) {
            widths.put(part, Math.clamp(as.width(), NARROWEST_PART, WIDEST_PART));
        }
        part.tabs().getTabs().stream()
                .filter(tab -> as.panel().equals(tab.getId()))
                .findFirst()
                .ifPresent(part.tabs().getSelectionModel()::select);
        if (as.state() == Layout.State.OPEN) {
            unfold(part);
        } else if (as.state() == Layout.State.AWAY && whole.getItems().contains(part)) {
            toggle(part);
        }
        laidOut();
    }

    /** Both away while only the text is wanted; the result brings them back as they were. */
    Runnable putAway() {
        List<Node> before = List.copyOf(whole.getItems());
        noteWidth(side);
        noteWidth(notes);
        whole.getItems().removeAll(side, notes);
        resting = true;
        return () -> {
            resting = false;
            whole.getItems().setAll(before);
            laidOut();
        };
    }

    private void noteWidth(Node part) {
        double now = part.getLayoutBounds().getWidth();
        // Dividers take a little of it: noted again and again, a width would shrink from start to start.
        if (whole.getItems().contains(part) && now > 0 && !isAbout(now, width(part))) {
            widths.put(part, now);
        }
    }

    /** Back, when it is away, and left there; of one that is there already nothing was said. */
    void unfold(Node part) {
        if (!whole.getItems().contains(part)) {
            touched.add(part);
            folded.remove(part);
            bring(part);
            // The other one makes room, where the texts would come out too narrow.
            fit();
        }
    }

    /** Away or back, as the reader wishes. */
    void toggle(Node part) {
        touched.add(part);
        folded.remove(part);
        if (whole.getItems().contains(part)) {
            noteWidth(part);
            whole.getItems().remove(part);
            laidOut();
        } else {
            bring(part);
        }
        fit();
    }

    /** More texts were asked for after a side was brought, or fewer. */
    private void fitPanes() {
        boolean more = desk.panes().size() > panes;
        panes = desk.panes().size();
        if (more && isNarrow(0)) {
            List<Node> before = List.copyOf(whole.getItems());
            touched.removeIf(whole.getItems()::contains);
            fit();
            if (before.contains(notes) && !whole.getItems().contains(notes)) {
                desk.say(whole.getItems().contains(side) ? "fold.notes" : "fold.both");
            }
        } else {
            fit();
        }
    }

    private void fit() {
        if (whole.getWidth() == 0 || resting) {
            return;
        }
        for (Node part : List.of(notes, side)) {
            if (isNarrow(0) && whole.getItems().contains(part) && !touched.contains(part)) {
                whole.getItems().remove(part);
                folded.add(part);
                laidOut();
            }
        }
        for (Node part : List.of(side, notes)) {
            if (folded.contains(part) && !isNarrow(part == side ? SIDE : usualNotes())) {
                folded.remove(part);
                bring(part);
            }
        }
    }

    private static boolean isAbout(double one, double other) {
        return Math.abs(one - other) <= DIVIDERS;
    }

    private double usualNotes() {
        return desk.texts().locale().getLanguage().equals("zh") ? NOTES : NOTES_IN_LETTERS;
    }

    /** @param more px that something else would take */
    private boolean isNarrow(double more) {
        double taken = more
                + (whole.getItems().contains(side) ? SIDE : 0)
                + (whole.getItems().contains(notes) ? usualNotes() : 0);
        double pane = (whole.getWidth() - taken) / desk.panes().size() - MARGINS;
        return pane < NARROWEST * (double) desk.look().size();
    }

    private void bring(Node part) {
        desk.unsay("fold.notes");
        desk.unsay("fold.both");
        whole.getItems().add(part == side ? 0 : whole.getItems().size(), part);
        laidOut();
    }

    /** A split pane spreads what comes and goes over all its parts when it is laid out next; only then do widths hold. */
    private void laidOut() {
        setDividers();
        desk.background().later(() -> {
            whole.layout();
            setDividers();
        });
    }

    private double width(Node part) {
        return Objects.requireNonNull(widths.get(part));
    }

    private void setDividers() {
        if (whole.getItems().contains(side)) {
            whole.setDividerPosition(0, width(side) / whole.getWidth());
        }
        if (whole.getItems().contains(notes)) {
            whole.setDividerPosition(whole.getDividers().size() - 1, 1 - width(notes) / whole.getWidth());
        }
    }
}
