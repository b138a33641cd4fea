package org.yandu;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.yandu.bench.Figures;
import org.yandu.bench.Goal;
import org.yandu.document.TextSpan;
import org.yandu.exchange.Progress;
import org.yandu.ui.parts.Appearance;
import org.yandu.ui.shell.Look;
import org.yandu.ui.shell.SaveState;
import org.yandu.workspace.Workspace;

/**
 * Measures one pane with {@link LongReading} in the whole window (1440 by 900, drawn by software) over a real library:
 * {@code mvn -q -Pbench test -Dtest=ReaderBench}. Not part of the normal tests; on a machine that others use, the shortest times
 * say more than the longest.
 */
@NullUnmarked
@EnabledIfSystemProperty(named = "yandu.bench", matches = "\\d+")
class ReaderBench extends Journey {

    private static final int ROUNDS = 40;

    /** What a program does the first times it does before its code is compiled; told apart, as a reader meets it once. */
    private static final int FIRST = 10;

    private static final int MARKED = 120;

    private final Random random = new Random(11);
    private String id;
    private Stopwatch timed;
    private Node area;
    private Node flow;

    private static long memory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    @Test
    void aMillionCharactersAndTenThousandMarks() {
        Workspace workspace = new LibraryWiring().open(folder.resolve("library"), true, problem -> {}, Progress.NONE);
        id = new LongReading().into(workspace);
        show(workspace, Locale.SIMPLIFIED_CHINESE);
        act(() -> {
            stage.setWidth(1440);
            stage.setHeight(900);
            desk().setPaneCount(1);
        });
        openDocument(0, SOFT);
        timed = onFx(() -> new Stopwatch(stage.getScene()));
        area = onFx(() -> area(0));
        flow = onFx(() -> area.lookup(".virtual-flow"));
        long before = memory();
        opening();
        Figures.one("reader", "memory added by the open text", memory() - before, "MB", Goal.most(150));
        marking();
        scrolling();
        jumping();
        looks();
    }

    private String shortId() {
        return desk().library().documents().stream()
                .filter(document -> document.title().equals(SOFT))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The text is in memory all the while: somebody else holds it open. */
    private void opening() {
        long start = System.nanoTime();
        opened.workspace().open(id);
        double read = (System.nanoTime() - start) / 1e6;
        Stopwatch.report("read, outlined, marks read", List.of(new Stopwatch.Time(read, 0)), Goal.NONE);
        List<Stopwatch.Time> times = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            times.add(timed.untilPainted(() -> desk().open(pane(0), id), () -> pane(0).shows(id)));
            rest();
            if (i < 6) {
                act(() -> desk().open(pane(0), shortId()));
            }
        }
        Stopwatch.report("text in memory -> painted", times, Goal.most(1000));
        opened.workspace().release(id);
    }

    private TextSpan somewhere() {
        int length = open(0).version().text().length();
        int from = random.nextInt(length - 2000);
        return new TextSpan(from, from + 24);
    }

    /** Where the theme of the key is not yet: there the key would take it off. */
    private TextSpan somewhereUnmarked() {
        String theme = desk().shelf().byKey(1).orElseThrow().id();
        TextSpan span = somewhere();
        while (open(0).markup().in(span).stream().anyMatch(mark -> mark.codes().contains(theme))) {
            span = somewhere();
        }
        return span;
    }

    private void jumpTo(TextSpan span) {
        act(() -> desk().goTo(id, span));
        rest();
    }

