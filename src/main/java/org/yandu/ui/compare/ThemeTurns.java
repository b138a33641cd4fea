package org.yandu.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;
import org.yandu.retrieval.parallel.Link;
import org.yandu.retrieval.parallel.Places;
import org.yandu.retrieval.parallel.Stretch;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.Remark;
import org.yandu.workspace.OpenDocument;

/** Panes that follow by theme: the passages of a theme in another text are gone through one by one, each opposite the one that is read. */
final class ThemeTurns {

    private final Why why;
    private final ReadOnlyObjectWrapper<Map<PaneModel, Link>> shown = new ReadOnlyObjectWrapper<>(Map.of());

    private @Nullable PaneModel reading;

    ThemeTurns(Why why) {
        this.why = why;
    }

    /** Who reads what opposite what. */
    record Stand(PaneModel read, OpenDocument from, PaneModel other, OpenDocument to) {}

    /** For each pane that stands at a passage the passage that is read and this one. */
    ReadOnlyObjectProperty<Map<PaneModel, Link>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Lets go what was framed here, and nothing that somebody else points at. */
    void clear() {
        for (Map.Entry<PaneModel, Link> each : shown.get().entrySet()) {
            letGo(each.getKey(), each.getValue());
        }
        reading = null;
        shown.set(Map.of());
    }

    private void letGo(PaneModel pane, Link link) {
        letGo(pane, link.to());
        PaneModel read = reading;
        if (read != null) {
            letGo(read, link.from());
        }
    }

    private static void letGo(PaneModel pane, @Nullable Stretch stretch) {
        if (stretch != null && stretch.span().equals(pane.pointedProperty().get())) {
            pane.pointedProperty().set(null);
        }
    }

    /** The passage that is read: the one at the place itself, or the next in the same section, for a heading itself is rarely marked. */
    static Optional<Annotation> read(OpenDocument from, int place) {
        TextSpan line = from.version().paragraphAt(place).span();
        int end = from.outline().pathAt(place).stream()
                .filter(OutlineNode::isHeading)
                .reduce((outer, inner) -> inner)
                .map(OutlineNode::bodyEnd)
                .orElse(line.end());
        return from.markup().in(new TextSpan(line.start(), Math.max(line.end(), end))).stream()
                .filter(annotation -> !annotation.codes().isEmpty())
                .filter(annotation -> annotation.span().end() > place)
                .findFirst();
    }

    /** Shows the next passage there of what is read here. */
    void show(Stand stand, Annotation here) {
        List<Annotation> there = Places.of(stand.to().markup(), here.codes());
        if (there.isEmpty()) {
            // Nothing stays framed that the head says is not there.
            Link before = shown.get().get(stand.other());
            if (before != null) {
                letGo(stand.other(), before);
            }
            put(stand.other(), null);
            stand.other().remarkProperty().set(Remark.of(why.noTheme(here.codes(), stand.to())));
            return;
        }
        int after = stand.other().readingPlaceProperty().get();
        int first = 0;
        while (first < there.size() && there.get(first).span().start() <= after) {
            first++;
        }
        show(stand, here, there, first % there.size());
    }

    private void show(Stand stand, Annotation here, List<Annotation> there, int at) {
        Annotation opposite = there.get(at);
        Link link = Link.marked(
                Places.stretch(here.span(), stand.from().outline()),
                Places.stretch(opposite.span(), stand.to().outline()),
                here.codes().stream().filter(opposite.codes()::contains).toList());
        reading = stand.read();
        stand.read().pointedProperty().set(here.span());
        stand.other().point(new Jump(opposite.span(), Jump.Where.FIRST_LINE, true));
        String words = why.theme(link.themes(), at + 1, there.size());
        Runnable again = () -> show(stand, here, there, at);
        Remark.Turns turns = there.size() < 2
                ? null
                : new Remark.Turns(
                        () -> show(stand, here, there, (at + there.size() - 1) % there.size()),
                        () -> show(stand, here, there, (at + 1) % there.size()));
        stand.other()
                .remarkProperty()
                .set(new Remark(List.of(words), why.explain(link, stand.from(), stand.to()), again, turns));
        put(stand.other(), link);
    }

    private void put(PaneModel pane, @Nullable Link link) {
        Map<PaneModel, Link> next = new HashMap<>(shown.get());
        if (link == null) {
            next.remove(pane);
        } else {
            next.put(pane, link);
        }
        shown.set(Map.copyOf(next));
    }
}
