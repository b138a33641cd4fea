package org.yandu.ui.reader;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.document.TextSpan;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.Pen;
import org.yandu.workspace.Change;
import org.yandu.workspace.Erasing;
import org.yandu.workspace.Marking;
import org.yandu.workspace.OpenDocument;

/** The pen in one pane: every selection is marked with its theme at once, or rubbed clean, until the pen is put down. */
final class PenModel {

    private final ReaderModel model;
    private final SelectingModel selecting;
    private final Desk desk;
    private final PaneModel pane;

    /** What the pen marked last: growing the selection that made it makes it larger instead of making another. */
    private @Nullable TextSpan last;

    /** The same for all that one selection does as it grows. */
    private String stroke = "";

    PenModel(ReaderModel model, SelectingModel selecting) {
        this.model = model;
        this.selecting = selecting;
        this.desk = model.desk();
        this.pane = model.pane();
    }

    boolean isHeld() {
        return desk.penProperty().get() != null;
    }

    /** By number key; whether there is such a theme. */
    boolean take(int key) {
        Optional<Code> code = desk.library().codebook().byKey(key);
        code.ifPresent(theme -> take(new Pen(theme.id())));
        return code.isPresent();
    }

    /** Into the hand; what is selected already is treated with it. */
    void take(Pen pen) {
        if (!desk.gate().canWrite()) {
            desk.say("desk.read_only");
            return;
        }
        desk.penProperty().set(pen);
        desk.say(
                pen.isEraser() ? "pen.eraser_taken" : "pen.taken",
                pen.name(desk.library().codebook()));
        selected(false);
    }

    /** Takes up the pen of the first theme, or puts down what is held. */
    void toggle(boolean eraser) {
        Pen held = desk.penProperty().get();
        if (held != null && held.isEraser() == eraser) {
            putDown();
        } else if (eraser) {
            take(Pen.ERASER);
        } else {
            model.themes().stream().findFirst().ifPresent(code -> take(new Pen(code.id())));
        }
    }

    void putDown() {
        desk.penProperty().set(null);
        last = null;
        desk.say("pen.put_down");
    }

    /**
     * Something has been selected: by the mouse, with Shift, or by units.
     *
     * @param further whether by one more click than a moment ago: the word has been marked, and the sentence is meant
     */
    void selected(boolean further) {
        TextSpan span = pane.selectionProperty().get();
        Pen held = desk.penProperty().get();
        if (span == null || held == null) {
            return;
        }
        pane.selectionProperty().set(null);
        treat(held, span, further);
    }

    /**
     * The selection grew or shrank by a unit.
     *
     * @param further from what it was by the same keys a moment ago
     */
    void resized(boolean further) {
        TextSpan span = pane.selectionProperty().get();
        Pen held = desk.penProperty().get();
        if (span == null || held == null) {
            return;
        }
        treat(held, span, further);
    }

    /** What a selection that grows makes is one step. */
    private void treat(Pen held, TextSpan span, boolean further) {
        TextSpan before = further && !held.isEraser() ? last : null;
        if (!further || before == null && !held.isEraser()) {
            stroke = "pen:" + UUID.randomUUID();
        }
        String about = stroke;
        model.change(open -> {
            TextSpan liked = selecting.asLiked(open, span);
            Optional<Change> change = held.isEraser()
                    ? Erasing.erase(open, span, desk.coder(), Instant.now())
                    : Optional.ofNullable(before)
                            .flatMap(made -> own(open, selecting.asLiked(open, made), held))
                            .map(mark -> larger(open, mark, liked, held))
                            .orElseGet(() -> marked(open, liked, held));
            return change.map(each -> each.about(about));
        });
        last = span;
    }

    /** Called as marking is, of which it is one more stroke. */
    private Optional<Change> larger(OpenDocument open, Annotation mark, TextSpan span, Pen held) {
        Optional<Change.Name> name = marked(open, span, held).map(Change::name);
        return Marking.resize(open, mark, span, Instant.now())
                .map(change -> new Change(name.orElse(change.name()), change.edits()));
    }

    private Optional<Change> marked(OpenDocument open, TextSpan span, Pen held) {
        List<Code> theme = desk.library().codebook().find(String.valueOf(held.theme())).stream()
                .toList();
        return Marking.annotate(open, span, theme, "", desk.coder(), Instant.now())
                .flatMap(Marking.Wanted::change);
    }

    private Optional<Annotation> own(OpenDocument open, TextSpan span, Pen held) {
        return open.markup().in(span).stream()
                .filter(mark -> mark.span().equals(span) && mark.coder().equals(desk.coder()))
                .filter(mark -> mark.codes().equals(List.of(String.valueOf(held.theme()))))
                .findFirst();
    }
}
