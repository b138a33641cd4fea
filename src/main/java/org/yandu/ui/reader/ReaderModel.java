package org.yandu.ui.reader;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.document.TextSpan;
import org.yandu.exchange.out.Quotation;
import org.yandu.exchange.out.QuoteStyle;
import org.yandu.outline.OutlineNode;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.Change;
import org.yandu.workspace.Marking;
import org.yandu.workspace.OpenDocument;

/** What can be done with a text in one pane. */
final class ReaderModel {

    private final Desk desk;
    private final PaneModel pane;
    private final Foresight foresight;

    ReaderModel(Desk desk, PaneModel pane) {
        this.desk = desk;
        this.pane = pane;
        this.foresight = new Foresight(desk, pane);
    }

    Desk desk() {
        return desk;
    }

    PaneModel pane() {
        return pane;
    }

    List<Code> themes() {
        return desk.shelf().themes();
    }

    /** Those of a mark, of whatever codebook and retired ones too, and besides those that the palette offers at once. */
    List<Code> themes(Annotation mark) {
        List<Code> near = Palette.near(themes());
        return desk.library().codebook().codes().stream()
                .filter(code -> mark.codes().contains(code.id()) || near.contains(code))
                .toList();
    }

    /** What the pane shows, or that something is to be chosen. */
    StringBinding title() {
        return Bindings.createStringBinding(
                () -> pane.open()
                        .map(open -> open.document().title())
                        .orElse(desk.texts().get("reader.choose")),
                pane.openProperty());
    }

    /** The place of the caret or of the first line in view, whichever moved last; read in another order it is still that of the text, and says so. */
    StringBinding place() {
        return Bindings.createStringBinding(
                () -> pane.open().map(this::place).orElse(""), pane.openProperty(), pane.placeProperty());
    }

    private String place(OpenDocument open) {
        String place = open.outline().placeAt(pane.placeProperty().get());
        return place.isEmpty() || open.arrangement().isEmpty()
                ? place
                : desk.texts().get("order.place", place);
    }

    /** The headings that govern that place, outermost first. */
    StringBinding headings() {
        return Bindings.createStringBinding(
                () -> pane.open()
                        .flatMap(
                                open -> open.order().pathAt(pane.placeProperty().get()).stream()
                                        .filter(OutlineNode::isHeading)
                                        .reduce((outer, inner) -> inner))
                        .map(OutlineNode::title)
                        .orElse(""),
                pane.openProperty(),
                pane.placeProperty());
    }

    /** Gives the selection a theme, or the mark in focus when nothing is selected; takes it away when it has it. */
    void toggle(Code code) {
        TextSpan selection = pane.selectionProperty().get();
        if (isOnlyNoise()) {
            return;
        }
        if (selection != null) {
            change(open -> Marking.mark(open, selection, code, desk.coder(), Instant.now()));
        } else {
            markInHand().ifPresentOrElse(mark -> toggle(mark, code), () -> desk.say("reader.select_first"));
        }
    }

    /** Whether nothing of the author's is selected, which can be neither marked nor quoted: then the reader is told. */
    boolean isOnlyNoise() {
        TextSpan selection = pane.selectionProperty().get();
        boolean nothing = selection != null
                && pane.open()
                        .filter(open -> open.version().quote(selection).isBlank())
                        .isPresent();
        if (nothing) {
            desk.say("reader.only_noise");
        }
        return nothing;
    }

    /** By number key 1-9; whether there is such a theme and something to give it to. */
    boolean toggle(int key) {
        Optional<Code> code = desk.shelf().byKey(key);
        code.ifPresent(this::toggle);
        return code.isPresent();
    }

    void remove(Annotation mark) {
        change(open -> open.markup().find(mark.id()).map(Marking::remove));
        if (desk.gate().canWrite()) {
            desk.say("mark.removed");
        }
    }

    void toggle(Annotation mark, Code code) {
        change(open -> Marking.toggle(open, mark, code, Instant.now()));
    }

    void resize(Annotation mark, TextSpan span) {
        change(open -> Marking.resize(open, mark, span, Instant.now()));
    }

    /** Moves start or end of the mark in hand by so many characters; it is the one in focus from then on. */
    void extend(int startBy, int endBy) {
        markInHand()
                .ifPresentOrElse(
                        mark -> {
                            pane.focusedMarkProperty().set(mark.id());
                            change(open -> Marking.extend(open, mark, startBy, endBy, Instant.now()));
                        },
                        () -> desk.say("reader.select_first"));
    }

    /** What lies at a place of the text, in text order. */
    List<Annotation> marksAt(int offset) {
        return pane.open().map(open -> open.markup().at(offset)).orElse(List.of());
    }

    /** The smallest of the marks at the caret; of those that end there when it stands in none. */
    Optional<Annotation> markUnderCaret() {
        int caret = pane.caretProperty().get();
        return Stream.of(marksAt(caret), caret > 0 ? marksAt(caret - 1) : List.<Annotation>of())
                .flatMap(here -> here.stream()
                        .min(Comparator.comparingInt(mark -> mark.span().length()))
                        .stream())
                .findFirst();
    }

    /** The mark that keys act on: in focus, or under the caret. */
    Optional<Annotation> markInHand() {
        return pane.focusedMark().or(this::markUnderCaret);
    }

    /** The annotation that covers just this stretch, made by this reader. */
    Optional<Annotation> own(TextSpan span) {
        return pane.open()
                .flatMap(open -> open.markup().in(span).stream()
                        .filter(mark -> mark.span().equals(span) && mark.coder().equals(desk.coder()))
                        .findFirst());
    }

    /** The selected words with what names their source. */
    Optional<Quotation> quotation() {
        TextSpan span = pane.selectionProperty().get();
        return span == null ? Optional.empty() : pane.open().map(open -> Quotation.of(open, span));
    }

    /** How copied words name their source. */
    QuoteStyle quoteStyle() {
        return QuoteStyle.kept(
                desk.workspace().store().preference(QuoteStyle.PREFERENCE).orElse(""));
    }

    /** From now on, in every pane. */
    void setQuoteStyle(QuoteStyle style) {
        desk.remember(QuoteStyle.PREFERENCE, style.key());
    }

    void change(Function<OpenDocument, Optional<Change>> maker) {
        change(maker, maker);
    }

    /** @param expected what will be seen of it, without asking the library */
    void change(Function<OpenDocument, Optional<Change>> expected, Function<OpenDocument, Optional<Change>> maker) {
        pane.open().ifPresent(open -> {
            foresight.expect(expected);
            desk.gate().change(open, maker);
        });
    }
}
