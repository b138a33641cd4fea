package org.yandu.ui.lesson;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.yandu.ui.shell.PassageClip;
import org.yandu.ui.shell.PassageDrag;
import org.yandu.workspace.LessonPlacing.Side;

/** Lines are carried by the mouse to where they shall stand; passages come in from everywhere. */
final class LineDrag {

    private static final String NAME = "application/x-yandu-lesson-line";
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass INTO = PseudoClass.getPseudoClass("drop-into");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");

    /** Share of a heading's height at its upper edge that means before it. */
    private static final double EDGE = 0.3;

    private final LessonModel lesson;
    private final LessonHand hand;

    LineDrag(LessonModel lesson, LessonHand hand) {
        this.lesson = lesson;
        this.hand = hand;
    }

    void install(Line line) {
        line.addEventHandler(MouseEvent.DRAG_DETECTED, event -> {
            if (lesson.desk().gate().canWrite()) {
                event.consume();
                ClipboardContent content = new ClipboardContent();
                content.put(format(), lesson.id() + "\t" + line.rowId());
                content.putString(line.getAccessibleText());
                line.startDragAndDrop(TransferMode.MOVE).setContent(content);
            }
        });
        line.setOnDragOver(event -> {
            if (isWanted(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                mark(line, side(line, event));
                event.consume();
            }
        });
        line.setOnDragExited(event -> mark(line, null));
        line.setOnDragDropped(event -> {
            mark(line, null);
            event.setDropCompleted(drop(event.getDragboard(), line, side(line, event)));
            event.consume();
        });
    }

    boolean isWanted(Dragboard board) {
        return lesson.desk().gate().canWrite()
                && (!carried(board).isEmpty() || !PassageDrag.in(board).isEmpty());
    }

    /** Id of the line of this lesson that is carried; empty when it is something else. */
    private String carried(Dragboard board) {
        if (board.getContent(format()) instanceof String written && written.startsWith(lesson.id() + "\t")) {
            return written.substring(lesson.id().length() + 1);
        }
        return "";
    }

    private boolean drop(Dragboard board, Line line, Side side) {
        String carried = carried(board);
        if (!carried.isEmpty()) {
            hand.drop(carried, line.rowId(), side);
            return true;
        }
        List<PassageClip> clips = PassageDrag.in(board);
        if (clips.isEmpty()) {
            return false;
        }
        if (line instanceof QuestionLine && side == Side.INTO) {
            hand.aim(line.rowId(), clips);
        } else {
            hand.take(clips, line.rowId(), side);
        }
        return true;
    }

    /** Let go below all lines. */
    boolean dropLast(Dragboard board, String lastLine) {
        String carried = carried(board);
        if (!carried.isEmpty()) {
            hand.drop(carried, lastLine, Side.AFTER);
            return true;
        }
        List<PassageClip> clips = PassageDrag.in(board);
        if (!clips.isEmpty()) {
            hand.take(clips, lastLine, Side.AFTER);
        }
        return !clips.isEmpty();
    }

    private static Side side(Line line, DragEvent event) {
        double share = event.getY() / Math.max(1, line.getHeight());
        boolean hasInside = line instanceof SectionLine || line instanceof QuestionLine;
        if (!hasInside) {
            return share < 0.5 ? Side.BEFORE : Side.AFTER;
        }
        return share < EDGE ? Side.BEFORE : share > 1 - EDGE ? Side.AFTER : Side.INTO;
    }

    private static void mark(Line line, @org.jspecify.annotations.Nullable Side side) {
        line.pseudoClassStateChanged(BEFORE, side == Side.BEFORE);
        line.pseudoClassStateChanged(INTO, side == Side.INTO);
        line.pseudoClassStateChanged(AFTER, side == Side.AFTER);
    }

    private static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType(NAME);
        return known != null ? known : new DataFormat(NAME);
    }
}
