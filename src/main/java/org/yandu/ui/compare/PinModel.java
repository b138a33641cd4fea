package org.yandu.ui.compare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.yandu.document.TextSpan;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Pinning;
import org.yandu.workspace.Store;

/** Pins the places together at which the panes are read. */
final class PinModel {

    private final Desk desk;

    PinModel(Desk desk) {
        this.desk = desk;
    }

    private record Spot(OpenDocument open, TextSpan span) {}

    /** What is selected in each pane, or where its reader is; what is pinned together already is let go. */
    void toggle() {
        List<Spot> spots = new ArrayList<>();
        for (PaneModel pane : desk.panes()) {
            pane.open()
                    .filter(OpenDocument::isCurrent)
                    .filter(open -> spots.stream()
                            .noneMatch(spot -> spot.open().document().id().equals(open.document().id())))
                    .ifPresent(open -> spots.add(new Spot(open, place(pane))));
        }
        if (spots.size() < 2) {
            desk.say("compare.pin.two");
            return;
        }
        Instant now = Instant.now();
        AtomicReference<Change> made = new AtomicReference<>();
        desk.gate()
                .changeLibrary(
                        workspace -> {
                            Optional<Change> change = Pinning.toggle(ends(spots, workspace.store()), now);
                            change.ifPresentOrElse(
                                    made::set,
                                    () -> desk.background().onFx(() -> desk.say("compare.pin.nothing")));
                            return change;
                        },
                        () -> tell(made.get()));
    }

    private static List<Pinning.End> ends(List<Spot> spots, Store store) {
        return spots.stream()
                .map(spot -> new Pinning.End(
                        spot.open(), spot.span(), store.pins(spot.open().version().id())))
                .toList();
    }

    private static TextSpan place(PaneModel pane) {
        int place = pane.placeProperty().get();
        return Optional.ofNullable(pane.selectionProperty().get()).orElse(new TextSpan(place, place));
    }

    private void tell(Change change) {
        boolean pinned = change.edits().stream().anyMatch(edit -> edit instanceof Edit.OfPin of && of.after() != null);
        desk.say(pinned ? "compare.pin.done" : "compare.pin.gone");
    }
}
