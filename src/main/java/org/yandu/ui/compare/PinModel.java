package org.yandu.ui.compare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.yandu.annotation.Pin;
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
                            .noneMatch(spot -> spot.open()
                                    .document()
                                    .id()
                                    .equals(open.document().id())))
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
                                    made::set, () -> desk.background().onFx(() -> desk.say("compare.pin.nothing")));
                            return change;
                        },
                        () -> tell(made.get()));
    }

    /** Lets go what is pinned between two stretches. */
    void remove(OpenDocument from, TextSpan here, OpenDocument to, TextSpan there) {
        AtomicReference<Change> made = new AtomicReference<>();
        desk.gate()
                .changeLibrary(
                        workspace -> {
                            List<Pin> ends =
                                    within(workspace.store().pins(from.version().id()), here);
                            List<Pin> others =
                                    within(workspace.store().pins(to.version().id()), there);
                            List<Pin> both = new ArrayList<>();
                            ends.stream().filter(pin -> isTied(pin, others)).forEach(both::add);
                            others.stream().filter(pin -> isTied(pin, ends)).forEach(both::add);
                            Optional<Change> change = Optional.of(both)
                                    .filter(pins -> !pins.isEmpty())
                                    .map(Pinning::remove);
                            change.ifPresent(made::set);
                            return change;
                        },
                        () -> tell(made.get()));
    }

    private static List<Pin> within(List<Pin> pins, TextSpan span) {
        return pins.stream().filter(pin -> span.contains(pin.span().start())).toList();
    }

    private static boolean isTied(Pin pin, List<Pin> others) {
        return others.stream().anyMatch(other -> other.knot().equals(pin.knot()));
    }

    private static List<Pinning.End> ends(List<Spot> spots, Store store) {
        return spots.stream()
                .map(spot -> new Pinning.End(
                        spot.open(),
                        spot.span(),
                        store.pins(spot.open().version().id())))
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
