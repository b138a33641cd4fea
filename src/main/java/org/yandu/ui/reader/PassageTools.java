package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.yandu.codebook.Code;
import org.yandu.document.TextSpan;
import org.yandu.exchange.out.QuoteStyle;
import org.yandu.language.Texts;
import org.yandu.ui.parts.Clips;
import org.yandu.ui.shell.CommentWish;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.ThemeWish;

/** What can be done with the selected passage, and the palette that offers it. */
final class PassageTools implements Palette.Commands {

    private final ReaderModel model;
    private final ShapeModel shape;
    private final TextView view;
    private final Region stage;
    private final Palette palette;
    private final Desk desk;
    private final PaneModel pane;

    /** @param stage what the palette lies on */
    PassageTools(ReaderModel model, ShapeModel shape, TextView view, Region stage) {
        this.model = model;
        this.shape = shape;
        this.view = view;
        this.stage = stage;
        this.desk = model.desk();
        this.pane = model.pane();
        this.palette = new Palette(desk.texts());
    }

    Palette palette() {
        return palette;
    }

    void hide() {
        palette.hide();
    }

    /** Beside what is selected; the selection first shows what it really holds. */
    void show() {
        if (view.settleSelection()) {
            desk.say("reader.selection_cut");
        }
        boolean writable = desk.gate().canWrite() && !pane.isPast();
        palette.fill(writable ? model.themes() : List.of(), writable, shape.noiseSelected(), this);
        follow();
    }

    /** To where the selection is now. */
    void follow() {
        TextSpan span = pane.selectionProperty().get();
        if (span == null) {
            palette.hide();
            return;
        }
        Optional<Bounds> last = view.places().boundsOnScreen(Math.max(span.start(), span.end() - 1));
        Optional<Bounds> first = view.places().boundsOnScreen(span.start()).or(() -> last);
        if (last.isEmpty() || first.isEmpty()) {
            palette.hide();
            return;
        }
        palette.showAt(stage.screenToLocal(first.get()), stage.screenToLocal(last.get()), stage);
    }

    @Override
    public void toggle(Code code) {
        model.toggle(code);
    }

    /** Writes on the mark that covers the selection, making one when there is none; else on the mark in focus. */
    @Override
    public void comment() {
        TextSpan span = pane.selectionProperty().get();
        if (span == null) {
            pane.focusedMark().or(model::markUnderCaret).ifPresent(mark -> CommentWish.on(desk, mark));
            return;
        }
        if (model.isOnlyNoise()) {
            return;
        }
        palette.hide();
        if (pane.isPast()) {
            desk.say("reader.past");
            return;
        }
        model.own(span)
                .ifPresentOrElse(
                        mark -> CommentWish.on(desk, mark),
                        () -> pane.open().ifPresent(open -> CommentWish.on(desk, open, span)));
    }

    @Override
    public void copy() {
        copy(model.quoteStyle());
    }

    /** Once in this style, and from then on. */
    @Override
    public void copyAs(QuoteStyle style) {
        model.setQuoteStyle(style);
        copy(style);
    }

    @Override
    public QuoteStyle style() {
        return model.quoteStyle();
    }

    private void copy(QuoteStyle style) {
        if (model.isOnlyNoise()) {
            return;
        }
        model.quotation().ifPresent(quotation -> {
            Texts texts = desk.texts();
            Clips.put(quotation.text(style, texts), quotation.html(style, texts), quotation.rtf(style, texts));
            desk.say("reader.copied_with_source");
        });
    }

    /** The words alone. */
    void copyWords() {
        // What was copied before stays there rather than nothing.
        if (model.isOnlyNoise()) {
            return;
        }
        pane.open()
                .flatMap(open -> Optional.ofNullable(pane.selectionProperty().get())
                        .map(span -> open.version().quote(span)))
                .ifPresent(words -> {
                    Clips.put(words);
                    desk.say("reader.copied");
                });
    }

    @Override
    public void noise() {
        shape.toggleNoise();
    }

    @Override
    public void theme() {
        TextSpan span = pane.selectionProperty().get();
        if (span != null && !model.isOnlyNoise()) {
            palette.hide();
            pane.open().ifPresent(open -> desk.shelf().wish(new ThemeWish.New(open, span)));
        }
    }

    @Override
    public void more() {
        palette.hide();
        desk.shelf().wish(new ThemeWish.More());
    }

    @Override
    public void heading() {
        shape.makeHeading();
    }
}
