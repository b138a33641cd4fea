package org.yandu.ui.history;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.yandu.ui.keys.Action;
import org.yandu.ui.keys.KeyHint;
import org.yandu.ui.keys.RoomKey;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.Offer;
import org.yandu.ui.shell.Panel;
import org.yandu.ui.shell.Room;
import org.yandu.workspace.Bin;
import org.yandu.workspace.ChangeApplied;
import org.yandu.workspace.Edit;
import org.yandu.workspace.RecordKind;
import org.yandu.workspace.Removed;

/** History and bin, below the texts. */
public final class HistoryRoom {

    private static final String HISTORY = "panel.history";
    private static final String BIN = "panel.bin";

    private final Desk desk;
    private final Clock clock;
    private final BinModel model;

    /** @param clock says what today is, and where */
    public HistoryRoom(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        this.model = new BinModel(desk);
        desk.gate().lastChangeProperty().subscribe(this::lookForMarksOf);
    }

    public Room room() {
        return Room.of(
                        new Panel(HISTORY, Panel.Side.BELOW, () -> new HistoryView(desk, clock)),
                        new Panel(BIN, Panel.Side.BELOW, () -> new BinView(desk, model, clock)))
                .with(
                        action("history", "fth-clock", "Shortcut+H", HISTORY),
                        action("bin", "fth-trash-2", "Shortcut+Shift+H", BIN))
                .withKeys(List.of(
                        KeyHint.ofLists("Enter", "keys.history_jump"),
                        RoomKey.hints(HistoryView.STEP).getFirst(),
                        KeyHint.ofLists("Enter", "keys.bin_restore")));
    }

    private Action action(String id, String icon, String key, String panel) {
        return new Action(
                id,
                Action.Group.EDIT,
                "action." + id,
                icon,
                key,
                new SimpleObjectProperty<>(true),
                () -> desk.bring(panel));
    }

    /** A text that is taken in again comes without its marks; when they lie in the bin, they are offered. */
    private void lookForMarksOf(@Nullable ChangeApplied applied) {
        if (applied == null
                || applied.how() != ChangeApplied.How.APPLIED
                || applied.change().name().key().startsWith("change.restore")) {
            return;
        }
        Set<String> taken = applied.change().edits().stream()
                .filter(edit -> edit instanceof Edit.OfDocument && edit.before() == null)
                .map(edit -> ((Edit.OfDocument) edit).after())
                .flatMap(document ->
                        document == null ? java.util.stream.Stream.empty() : java.util.stream.Stream.of(document.id()))
                .collect(Collectors.toSet());
        if (!taken.isEmpty()) {
            desk.background().read(Job.named("job.list"), () -> marksOf(taken), this::offer);
        }
    }

    private List<Removed> marksOf(Set<String> documents) {
        List<Removed> marks = new ArrayList<>();
        for (Bin.Item item : Bin.of(desk.workspace().store()).items()) {
            Removed removed = item.removed();
            if (removed.documentId() != null
                    && documents.contains(removed.documentId())
                    && (removed.kind() == RecordKind.ANNOTATION || removed.kind() == RecordKind.BOOKMARK)) {
                marks.add(removed);
            }
        }
        return marks;
    }

    private void offer(List<Removed> marks) {
        if (!marks.isEmpty()) {
            desk.calls()
                    .offers()
                    .wish(new Offer(
                            desk.texts().get("bin.offer", marks.size()),
                            desk.texts().get("bin.offer.way"),
                            desk.texts().get("bin.offer.take"),
                            () -> model.restore(marks)));
        }
    }
}
