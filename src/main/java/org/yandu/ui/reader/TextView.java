package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.document.TextSpan;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Look;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.OpenDocument;

/**
 * The text of one pane: keeps what is displayed in step with the pane's model, in both directions. Offsets to and from
 * the outside are those of the text.
 */
final class TextView extends StackPane {

    /** Between the header and the first line, in px. */
    private static final double FIRST_GAP = 24;

    /** Characters a line that are not gone below to make room for something else (look.md: 32-40). */
    private static final int NARROWEST = 32;

    private final Desk desk;
    private final PaneModel pane;
    private final ReadingArea area = new ReadingArea();
    private final MarkCanvas marks = new MarkCanvas();
    private final TextPlaces places;
    private final TextSelection selection;
    private final Runnable drawWhenDirty = this::drawWhenDirty;
    private DisplayText display = DisplayText.EMPTY;
    private @Nullable OpenDocument shown;
    private Look look = Look.DEFAULT;
    private Runnable drawn = () -> {};
    private Runnable moved = () -> {};
    /** Kept free at the right of the text, in px. */
    private double free;
    private boolean dirty = true;
    private boolean loading;

    TextView(Desk desk, PaneModel pane) {
        this.desk = desk;
        this.pane = pane;
        this.places = new TextPlaces(this, area, desk.background());
        this.selection = new TextSelection(pane, area, () -> display);
        getStyleClass().add("text-view");
        VirtualizedScrollPane<ReadingArea> scroller = new VirtualizedScrollPane<>(area);
        marks.setManaged(false);
        getChildren().addAll(scroller, marks);
        pane.openProperty().addListener((o, was, is) -> refresh());
        desk.lookProperty().addListener((o, was, is) -> refresh());
        desk.libraryProperty().addListener((o, was, is) -> {
            if (was.codebook() != is.codebook()) {
                repaintAll();
            }
        });
        pane.focusedMarkProperty().addListener((o, was, is) -> repaintMarks(was, is));
        area.estimatedScrollYProperty().addListener((o, was, is) -> dirty = true);
        area.viewportDirtyEvents().subscribe(event -> dirty = true);
        ChangeListener<Number> resized = (o, was, is) -> {
            setSideMargins();
            dirty = true;
        };
        widthProperty().addListener(resized);
        heightProperty().addListener(resized);
        sceneProperty().addListener((o, was, is) -> {
            if (was != null) {
                was.removePostLayoutPulseListener(drawWhenDirty);
            }
            if (is != null) {
                is.addPostLayoutPulseListener(drawWhenDirty);
            }
        });
        refresh();
    }

    /** Told whenever lines have come to stand somewhere else. */
    void onDrawn(Runnable listener) {
        drawn = listener;
    }

    /** Told in the very frame in which lines have come to stand somewhere else. */
    void onMoved(Runnable listener) {
        moved = listener;
    }

    DisplayText display() {
        return display;
    }

    ReadingArea area() {
        return area;
    }

    TextPlaces places() {
        return places;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        marks.resizeTo(getWidth(), getHeight());
    }

    // ---- from the model to the screen ----

    private void refresh() {
        OpenDocument before = shown;
        OpenDocument now = pane.open().orElse(null);
        Look lookBefore = look;
        look = desk.look();
        shown = now;
        if (now == null) {
            display = DisplayText.EMPTY;
            places.use(display);
            area.clear();
        } else if (before == null || before.version() != now.version() || before.outline() != now.outline()) {
            // Other headings, noise or order leave the reader where he is.
            load(now, before == null ? 0 : placeIn(before, now));
        } else if (look.appearance() != lookBefore.appearance()
                && look.with(lookBefore.appearance()).equals(lookBefore)) {
            recolour(now);
        } else if (!look.equals(lookBefore)) {
            load(now, pane.readingPlaceProperty().get());
        } else if (before.markup() != now.markup()) {
            repaint(before, now);
        }
        dirty = true;
    }

    /** Where the reader was, in another text of the same document; exact before and after all that is different. */
    private int placeIn(OpenDocument before, OpenDocument now) {
        if (!before.document().id().equals(now.document().id())) {
            return 0;
        }
        String old = before.version().text();
        String text = now.version().text();
        int place = pane.readingPlaceProperty().get();
        int same = Math.max(0, Arrays.mismatch(old.toCharArray(), text.toCharArray()));
        boolean unmoved = old.equals(text) || place <= same;
        boolean behind = !unmoved
                && old.substring(Math.min(place, old.length())).length() <= text.length()
                && text.endsWith(old.substring(Math.min(place, old.length())));
        return Math.clamp(behind ? place + text.length() - old.length() : place, 0, text.length());
    }

