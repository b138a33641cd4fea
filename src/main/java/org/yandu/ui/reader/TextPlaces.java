package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.fxmisc.richtext.CharacterHit;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.ui.shell.Background;

/** Where the text stands on the screen: from offsets of the text to points and back, and scrolling to them. */
final class TextPlaces {

    /** Of a place that was brought to the top, below the upper edge, in px. */
    private static final double TOP = 4;

    /** Nobody sees that a place is off by this, in px. */
    private static final double NEAR = 1;

    /** Two are enough nearly always; near the end of a text no step leads there, so that it must end. */
    private static final int STEPS = 5;

    private final TextView view;
    private final ReadingArea area;
    private final Background background;
    private DisplayText display = DisplayText.EMPTY;
    private @Nullable Aim aim;

    /** A place the text was sent to. */
    static final class Aim {

        private final Runnable again;
        private boolean reached;

        private Aim(Runnable again) {
            this.again = again;
        }

        /** Sends the text there once more: it has been set anew. */
        void again() {
            again.run();
        }
    }

    /** @param view what the area is seen through */
    TextPlaces(TextView view, ReadingArea area, Background background) {
        this.view = view;
        this.area = area;
        this.background = background;
    }

    /** From here on places are those of another display. */
    void use(DisplayText other) {
        display = other;
    }

    /** Where the text was sent last, as long as it has not been seen to stand there; {@code null} when it has. */
    @Nullable
    Aim aim() {
        return aim;
    }

    /** The one that has been reached, if it has: once it is laid out, the text is where it was sent. */
    @Nullable
    Aim reached() {
        return aim != null && aim.reached ? aim : null;
    }

    /** The text has been seen there, so that from here on it is where the reader moves it. */
    void let(@Nullable Aim seen) {
        if (aim == seen) {
            aim = null;
        }
    }

    private @Nullable Bounds port() {
        return view.localToScreen(view.getBoundsInLocal());
    }

    /** The text offset at the beginning of the first line that is in view by half; none while nothing is laid out. */
    OptionalInt firstInView() {
        // The middle of a line at the top, so that it makes no difference to which line the room between two belongs.
        double middle = TOP + view.pitch() / 2;
        TextFlow first = null;
        double top = Double.MAX_VALUE;
        for (TextFlow flow : display.blocks().isEmpty() ? List.<TextFlow>of() : area.paragraphs()) {
            Point2D corner = view.sceneToLocal(flow.localToScene(0, 0));
            // It may lie in the room above a heading, which is of no paragraph: then it is the line below.
            boolean below = corner != null && corner.getY() + flow.getHeight() > middle && corner.getY() < top;
            if (below
                    && flow.isVisible()
                    && ReadingArea.blockOf(flow) < display.blocks().size()) {
                first = flow;
                top = corner.getY();
            }
        }
        return first == null ? OptionalInt.empty() : OptionalInt.of(lineAt(first, middle - top));
    }

    /** The text offset at the beginning of the line at a height of a paragraph, or of its last one. */
    private int lineAt(TextFlow flow, double y) {
        int start = 0;
        for (TextLineInfo line : flow.getLayoutInfo().getTextLines(true)) {
            start = line.start();
            if (line.bounds().getMaxY() > y) {
                break;
            }
        }
        return display.map().toText(display.starts().get(ReadingArea.blockOf(flow)) + start);
    }

    /** From the first to the last character of the paragraphs in view; none while nothing is laid out. */
    Optional<TextSpan> inView() {
        // A window that is closing may still have paragraphs laid out, and none in view.
        ReadingArea.InView seen = area.inView(display.blocks().size()).orElse(null);
        if (firstInView().isEmpty() || seen == null) {
            return Optional.empty();
        }
        int from = Integer.MAX_VALUE;
        int to = 0;
        // In another order of reading the last in view need not be the last of the text.
        for (int block = seen.first(); block <= seen.last(); block++) {
            from = Math.min(from, display.blocks().get(block).source().start());
            to = Math.max(to, display.blocks().get(block).source().end());
        }
        return from < to ? Optional.of(new TextSpan(from, to)) : Optional.empty();
    }

    /** The part of a stretch that is shown without a jump from where it begins. */
    TextSpan unbroken(TextSpan span) {
        return display.map().unbroken(span);
    }

