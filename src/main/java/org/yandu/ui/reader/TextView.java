package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;
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

    /**
     * Room left of the text, in px: for five stripes as they like to stand, for as many as there can be when they stand close. The same
     * whatever is marked, or lines would break anew under the hand that marks them.
     */
    private static final double STRIPES = StripePen.room(5);

    /** Least room right of the text, in px: for what says that there are more themes than underlines, and for the strip. */
    private static final double RIGHT = 46;

    private final Desk desk;
    private final PaneModel pane;
    private final ReadingArea area = new ReadingArea();
    private final TextMarks marks;
    private final HitOutlines hits;
    private final VirtualizedScrollPane<ReadingArea> scroller = new VirtualizedScrollPane<>(area);
    private final TextPlaces places;
    private final TextSelection selection;
    private final Runnable drawWhenDirty = this::drawWhenDirty;
    private DisplayText display = DisplayText.EMPTY;
    private @Nullable OpenDocument shown;
    private Look look = Look.DEFAULT;
    private Runnable drawn = () -> {};
    private final List<Runnable> moved = new ArrayList<>();
    /** Kept free at the right of the text, in px. */
    private double free;

    private Runnable scrolled = () -> {};
    private double scrolledTo;
    private boolean dirty = true;
    private boolean loading;

    /** Characters that have room in a line, as the text was laid out for. */
    private double room;

    TextView(Desk desk, PaneModel pane) {
        this.desk = desk;
        this.pane = pane;
        this.places = new TextPlaces(this, area, desk.background());
        this.selection = new TextSelection(pane, area, () -> display);
        // The blinking caret listens to a stream that lives as long as the program, and would keep every window there
        // ever was.
        desk.onClosing(area::dispose);
        getStyleClass().add("text-view");
        this.marks = new TextMarks(desk, pane, area);
        getChildren().addAll(marks.behind(), scroller);
        getChildren().addAll(marks.above());
        this.hits = new HitOutlines(pane, area);
        getChildren().add(hits);
        listen();
        refresh();
    }

    private void listen() {
        pane.hitsProperty().addListener(o -> drawHits());
        pane.currentHitProperty().addListener(o -> drawHits());
        pane.suggestedProperty().addListener(o -> drawHits());
        pane.pointedProperty().addListener(o -> drawHits());
        pane.openProperty().addListener((o, was, is) -> refresh());
        pane.aheadProperty().addListener((o, was, is) -> repaint());
        desk.lookProperty().addListener((o, was, is) -> refresh());
        desk.shelf().seenProperty().addListener((o, was, is) -> repaint());
        desk.fadingProperty().addListener((o, was, is) -> repaint());
        desk.themeFilterProperty().addListener((o, was, is) -> repaint());
        pane.focusedMarkProperty().addListener((o, was, is) -> {
            marks.forget();
            drawSoon();
        });
        area.estimatedScrollYProperty().addListener((o, was, is) -> dirty = true);
        area.viewportDirtyEvents().subscribe(event -> dirty = true);
        ChangeListener<Number> resized = (o, was, is) -> {
            setSideMargins();
            dirty = true;
            fitTables();
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
    }

    /** Told whenever lines have come to stand somewhere else. */
    void onDrawn(Runnable listener) {
        drawn = listener;
    }

    /** Told in the very frame in which lines have come to stand somewhere else. */
    void onMoved(Runnable listener) {
        moved.add(listener);
    }

    DisplayText display() {
        return display;
    }

    /** Told once for every frame in which the text stands higher or lower than in the one before. */
    void onScrolled(Runnable listener) {
        scrolled = listener;
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
        marks.resizeTo(getWidth(), getHeight(), barWidth());
        hits.resizeTo(getWidth(), getHeight(), barWidth());
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
            repaint();
        } else if (before == null || before.version() != now.version() || before.outline() != now.outline()) {
            // Other headings, noise or order leave the reader where he is.
            load(now, before == null ? 0 : placeIn(before, now));
        } else if (look.appearance() != lookBefore.appearance()
                && look.with(lookBefore.appearance()).equals(lookBefore)) {
            repaint();
        } else if (!look.equals(lookBefore)) {
            loadAgain(now);
        } else if (before.markup() != now.markup() && pane.aheadProperty().get() == null) {
            repaint();
        }
        drawSoon();
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

    /**
     * The same text set otherwise. Where it has just been sent is not yet where the reader is: of a text that has just been opened that
     * is still a place of the one before.
     */
    private void loadAgain(OpenDocument open) {
        TextPlaces.Aim aim = places.aim();
        load(open, pane.readingPlaceProperty().get());
        if (aim != null) {
            aim.again();
        }
    }

    private void fill(OpenDocument open) {
        room = room();
        display = DisplayText.of(open, look.noiseHidden(), look.type().indent(), room);
        places.use(display);
        Painter setter = new Painter(open, look);
        List<String> paragraphs = new ArrayList<>();
        List<LineStyle> lines = new ArrayList<>();
        List<List<Painter.Run>> runs = new ArrayList<>();
        for (int i = 0; i < display.blocks().size(); i++) {
            paragraphs.add(display.text().substring(display.starts().get(i), display.endOf(i)));
            LineStyle line = setter.lineStyle(display, i);
            lines.add(i == 0 ? line.below(FIRST_GAP) : line);
            runs.add(setter.runs(display, i));
        }
        repaint();
        area.load(paragraphs, lines, runs);
        setSideMargins();
        fitTables();
    }

    /** Other marks, themes or paper: the same lines with something else on them, so that nothing moves. */
    private void repaint() {
        OpenDocument ahead = pane.aheadProperty().get();
        OpenDocument seen = ahead == null ? shown : ahead;
        marks.show(seen, display, look, ahead != null);
        setSideMargins();
        drawSoon();
    }

    private double barWidth() {
        return scroller.getChildrenUnmodifiable().stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.isVisible() && bar.getOrientation() == Orientation.VERTICAL)
                .mapToDouble(ScrollBar::getWidth)
                .findFirst()
                .orElse(0);
    }

    /** With the next layout, which is asked for. */
    private void drawSoon() {
        dirty = true;
        requestLayout();
    }

    /** Keeps the column at its measure, in the middle, with room for the stripes. */
    private void setSideMargins() {
        double column = look.measure() * (double) look.size();
        double left = Math.max(STRIPES + 4, (getWidth() - column - free) / 2);
        double right = Math.max(Math.max(RIGHT, free), getWidth() - column - left);
        area.setPadding(new Insets(0, right, 0, left));
    }

    /** Before the pane has a width, as if it had all it wants. */
    private double room() {
        double inside =
                getWidth() - area.getPadding().getLeft() - area.getPadding().getRight();
        return getWidth() <= 0 ? look.measure() : Math.clamp(Math.floor(inside / look.size()), 1, look.measure());
    }

    /** The text is set anew when a table has got room that it had not, or has lost it; once for as many changes as come together. */
    private void fitTables() {
        if (display.differs(room, room())) {
            desk.background().later(() -> {
                if (shown != null && display.differs(room, room())) {
                    loadAgain(shown);
                }
            });
        }
    }

    /** At the right of a column of {@link #NARROWEST} characters a line, in px. */
    double roomBeside() {
        int characters = Math.min(look.measure(), NARROWEST);
        return getWidth() - STRIPES - 4 - characters * (double) look.size();
    }

    void keepFree(double width) {
        if (free != width) {
            free = width;
            setSideMargins();
            fitTables();
            drawSoon();
        }
    }

    /** After every layout, when lines stand where they will be seen. */
    private void drawWhenDirty() {
        if (dirty || !marks.standsAsDrawn()) {
            dirty = false;
            marks.draw();
            moved.forEach(Runnable::run);
            TextPlaces.Aim reached = places.reached();
            // Asking the flow what lies at a point lays it out, which must not happen within a layout.
            desk.background().later(() -> {
                noteReadingPlace();
                places.let(reached);
                drawHits();
                drawn.run();
                noteScrolling();
            });
        }
    }

    private void drawHits() {
        hits.draw(display, Ink.of(look.appearance()).frame());
    }

    /** The control says so several times while it lays out, and before it is done. */
    private void noteScrolling() {
        double now = area.getEstimatedScrollY();
        if (Math.abs(now - scrolledTo) > 0.5) {
            scrolledTo = now;
            scrolled.run();
        }
    }

    // ---- selection ----

    void select(TextSpan span) {
        selection.select(span);
    }

    void caretTo(int offset) {
        selection.caretTo(offset);
    }

    /** Shows no more as selected than is; whether that was less than the mouse went over. */
    boolean settleSelection() {
        return selection.settle();
    }

    void deselect() {
        area.deselect();
    }

    /** From one line of the text to the next, in px. */
    double pitch() {
        return look.size() * look.leading();
    }

    private void noteReadingPlace() {
        if (!loading) {
            places.firstInView().ifPresent(pane.readingPlaceProperty()::set);
        }
    }
}
