package org.yandu.ui.reader;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.Caret;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.yandu.document.Clusters;
import org.yandu.document.TextSpan;
import org.yandu.workspace.Growing;

/**
 * The caret under the arrow keys: by whole characters, with the control key by phrases, never into what is only shown. Up, down,
 * Home, End and the pages are the text control's own. Without a caret the arrows and the space bar scroll.
 */
final class CaretKeys {

    /** A line of usual size and leading, in px: what an arrow scrolls. */
    private static final double LINE = 32;

    private final TextView view;
    private final ReaderModel model;
    private final Habits habits;

    CaretKeys(TextView view, ReaderModel model, Habits habits) {
        this.view = view;
        this.model = model;
        this.habits = habits;
        habits.caretShownProperty().subscribe(this::showCaret);
        view.area().focusedProperty().subscribe(this::showCaret);
        // Neither says how it is now.
        showCaret();
    }

    /** Only where the keys go: with several panes it tells which one that is. */
    private void showCaret() {
        boolean shown = habits.caretShownProperty().get() && view.area().isFocused();
        view.area().setShowCaret(shown ? Caret.CaretVisibility.ON : Caret.CaretVisibility.OFF);
    }

    /** Whether the key was one of these. */
    boolean handle(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        if (!habits.caretShownProperty().get() && !event.isShiftDown()) {
            return scrolled(event);
        }
        boolean right = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.KP_RIGHT;
        boolean left = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.KP_LEFT;
        if (!right && !left) {
            return false;
        }
        ReadingArea area = view.area();
        SelectionPolicy policy = event.isShiftDown() ? SelectionPolicy.ADJUST : SelectionPolicy.CLEAR;
        boolean selected = area.getSelection().getLength() > 0;
        int to;
        if (selected && !event.isShiftDown() && !event.isShortcutDown()) {
            to = right ? area.getSelection().getEnd() : area.getSelection().getStart();
        } else {
            to = event.isShortcutDown()
                    ? byPhrase(area.getCaretPosition(), right)
                    : byCharacter(area.getCaretPosition(), right);
        }
        area.moveTo(to, policy);
        area.requestFollowCaret();
        return true;
    }

    private boolean scrolled(KeyEvent event) {
        double page = Math.max(LINE, view.area().getHeight() - 2 * LINE);
        double by = switch (event.getCode()) {
            case UP, KP_UP -> -LINE;
            case DOWN, KP_DOWN -> LINE;
            case PAGE_UP -> -page;
            case PAGE_DOWN, SPACE -> page;
            default -> 0;
        };
        if (by != 0 && !event.isShortcutDown()) {
            view.area().scrollYBy(by);
            return true;
        }
        return List.of(KeyCode.LEFT, KeyCode.RIGHT).contains(event.getCode());
    }

    /** In the display; over the indent of a paragraph in one step. */
    private int byCharacter(int caret, boolean right) {
        DisplayText display = view.display();
        String text = display.text();
        int to = right ? Clusters.after(text, caret) : Clusters.before(text, caret);
        int block = display.blockShownAt(to);
        if (display.blocks().isEmpty()) {
            return to;
        }
        int start = display.starts().get(block);
        int first = start + display.blocks().get(block).lead().length();
        return to >= first || start == first ? to : right ? first : Math.max(0, start - 1);
    }

    /** To the beginning of the next phrase, or of this one or the one before. */
    private int byPhrase(int caret, boolean right) {
        DisplayMap map = view.display().map();
        int from = map.toText(caret);
        return model.pane()
                .open()
                .map(open -> {
                    Growing growing = new Growing(open);
                    int at = from;
                    int length = open.version().text().length();
                    // Over punctuation and white space to the next that has words.
                    while (right ? at < length : at > 0) {
                        TextSpan phrase = growing.unit(Growing.Unit.PHRASE, right ? at : at - 1);
                        int next = right ? Math.max(at + 1, phrase.end()) : Math.min(at - 1, phrase.start());
                        boolean begins = right
                                ? phrase.start() > from
                                        && hasWords(phrase.in(open.version().text()))
                                : hasWords(phrase.in(open.version().text()));
                        if (begins) {
                            return map.toDisplay(phrase.start());
                        }
                        at = next;
                    }
                    return right ? view.display().text().length() : map.toDisplay(0);
                })
                .orElse(caret);
    }

    private static boolean hasWords(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
