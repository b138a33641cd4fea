package org.yandu.ui.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Codebook;
import org.yandu.outline.OutlineNode;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.shell.Look;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.OpenDocument;

/** What was left on the text of one pane, as it is drawn: on the lines in view, and as a whole beside the scroll bar. */
final class TextMarks {

    private final Desk desk;
    private final PaneModel pane;
    private final ReadingArea area;
    private final MarkLayers layers = new MarkLayers();
    private final HeatStrip strip = new HeatStrip(this::go, this::place);

    /** By block; of those that were in view since something changed. */
    private final Map<Integer, BlockMarks> marks = new HashMap<>();

    private @Nullable MarkPainter painter;
    private @Nullable OpenDocument shown;
    private DisplayText display = DisplayText.EMPTY;
    private int asked;

    TextMarks(Desk desk, PaneModel pane, ReadingArea area) {
        this.desk = desk;
        this.pane = pane;
        this.area = area;
        strip.setOnScroll(event -> area.scrollYBy(-event.getDeltaY()));
    }

    Node behind() {
        return layers.behind();
    }

    List<Node> above() {
        return List.of(layers.above(), strip);
    }

    /** @param bar width of the scroll bar */
    void resizeTo(double width, double height, double bar) {
        layers.resizeTo(width, height);
        strip.stand(width - bar - HeatStrip.WIDTH - 2, height);
    }

    /**
     * Another text, or other marks, themes or paper on it: drawn with the next layout.
     *
     * @param passing whether this is for a moment only, so that the whole text need not be looked through
     */
    void show(@Nullable OpenDocument open, DisplayText text, Look look, boolean passing) {
        Codebook codebook = desk.shelf().seen();
        Ink ink = Ink.of(look.appearance());
        shown = open;
        display = text;
        painter = open == null ? null : new MarkPainter(open, codebook, look);
        forget();
        area.setInk(ink);
        layers.use(ink, desk.fadingProperty().get(), painter == null ? 0 : painter.stripes());
        if (!passing) {
            measure(look);
        }
    }

    /** Another mark is in focus. */
    void forget() {
        marks.clear();
    }

    /** After a layout. */
    void draw() {
        layers.draw(area, this::marksOf);
    }

    /** Whether no line has moved since, as lines do once more when a window has become as large as the screen. */
    boolean standsAsDrawn() {
        return layers.standsAsDrawn();
    }

    /** Only blocks that are in view are ever asked for. */
    private BlockMarks marksOf(int block) {
        MarkPainter present = painter;
        return present == null || block >= display.blocks().size()
                ? BlockMarks.NONE
                : marks.computeIfAbsent(
                        block,
                        b -> present.marks(
                                display, b, pane.focusedMarkProperty().get()));
    }

    /** The whole text, aside: nobody waits for it. */
    private void measure(Look look) {
        int mine = ++asked;
        OpenDocument open = shown;
        DisplayText text = display;
        Map<String, ThemeInk> inks = ThemeInk.of(desk.shelf().seen(), look.appearance());
        if (open == null) {
            strip.show(Heat.NONE, inks, null);
            return;
        }
        desk.background().read(Job.named("job.count"), () -> Heat.of(open.markup(), text), heat -> {
            if (mine == asked) {
                strip.show(heat, inks, desk.themeFilterProperty().get());
            }
        });
    }

    private int textAt(double part) {
        return display.map().toText((int) (part * display.text().length()));
    }

    private void go(double part) {
        pane.jump(Jump.back(textAt(part)));
    }

    private String place(double part) {
        OpenDocument open = shown;
        if (open == null) {
            return "";
        }
        int offset = textAt(part);
        String headings = open.outline().pathAt(offset).stream()
                .filter(OutlineNode::isHeading)
                .map(OutlineNode::title)
                .collect(Collectors.joining(" › "));
        String place = open.outline().placeAt(offset);
        return headings.isEmpty() ? place : place + "  " + headings;
    }
}
