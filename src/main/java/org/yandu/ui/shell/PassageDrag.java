package org.yandu.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * Passages that lists and texts hand over: whoever shows some says which ones are chosen, and they can be dragged from there and be
 * asked for by key. Other programs get the words.
 */
public final class PassageDrag {

    private static final String NAME = "application/x-yandu-passages";

    private static final String CHOSEN = "yandu.passages";

    private PassageDrag() {}

    /** The platform without a display has no drag and drop, and fails after its handlers have run. */
    public static boolean isPossible() {
        return !"Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
    }

    /** @param chosen the passages that are chosen in a list at the moment */
    public static void from(Node list, Supplier<List<PassageClip>> chosen) {
        list.getProperties().put(CHOSEN, chosen);
        list.addEventHandler(MouseEvent.DRAG_DETECTED, event -> {
            if (begin(list, chosen.get())) {
                event.consume();
            }
        });
    }

    /** As {@link #from(Node, Supplier)}, and with the same in a menu of the list, for whoever knows neither. */
    public static void offer(Desk desk, Control list, Supplier<List<PassageClip>> chosen) {
        from(list, chosen);
        MenuItem take = new MenuItem(desk.texts().get("passage.take"));
        take.setId("passage-take");
        take.setOnAction(event -> desk.calls().passages().wish(chosen.get()));
        ContextMenu menu = new ContextMenu(take);
        menu.setOnShowing(
                event -> take.setDisable(!desk.gate().canWrite() || chosen.get().isEmpty()));
        list.setContextMenu(menu);
    }

    /** The mouse has taken hold of passages; whether it carries any. */
    public static boolean begin(Node source, List<PassageClip> clips) {
        if (clips.isEmpty() || !isPossible()) {
            return false;
        }
        ClipboardContent content = new ClipboardContent();
        content.put(format(), PassageClip.written(clips));
        content.putString(clips.stream().map(PassageClip::quote).collect(Collectors.joining("\n")));
        source.startDragAndDrop(TransferMode.COPY).setContent(content);
        sheetOf(source).ifPresent(sheet -> sheet.giveWay(source));
        return true;
    }

    private static Optional<Sheet> sheetOf(Node source) {
        Node each = source;
        while (each != null && !(each instanceof Sheet)) {
            each = each.getParent();
        }
        return Optional.ofNullable((Sheet) each);
    }

    /** What the mouse carries; none when it is something else. */
    public static List<PassageClip> in(Dragboard board) {
        return board.getContent(format()) instanceof String written ? PassageClip.read(written) : List.of();
    }

    /** What is chosen in the list that has the focus; empty when it is no such list. */
    public static Optional<List<PassageClip>> chosen(@Nullable Node focused) {
        for (Node each = focused; each != null; each = each.getParent()) {
            if (each.hasProperties() && each.getProperties().get(CHOSEN) instanceof Supplier<?> chosen) {
                return Optional.of(((List<?>) chosen.get())
                        .stream().map(PassageClip.class::cast).toList());
            }
        }
        return Optional.empty();
    }

    /** Known to the system once for the whole program. */
    private static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType(NAME);
        return known != null ? known : new DataFormat(NAME);
    }
}