    private void marking() {
        List<Stopwatch.Time> painted = new ArrayList<>();
        List<Stopwatch.Time> saved = new ArrayList<>();
        List<Stopwatch.Time> undone = new ArrayList<>();
        for (int i = 0; i < FIRST + MARKED; i++) {
            TextSpan span = somewhereUnmarked();
            jumpTo(span);
            act(() -> pane(0).selectionProperty().set(span));
            int marks = marks(0).size();
            long[] committed = new long[1];
            long start = System.nanoTime();
            var heard = opened.workspace().onChange(change -> committed[0] = System.nanoTime());
            painted.add(timed.untilPainted(() -> type(KeyCode.DIGIT1), () -> seen() == marks + 1));
            // It is seen before the disk has it.
            rest();
            heard.run();
            saved.add(new Stopwatch.Time((committed[0] - start) / 1e6, 0));
            undone.add(timed.untilPainted(() -> desk().gate().undo(), () -> marks(0).size() == marks));
            rest();
        }
        Stopwatch.report("key -> mark painted, the first ten", painted.subList(0, FIRST), Goal.NONE);
        Stopwatch.report("key -> mark painted", painted.subList(FIRST, painted.size()), Goal.usually(50));
        Stopwatch.report("key -> commit has returned", saved.subList(FIRST, saved.size()), Goal.usually(50));
        Stopwatch.report("undo -> mark gone from the picture", undone.subList(FIRST, undone.size()), Goal.usually(50));
        if (desk().gate().savedProperty().get() != SaveState.SAVED) {
            throw new AssertionError("not saved");
        }
    }

    /** Marks that the eye sees, whether or not the disk has them. */
    private int seen() {
        return pane(0).seen().orElseThrow().markup().all().size();
    }

    private void type(KeyCode key) {
        Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_PRESSED, "", key.getName(), key, false, false, false, false));
    }

    private void wheel(double by) {
        Bounds bounds = flow.localToScreen(flow.getBoundsInLocal());
        Event.fireEvent(
                flow,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        400,
                        400,
                        bounds.getCenterX(),
                        bounds.getCenterY(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        by,
                        0,
                        by,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    private void scrolling() {
        jumpTo(new TextSpan(300_000, 300_010));
        Stopwatch.report("frame, wheel down by 40 px", timed.frames(600, i -> wheel(-40)), Goal.usually(16.6));
        Stopwatch.report("frame, wheel up by 40 px", timed.frames(600, i -> wheel(40)), Goal.usually(16.6));
        Stopwatch.report("frame, wheel down by 120 px", timed.frames(300, i -> wheel(-120)), Goal.usually(16.6));
        Stopwatch.report("frame, page down", timed.frames(100, i -> type(KeyCode.PAGE_DOWN)), Goal.usually(50));
        ScrollBar bar = onFx(() -> area(0).getParent().lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(b -> b.getOrientation() == Orientation.VERTICAL)
                .findFirst()
                .orElseThrow());
        Stopwatch.report(
                "frame, thumb over the whole text in 200 steps",
                timed.frames(200, i -> bar.setValue(bar.getMin() + (bar.getMax() - bar.getMin()) * i / 200)),
                Goal.usually(50));
    }

    private void jumping() {
        List<Stopwatch.Time> times = new ArrayList<>();
        IntStream.range(0, ROUNDS).forEach(i -> {
            TextSpan span = somewhere();
            // The place is brought to the upper third, so that the first line in view is not far above it.
            times.add(timed.untilPainted(() -> desk().goTo(id, span), () -> {
                int above = span.start() - pane(0).readingPlaceProperty().get();
                return above >= 0 && above < 2_000;
            }));
            rest();
        });
        Stopwatch.report("jump to a far place", times, Goal.usually(50));
    }

    private void looks() {
        Appearance[] papers = Appearance.values();
        List<Stopwatch.Time> paper = new ArrayList<>();
        List<Stopwatch.Time> size = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Look look = desk().look().with(papers[(i + 1) % papers.length]);
            paper.add(timed.untilPainted(() -> desk().lookProperty().set(look), () -> true));
            rest();
        }
        for (int i = 0; i < 9; i++) {
            Look look = desk().look().withSize(16 + i % 3);
            size.add(timed.untilPainted(() -> desk().lookProperty().set(look), () -> true));
            rest();
        }
        Stopwatch.report("another paper", paper, Goal.NONE);
        Stopwatch.report("another size of text", size, Goal.NONE);
    }
}
