package org.yandu.ui.notes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.document.TextSpan;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.Sight;
import org.yandu.workspace.OpenDocument;

/**
 * Beside which lines cards want to stand. Lines are known where the text is laid out; a card whose line has just been scrolled away
 * may still be in sight, so its line is carried on by as much as the rest of the text has moved.
 */
final class CardPlaces {

    /** Stands for the id of an annotation that is not made yet. */
    static final String FIRST = "first";

    /** How far lines are carried on above and below, in px: the height of a pane and a long card. */
    private static final double FAR = 1_500;

    /** A line of text is never that low: what is off by this is nowhere. */
    private static final double NOWHERE = -100_000;

    /** Between the upper edge and the first line, in px. */
    private static final double ABOVE = 18;

    private final RelationsModel relations;
    private final PaneModel pane;
    private final Sight sight;
    private Map<String, Sight.Line> lines = new HashMap<>();
    private int landmark;
    private double landmarkTop;
    private @Nullable TextSpan first;

    /**
     * A card that is wanted.
     *
     * @param annotation none while the first comment on a passage is being written
     * @param start of the passage, in UTF-16 units
     */
    record Place(String id, @Nullable Annotation annotation, int start, Sight.Line line) {}

    CardPlaces(RelationsModel relations, PaneModel pane, Sight sight) {
        this.relations = relations;
        this.pane = pane;
        this.sight = sight;
    }

    void forget() {
        lines.clear();
        first = null;
    }

    /** The passage on which a first comment is being written, if any. */
    void setFirst(@Nullable TextSpan passage) {
        first = passage;
        lines.remove(FIRST);
    }

    /**
     * In the order they are to stand in.
     *
     * @param writingOn id of the card that is wanted wherever it is, if any
     */
    List<Place> of(OpenDocument open, @Nullable String writingOn) {
        List<TextSpan> laidOut = sight.laidOut();
        Map<String, Place> found = new HashMap<>();
        for (TextSpan span : laidOut) {
            for (Annotation annotation : open.markup().in(span)) {
                if (annotation.span().start() >= span.start() && isWanted(annotation, writingOn)) {
                    sight.lineAt(annotation.span().start())
                            .ifPresent(line -> found.put(annotation.id(), place(annotation, line)));
                }
            }
        }
        TextSpan passage = first;
        if (passage != null) {
            sight.lineAt(passage.start())
                    .ifPresent(line -> found.put(FIRST, new Place(FIRST, null, passage.start(), line)));
        }
        carryOn(open, found, writingOn);
        if (writingOn != null && !found.containsKey(writingOn)) {
            nowhere(open, writingOn).ifPresent(place -> found.put(writingOn, place));
        }
        remember(found, laidOut);
        return found.values().stream()
                .sorted(Comparator.comparingDouble((Place place) -> place.line().top())
                        .thenComparingInt(Place::start)
                        .thenComparing(Place::id))
                .toList();
    }

    private boolean isWanted(Annotation annotation, @Nullable String writingOn) {
        return !annotation.comment().isBlank()
                || annotation.id().equals(pane.focusedMarkProperty().get())
                || annotation.id().equals(writingOn)
                || !relations.of(annotation.id()).isEmpty();
    }

    private static Place place(Annotation annotation, Sight.Line line) {
        return new Place(annotation.id(), annotation, annotation.span().start(), line);
    }

    private void carryOn(OpenDocument open, Map<String, Place> found, @Nullable String writingOn) {
        Optional<Sight.Line> now = sight.lineAt(landmark);
        if (now.isEmpty()) {
            return;
        }
        double way = now.get().top() - landmarkTop;
        List<String> missing =
                lines.keySet().stream().filter(id -> !found.containsKey(id)).toList();
        for (String id : missing) {
            Sight.Line before = lines.get(id);
            Annotation annotation = open.markup().find(id).orElse(null);
            if (before != null && annotation != null && isWanted(annotation, writingOn)) {
                Sight.Line line = new Sight.Line(before.top() + way, before.height());
                if (Math.abs(line.top()) < FAR) {
                    found.put(id, place(annotation, line));
                }
            }
        }
    }

    private Optional<Place> nowhere(OpenDocument open, String id) {
        Sight.Line line = new Sight.Line(NOWHERE, 0);
        if (id.equals(FIRST)) {
            return Optional.ofNullable(first).map(span -> new Place(FIRST, null, span.start(), line));
        }
        return open.markup().find(id).map(annotation -> place(annotation, line));
    }

    private void remember(Map<String, Place> found, List<TextSpan> laidOut) {
        lines = new HashMap<>();
        found.forEach((id, place) -> lines.put(id, place.line()));
        if (!laidOut.isEmpty()) {
            // One from the middle is most likely to be there in the next frame.
            landmark = laidOut.get(laidOut.size() / 2).start();
            landmarkTop = sight.lineAt(landmark).map(Sight.Line::top).orElse(0.0);
        }
    }

    /** Above which no card can be reached by scrolling; far up unless the beginning of the text is in sight. */
    double top() {
        return sight.firstLine().map(line -> line.top() - ABOVE).orElse(-Double.MAX_VALUE);
    }
}
