package org.yandu.ui.reader;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;
import org.yandu.ui.shell.Faces;

/** The text control: shows runs, cannot be typed into, and knows nothing of what the runs mean. */
final class ReadingArea extends GenericStyledArea<LineStyle, String, RunStyle> {

    private static final RunStyle NO_RUN = new RunStyle(RunStyle.Face.SERIF, 18, Color.BLACK, null, List.of(), false);
    private static final LineStyle NO_LINE = new LineStyle(0, 0, 0, TextAlignment.LEFT);

    private Function<AccessibleAttribute, @Nullable Object> voice = attribute -> null;

    ReadingArea() {
        super(NO_LINE, ReadingArea::setLine, NO_RUN, SegmentOps.styledTextOps(), false, ReadingArea::node);
        setUndoManager(UndoUtils.noOpUndoManager());
        setEditable(false);
        setWrapText(true);
        setShowCaret(org.fxmisc.richtext.Caret.CaretVisibility.ON);
        getStyleClass().add("reading-area");
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

    /** Restyles one paragraph. */
    void restyle(int paragraph, List<Painter.Run> runs) {
        setStyleSpans(paragraph, 0, spans(runs));
    }

    /** Restyles everything; one list of runs per paragraph. */
    void restyleAll(List<List<Painter.Run>> paragraphs) {
        StyleSpansBuilder<RunStyle> builder = new StyleSpansBuilder<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                builder.add(NO_RUN, 1); // the paragraph's end, which is not drawn
            }
            paragraphs.get(i).forEach(run -> builder.add(run.style(), run.length()));
        }
        if (!paragraphs.isEmpty()) {
            setStyleSpans(0, builder.create());
        }
    }

    private static StyleSpans<RunStyle> spans(List<Painter.Run> runs) {
        StyleSpansBuilder<RunStyle> builder = new StyleSpansBuilder<>(runs.size());
        runs.forEach(run -> builder.add(run.style(), run.length()));
        return builder.create();
    }

    private static void setLine(TextFlow flow, LineStyle style) {
        flow.setLineSpacing(style.spacing());
        flow.setTextAlignment(style.alignment());
        flow.setPadding(new Insets(style.above(), 0, style.below(), 0));
    }

    /** Setting colours directly costs half of what style classes do (facts.md). */
    private static Node node(StyledSegment<String, RunStyle> segment) {
        RunStyle style = segment.getStyle();
        TextExt text = new TextExt(segment.getSegment());
        text.setTextOrigin(javafx.geometry.VPos.TOP);
        text.getStyleClass().add("text");
        text.setFont(font(style));
        text.setFill(style.ink());
        if (style.tint() != null) {
            text.setBackgroundColor(style.tint());
        }
        text.setUserData(style);
        return text;
    }

    private static Font font(RunStyle style) {
        return switch (style.face()) {
            case SERIF -> Font.font(Faces.SERIF, style.size());
            case SANS -> Font.font(Faces.SANS, style.size());
            case SANS_BOLD -> Font.font(Faces.SANS, FontWeight.BOLD, style.size());
        };
    }
}
