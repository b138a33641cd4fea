package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TabStop;
import javafx.scene.text.TabStopPolicy;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;
import org.yandu.ui.parts.Appearance;
import org.yandu.ui.parts.Faces;

/**
 * The text control: shows runs, cannot be typed into, and knows nothing of what the runs mean. Its paper is transparent: what lies
 * behind the letters is drawn by others.
 */
final class ReadingArea extends GenericStyledArea<LineStyle, String, RunStyle> {

    private static final RunStyle NO_RUN = new RunStyle(RunStyle.Face.SERIF, "", 18, RunStyle.Tone.TEXT);
    private static final LineStyle NO_LINE = new LineStyle(0, 0, 0, 0, TextAlignment.LEFT);

    /** What the letters are drawn with; asked whenever one more paragraph is laid out. */
    private final AtomicReference<Ink> ink;

    /** Where the mouse began to select; -1 when it goes on with what is selected. */
    private int begun = -1;

    private Function<AccessibleAttribute, @Nullable Object> voice = attribute -> null;

    ReadingArea() {
        this(new AtomicReference<>(Ink.of(Appearance.LIGHT)));
    }

    private ReadingArea(AtomicReference<Ink> ink) {
        super(
                NO_LINE,
                ReadingArea::setLine,
                NO_RUN,
                SegmentOps.styledTextOps(),
                false,
                segment -> node(segment, ink.get()));
        this.ink = ink;
        // It sets one line spacing for all paragraphs, over the one each of them has; the rest of it stands in ours.
        getStylesheets().clear();
        setUndoManager(UndoUtils.noOpUndoManager());
        setEditable(false);
        setWrapText(true);
        setShowCaret(org.fxmisc.richtext.Caret.CaretVisibility.ON);
        getStyleClass().add("reading-area");
        setParagraphGraphicFactory(index -> beside(getParagraph(index).getParagraphStyle()));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            boolean anew = event.getButton() == MouseButton.PRIMARY && !event.isShiftDown();
            begun = anew ? placeAt(event.getX(), event.getY()) : -1;
            if (event.getButton() == MouseButton.SECONDARY && getSelection().getLength() == 0) {
                // Its menu is about what it is pressed on.
                moveTo(placeAt(event.getX(), event.getY()));
            }
        });
        setOnNewSelectionDrag(this::drawn);
        setOnNewSelectionDragFinished(event -> {
            if (!event.isStillSincePress()) {
                drawn(new Point2D(event.getX(), event.getY()));
            }
        });
    }

    /** Selects from where the mouse was pressed, or further from where it was pressed before. */
    private void drawn(Point2D to) {
        int place = placeAt(to.getX(), to.getY());
        if (begun >= 0) {
            selectRange(begun, place);
        } else {
            moveTo(place, SelectionPolicy.ADJUST);
        }
    }

    /**
     * The place in what is shown that is nearest to a point, in UTF-16 units. The control keeps its caret before the last character of
     * a line, so that it is seen on that line and not on the next; whoever selects up to there wants that character as well.
     */
    int placeAt(double x, double y) {
        int at = hit(x, y).getInsertionIndex();
        String next = getText(at, Math.min(getLength(), at + 2));
        if (next.isEmpty() || next.charAt(0) == '\n') {
            return at;
        }
        int behind = at + Character.charCount(next.codePointAt(0));
        return getCharacterBoundsOnScreen(at, behind)
                .map(this::screenToLocal)
                .filter(letter ->
                        letter.getMinY() <= y && y < letter.getMaxY() && x > letter.getMinX() + letter.getWidth() / 2)
                .map(letter -> behind)
                .orElse(at);
    }

    /** Who answers what a screen reader asks; {@code null} for what the control answers itself. */
    void answer(Function<AccessibleAttribute, @Nullable Object> other) {
        voice = other;
        setAccessibleRole(AccessibleRole.TEXT_AREA);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Object answer = voice.apply(attribute);
        return answer != null ? answer : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** Replaces everything; one list of runs and one line style per paragraph. */
    void load(List<String> paragraphs, List<LineStyle> lines, List<List<Painter.Run>> runs) {
        ReadOnlyStyledDocumentBuilder<LineStyle, String, RunStyle> builder =
                new ReadOnlyStyledDocumentBuilder<>(getSegOps(), NO_LINE);
        for (int i = 0; i < paragraphs.size(); i++) {
            builder.addParagraph(paragraphs.get(i), spans(runs.get(i)), lines.get(i));
        }
        if (paragraphs.isEmpty()) {
            clear();
        } else {
            replace(0, getLength(), builder.build());
        }
        moveTo(0);
    }

    /** Another ink for what is laid out now and what will be; nothing moves. */
    void setInk(Ink other) {
        ink.set(other);
        paragraphs()
                .forEach(flow -> flow.getChildren().forEach(child -> {
                    if (child instanceof Text text && child.getUserData() instanceof RunStyle style) {
                        text.setFill(other.of(style.tone()));
                    }
                }));
    }

    /** The paragraphs that are laid out, in no order; whether they are visible is another question. */
    List<TextFlow> paragraphs() {
        List<TextFlow> found = new ArrayList<>();
        collect(this, found);
        return found;
    }

    /**
     * Paragraphs in view, counted from 0.
     *
     * @param last included
     */
    record InView(int first, int last) {

        boolean has(int paragraph) {
            return paragraph >= first && paragraph <= last;
        }
    }

    /**
     * Empty while nothing is laid out, and between the exchange of the text and its layout, when the first in view is a paragraph of no
     * text any more: RichTextFX gives -1 for it.
     *
     * @param most how many paragraphs the text has
     */
    Optional<InView> inView(int most) {
        if (getScene() == null || getVisibleParagraphs().isEmpty()) {
            return Optional.empty();
        }
        int first = firstVisibleParToAllParIndex();
        int last = Math.min(lastVisibleParToAllParIndex(), most - 1);
        return first < 0 || last < first ? Optional.empty() : Optional.of(new InView(first, last));
    }

    /** Index of the block a paragraph shows. */
    static int blockOf(TextFlow paragraph) {
        return ((LineStyle) paragraph.getUserData()).block();
    }

    private static void collect(Parent parent, List<TextFlow> found) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof TextFlow flow && child.getUserData() instanceof LineStyle) {
                found.add(flow);
            } else if (child instanceof Parent inner && !(child instanceof TextFlow)) {
                collect(inner, found);
            }
        }
    }

    private static @Nullable Node beside(LineStyle style) {
        LineStyle.Beside beside = style.beside();
        if (beside == null) {
            return null;
        }
        Text name = new Text(beside.words());
        name.setFont(Font.font(Faces.SANS, beside.size()));
        name.setTextOrigin(javafx.geometry.VPos.TOP);
        name.getStyleClass().add("beside");
        // A flow keeps half of its spacing above every line.
        double down = ascent(Font.font(Faces.SERIF, beside.line())) - ascent(name.getFont()) + style.spacing() / 2;
        StackPane place = new StackPane(name);
        StackPane.setAlignment(name, Pos.TOP_LEFT);
        place.setPadding(new Insets(style.above() + Math.max(0, down), 0, 0, beside.left()));
        place.setMinWidth(beside.left() + beside.width());
        place.setMaxSize(beside.left() + beside.width(), Double.MAX_VALUE);
        place.setMouseTransparent(true);
        return place;
    }

    /** What lies above the line the letters of a face stand on. */
    private static double ascent(Font font) {
        Text letter = new Text("国");
        letter.setFont(font);
        return letter.getBaselineOffset();
    }

    private static StyleSpans<RunStyle> spans(List<Painter.Run> runs) {
        StyleSpansBuilder<RunStyle> builder = new StyleSpansBuilder<>(runs.size());
        runs.forEach(run -> builder.add(run.style(), run.length()));
        return builder.create();
    }

    private static void setLine(TextFlow flow, LineStyle style) {
        flow.setUserData(style);
        flow.setLineSpacing(style.spacing());
        flow.setTextAlignment(style.alignment());
        flow.setPadding(new Insets(style.above(), 0, style.below(), style.left()));
        if (style.stops().isEmpty()) {
            flow.setTabStopPolicy(null);
        } else {
            TabStopPolicy tabs = new TabStopPolicy();
            style.stops().forEach(stop -> tabs.tabStops().add(new TabStop(stop)));
            flow.setTabStopPolicy(tabs);
        }
    }

    /**
     * Setting colours directly costs half of what style classes do (facts.md). Without the class {@code text} it is also set on its
     * own line: the theme centres texts on their lower-case letters, which makes lines higher than their face wants them.
     */
    private static Node node(StyledSegment<String, RunStyle> segment, Ink ink) {
        RunStyle style = segment.getStyle();
        TextExt text = new TextExt(segment.getSegment());
        text.setTextOrigin(javafx.geometry.VPos.TOP);
        text.setFontSmoothingType(FontSmoothingType.LCD);
        text.setFont(font(style));
        text.setFill(ink.of(style.tone()));
        text.setUserData(style);
        return text;
    }

    private static Font font(RunStyle style) {
        return switch (style.face()) {
            case SERIF -> Font.font(style.family().isEmpty() ? Faces.SERIF : style.family(), style.shownSize());
            case SANS -> Font.font(Faces.SANS, style.shownSize());
            case SANS_BOLD -> Font.font(Faces.SANS, FontWeight.BOLD, style.shownSize());
        };
    }
}