    private void load(OpenDocument open, int place) {
        loading = true;
        selection.duringLoad(() -> fill(open));
        loading = false;
        places.showAtTop(place);
    }

    private void fill(OpenDocument open) {
        display = DisplayText.of(open, look.noiseHidden());
        places.use(display);
        Painter painter = painter(open);
        marks.setFrame(Ink.of(look.appearance()).frame());
        List<String> paragraphs = new ArrayList<>();
        List<LineStyle> lines = new ArrayList<>();
        List<List<Painter.Run>> runs = new ArrayList<>();
        String focus = pane.focusedMarkProperty().get();
        for (int i = 0; i < display.blocks().size(); i++) {
            paragraphs.add(display.text().substring(display.starts().get(i), display.endOf(i)));
            LineStyle line = painter.lineStyle(display.blocks().get(i));
            lines.add(i == 0 ? line.below(FIRST_GAP) : line);
            runs.add(painter.runs(display, i, focus));
        }
        area.load(paragraphs, lines, runs);
        setSideMargins();
    }

    /** Another paper: the same lines in other colours, so that nothing moves. */
    private void recolour(OpenDocument open) {
        marks.setFrame(Ink.of(look.appearance()).frame());
        Painter painter = painter(open);
        List<List<Painter.Run>> runs = new ArrayList<>();
        for (int i = 0; i < display.blocks().size(); i++) {
            runs.add(painter.runs(display, i, pane.focusedMarkProperty().get()));
        }
        area.restyleAll(runs);
    }

    private void repaint(OpenDocument before, OpenDocument now) {
        // By identity: what a change did not touch is the same object, and comparing ten thousand records word by word
        // is slow.
        Set<Annotation> touched = Collections.newSetFromMap(new IdentityHashMap<>());
        touched.addAll(before.markup().all());
        for (Annotation annotation : now.markup().all()) {
            if (!touched.remove(annotation)) {
                touched.add(annotation);
            }
        }
        touched.forEach(annotation -> repaint(annotation.span()));
    }

    private void repaintMarks(@Nullable String was, @Nullable String is) {
        pane.open().ifPresent(open -> {
            for (String id : new String[] {was, is}) {
                if (id != null) {
                    open.markup().find(id).ifPresent(annotation -> repaint(annotation.span()));
                }
            }
        });
    }

    private void repaintAll() {
        pane.open().ifPresent(open -> load(open, pane.readingPlaceProperty().get()));
    }

    private void repaint(TextSpan span) {
        OpenDocument open = shown;
        if (open == null) {
            return;
        }
        Painter painter = painter(open);
        String focus = pane.focusedMarkProperty().get();
        for (int i : display.blocksOf(span)) {
            area.restyle(i, painter.runs(display, i, focus));
        }
        dirty = true;
    }

    private Painter painter(OpenDocument open) {
        Map<String, Integer> lanes = new HashMap<>();
        for (Code code : desk.library().codebook().codes()) {
            // Beyond six lanes stripes would run out of the margin; further themes share the outermost.
            lanes.put(code.id(), Math.min(lanes.size(), 5));
        }
        return new Painter(open, desk.library().codebook(), lanes, look);
    }

    /** Keeps the column at its measure, in the middle, with room for the stripes. */
    private void setSideMargins() {
        double column = look.measure() * (double) look.size();
        double left = Math.max(stripes() + 4, (getWidth() - column - free) / 2);
        double right = Math.max(free > 0 ? free : 22, getWidth() - column - left);
        area.setPadding(new Insets(0, right, 0, left));
    }

    private double stripes() {
        return MarkCanvas.room(Math.clamp(desk.library().codebook().codes().size(), 1, 6));
    }

    /** At the right of a column of {@link #NARROWEST} characters a line, in px. */
    double roomBeside() {
        int characters = Math.min(look.measure(), NARROWEST);
        return getWidth() - stripes() - 4 - characters * (double) look.size();
    }

    void keepFree(double width) {
        if (free != width) {
            free = width;
            setSideMargins();
            dirty = true;
        }
    }

    /** After every layout, when lines stand where they will be seen. */
    private void drawWhenDirty() {
        if (dirty) {
            dirty = false;
            marks.draw(area);
            moved.run();
            // Asking the flow what lies at a point lays it out, which must not happen within a layout.
            desk.background().later(() -> {
                noteReadingPlace();
                drawn.run();
            });
        }
    }

    // ---- selection ----

    void select(TextSpan span) {
        selection.select(span);
    }

    /** Shows no more as selected than is; whether that was less than the mouse went over. */
    boolean settleSelection() {
        return selection.settle();
    }

    void deselect() {
        area.deselect();
    }

    private void noteReadingPlace() {
        if (!loading) {
            places.firstInView().ifPresent(pane.readingPlaceProperty()::set);
        }
    }
}
