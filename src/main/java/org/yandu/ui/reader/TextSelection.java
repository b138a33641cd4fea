package org.yandu.ui.reader;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.ui.shell.PaneModel;

/** Keeps what is selected on the screen and in the pane's model in step, and the caret. */
final class TextSelection {

    private final PaneModel pane;
    private final ReadingArea area;
    private final Supplier<DisplayText> display;
    private boolean resting;

    TextSelection(PaneModel pane, ReadingArea area, Supplier<DisplayText> display) {
        this.pane = pane;
        this.area = area;
        this.display = display;
        area.selectionProperty().addListener((o, was, is) -> selected());
        pane.selectionProperty().addListener((o, was, is) -> asked(is));
        area.caretPositionProperty().addListener((o, was, is) -> caretMoved());
    }

    /** While other text is put in, what the control selects means nothing. */
    void duringLoad(Runnable load) {
        TextSpan selection = pane.selectionProperty().get();
        int caret = pane.caretProperty().get();
        resting = true;
        load.run();
        resting = false;
        if (selection != null) {
            select(selection);
        } else {
            area.moveTo(display.get().map().toDisplay(caret));
        }
    }

    /** As far as it is shown without a jump. */
    void select(TextSpan span) {
        DisplayMap map = display.get().map();
        TextSpan shown = map.unbroken(span);
        area.selectRange(
                map.toDisplay(shown.start()),
                shown.isEmpty() ? map.toDisplay(shown.start()) : map.endToDisplay(shown.end()));
    }

    /** Nothing selected, and the caret at a place of the text. */
    void caretTo(int offset) {
        area.moveTo(display.get().map().toDisplay(offset));
    }

    /** Shows no more as selected than is; whether that was less than the mouse went over. */
    boolean settle() {
        TextSpan span = pane.selectionProperty().get();
        boolean cut = span != null
                && display.get()
                        .map()
                        .jumps(
                                area.getSelection().getStart(),
                                area.getSelection().getEnd());
        if (span != null && cut) {
            select(span);
        }
        return cut;
    }

    private void selected() {
        if (resting) {
            return;
        }
        TextSpan span = shown();
        if (!Objects.equals(span, pane.selectionProperty().get())) {
            pane.selectionProperty().set(span);
        }
    }

    /** Somebody else wants something selected, or nothing. */
    private void asked(@Nullable TextSpan span) {
        TextSpan now = shown();
        if (span == null && now != null) {
            area.deselect();
        } else if (span != null && !span.equals(now)) {
            select(span);
        }
    }

    private @Nullable TextSpan shown() {
        int caret = area.getCaretPosition();
        int from = area.getSelection().getStart();
        int to = area.getSelection().getEnd();
        boolean backwards = caret == from && caret != to;
        return display.get().map().selected(backwards ? to : from, backwards ? from : to);
    }

    private void caretMoved() {
        if (!resting) {
            pane.caretProperty().set(display.get().map().toText(area.getCaretPosition()));
        }
    }
}