    /** Bounds of a character on the screen, if it is in view. */
    Optional<Bounds> boundsOnScreen(int textOffset) {
        int shownAt = display.map().toDisplay(textOffset);
        if (shownAt >= area.getLength()) {
            return Optional.empty();
        }
        int block = display.blockShownAt(shownAt);
        if (!area.inView(display.blocks().size()).map(seen -> seen.has(block)).orElse(false)) {
            return Optional.empty();
        }
        int within = shownAt - display.starts().get(block);
        return area.paragraphs().stream()
                .filter(flow -> flow.isVisible() && ReadingArea.blockOf(flow) == block)
                .findFirst()
                // Not asked of the area: it looks for every grapheme of the paragraph first, which takes milliseconds
                // in a long one,
                // and places are asked for in every frame.
                .flatMap(flow -> BlockPicture.rows(flow.getRangeShape(within, within + 1, false)).stream()
                        .findFirst()
                        .map(letter -> flow.localToScreen(withSpacing(letter, flow.getLineSpacing()))));
    }

    /** The letter as high as its line, with the room between lines shared by both. */
    private static Bounds withSpacing(Bounds letter, double spacing) {
        return new BoundingBox(
                letter.getMinX(), letter.getMinY() - spacing / 2, letter.getWidth(), letter.getHeight() + spacing);
    }

    /** The text offset nearest to a point of the area. */
    int offsetAt(double x, double y) {
        return display.map().toText(area.placeAt(x, y));
    }

    /** Where a stretch that ends at a point of the area ends in the text. */
    int endAt(double x, double y) {
        return display.map().endToText(area.placeAt(x, y));
    }

    /** The text offset of the character at a point of the area, or of the one nearest before it. */
    int characterAt(double x, double y) {
        CharacterHit hit = area.hit(x, y);
        return display.map().toText(hit.getCharacterIndex().orElse(Math.max(0, hit.getInsertionIndex() - 1)));
    }

    /** Brings a place to the upper third, unless all of it is in view already. */
    void bringIntoView(TextSpan span) {
        int block = display.blockAt(span.start());
        Optional<Bounds> bounds = boundsOnScreen(span.start());
        Bounds seen = port();
        boolean visible = bounds.isPresent()
                && seen != null
                && bounds.get().getMinY() >= seen.getMinY()
                && bounds.get().getMaxY() <= seen.getMaxY() - 40;
        if (!visible && block < display.blocks().size()) {
            toUpperThird(span.start());
        }
    }

    private void toUpperThird(int textOffset) {
        Aim mine = new Aim(() -> toUpperThird(textOffset));
        aim = mine;
        area.showParagraphAtTop(display.blockAt(textOffset));
        step(new Approach(mine, textOffset, 0.25, 0), STEPS);
    }

    /** Scrolls so that a place is on the first line. */
    void showAtTop(int textOffset) {
        Aim mine = new Aim(() -> showAtTop(textOffset));
        if (display.blocks().isEmpty()) {
            aim = null;
            return;
        }
        aim = mine;
        int block = display.blockAt(textOffset);
        area.showParagraphAtTop(block);
        boolean within = display.map().toDisplay(textOffset)
                > display.starts().get(block)
                        + display.blocks().get(block).lead().length();
        if (within) {
            step(new Approach(mine, textOffset, 0, TOP), STEPS);
        } else {
            mine.reached = true;
        }
    }

    /**
     * The way to a place, until it is where it is wanted. It is reckoned with heights of paragraphs that have never been laid out, so
     * that one step may end far from where it should: it is looked at again after each.
     *
     * @param share of the height of what is in view, above the place
     * @param more px above it
     */
    private record Approach(Aim aim, int textOffset, double share, double more) {}

    private void step(Approach way, int left) {
        background.later(() -> {
            if (way.aim() == aim && (left == 0 || isThere(way))) {
                way.aim().reached = true;
            } else if (way.aim() == aim) {
                step(way, left - 1);
            }
        });
    }

    /** Goes one step; whether there was none to go. */
    private boolean isThere(Approach way) {
        Bounds port = port();
        if (port == null || display.blocks().isEmpty()) {
            return true;
        }
        // Lines must stand where they will, or the way to the place is measured wrong.
        area.layout();
        Optional<Bounds> now = boundsOnScreen(way.textOffset());
        if (now.isEmpty()) {
            area.showParagraphAtTop(display.blockAt(way.textOffset()));
            return false;
        }
        double off = now.get().getMinY() - port.getMinY() - port.getHeight() * way.share() - way.more();
        if (Math.abs(off) > NEAR) {
            scrollBy(off, port.getHeight() / 2);
        }
        return Math.abs(off) <= NEAR;
    }

    /** In strides: within a paragraph taller than what is in view, the area loses its way when it is to scroll farther than that at once. */
    private void scrollBy(double way, double stride) {
        for (double left = way; Math.abs(left) > 0; left -= Math.clamp(left, -stride, stride)) {
            area.scrollYBy(Math.clamp(left, -stride, stride));
            area.layout();
        }
    }
}
