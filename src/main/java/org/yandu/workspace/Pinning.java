package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Pin;
import org.yandu.document.TextSpan;

/** Places of several texts pinned opposite one another, as changes to be applied. */
public final class Pinning {

    private Pinning() {}

    /**
     * A place to be pinned.
     *
     * @param span the selection; empty for a caret, whose sentence is meant
     * @param there the pins of the version
     */
    public record End(OpenDocument open, TextSpan span, List<Pin> there) {}

    /**
     * Pins places together; when they are so already, lets them go. Empty for fewer than two, and where a place holds no word.
     *
     * @param ends of different documents
     */
    public static Optional<Change> toggle(List<End> ends, Instant now) {
        if (ends.size() < 2) {
            return Optional.empty();
        }
        List<Pin> tied = tied(ends);
        if (!tied.isEmpty()) {
            return Optional.of(remove(tied));
        }
        String knot = UUID.randomUUID().toString();
        List<Edit> edits = new ArrayList<>();
        for (End end : ends) {
            Optional<Pin> pin = Bookmarking.sentence(end.open(), end.span()).map(place -> pin(end, place, knot, now));
            if (pin.isEmpty()) {
                return Optional.empty();
            }
            edits.add(new Edit.OfPin(null, pin.get()));
        }
        return Optional.of(Change.of("change.pin", List.of(), edits));
    }

    private static Pin pin(End end, TextSpan place, String knot, Instant now) {
        return new Pin(
                UUID.randomUUID().toString(),
                knot,
                end.open().document().id(),
                end.open().version().id(),
                Anchor.of(end.open().version(), place),
                now);
    }

    /** The pins at the places that hold all of them together. */
    private static List<Pin> tied(List<End> ends) {
        Set<String> knots = null;
        List<Pin> touched = new ArrayList<>();
        for (End end : ends) {
            Set<String> here = new HashSet<>();
            for (Pin pin : end.there()) {
                if (pin.span().contains(end.span().start()) || pin.span().overlaps(end.span())) {
                    here.add(pin.knot());
                    touched.add(pin);
                }
            }
            if (knots == null) {
                knots = here;
            } else {
                knots.retainAll(here);
            }
        }
        Set<String> common = knots == null ? Set.of() : knots;
        return touched.stream().filter(pin -> common.contains(pin.knot())).toList();
    }

    /** @param pins at least one */
    public static Change remove(List<Pin> pins) {
        List<Edit> edits = new ArrayList<>();
        pins.forEach(pin -> edits.add(new Edit.OfPin(pin, null)));
        return Change.of("change.unpin", List.of(), edits);
    }
}
