package org.yandu.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.util.Subscription;
import org.yandu.annotation.Annotation;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.parallel.Grade;
import org.yandu.retrieval.parallel.Grain;
import org.yandu.retrieval.parallel.Link;
import org.yandu.retrieval.parallel.Places;
import org.yandu.retrieval.parallel.Stretch;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.OpenDocument;

/** Keeps the panes that are not being read at what corresponds to the place in the one that is. */
final class LinkModel {

    private final Desk desk;
    private final Links links;
    private final BooleanProperty locked = new SimpleBooleanProperty();
    private final ObjectProperty<LinkKind> kind = new SimpleObjectProperty<>(LinkKind.SECTION);

    /** To which place of the focused pane each other pane was brought last, so that it moves only when that changes. */
    private final Map<PaneModel, String> brought = new HashMap<>();

    private Subscription watched = Subscription.EMPTY;

    LinkModel(Desk desk) {
        this.desk = desk;
        this.links = new Links(desk.background());
        desk.panes().addListener((ListChangeListener<PaneModel>) change -> watch());
        desk.focusedProperty().subscribe(pane -> brought.clear());
        watch();
        locked.subscribe(this::again);
        kind.subscribe(this::again);
    }

    BooleanProperty lockedProperty() {
        return locked;
    }

    ObjectProperty<LinkKind> kindProperty() {
        return kind;
    }

    Links links() {
        return links;
    }

    /** Links the panes or lets them go; one pane alone gets another beside it. */
    void toggle() {
        if (!locked.get() && desk.panes().size() < 2) {
            desk.setPaneCount(2);
        }
        locked.set(!locked.get());
        desk.say(
                locked.get() ? "compare.locked" : "compare.unlocked",
                desk.texts().get(kind.get().textKey()));
    }

    void nextKind() {
        kind.set(kind.get().next());
        desk.say("compare.kind", desk.texts().get(kind.get().textKey()));
    }

    private void watch() {
        watched.unsubscribe();
        watched = desk.panes().stream()
                .map(pane -> Subscription.combine(
                        pane.readingPlaceProperty().subscribe(place -> follow(pane)),
                        pane.openProperty().subscribe(open -> again())))
                .reduce(Subscription.EMPTY, Subscription::and);
    }

    private void again() {
        brought.clear();
        follow(desk.focused());
    }

    /** What moves without being read moves nothing. */
    private void follow(PaneModel read) {
        if (!locked.get() || read != desk.focused()) {
            return;
        }
        for (PaneModel other : List.copyOf(desk.panes())) {
            OpenDocument from = read.openProperty().get();
            OpenDocument to = other.openProperty().get();
            if (other == read || from == null || to == null) {
                continue;
            }
            if (kind.get() == LinkKind.THEME) {
                byTheme(read, from, other, to);
            } else {
                links.of(from, to, grain(), found -> byWording(read, from, other, to, found));
            }
        }
    }

    Grain grain() {
        return kind.get() == LinkKind.PASSAGE ? Grain.PASSAGE : Grain.SECTION;
    }

    /** The links may have taken a while: the panes may show other texts by now, or be unlocked. */
    private void byWording(PaneModel read, OpenDocument from, PaneModel other, OpenDocument to, List<Link> found) {
        boolean overtaken = !locked.get()
                || read != desk.focused()
                || !shows(read, from)
                || !shows(other, to)
                || kind.get() == LinkKind.THEME;
        if (overtaken) {
            return;
        }
        Places.at(found, read.readingPlaceProperty().get()).ifPresent(link -> {
            if (isNews(other, link.from().span().toString())) {
                bring(other, to, link);
            }
        });
    }

    private static boolean shows(PaneModel pane, OpenDocument document) {
        return pane.open()
                .filter(open -> open.version().equals(document.version()))
                .isPresent();
    }

    private void bring(PaneModel other, OpenDocument to, Link link) {
        Stretch there = link.to();
        if (there == null) {
            desk.say("compare.silent", link.from().place(), to.document().title());
            return;
        }
        other.jump(Jump.back(there.span().start()));
        String words = String.join(desk.texts().get("compare.comma"), link.words());
        String key = link.grade() == Grade.DOUBTFUL ? "compare.doubtful" : "compare.linked";
        desk.say(key, link.from().place(), there.place(), words);
    }

    private void byTheme(PaneModel read, OpenDocument from, PaneModel other, OpenDocument to) {
        TextSpan line =
                from.version().paragraphAt(read.readingPlaceProperty().get()).span();
        Optional<Annotation> here = from.markup().in(line).stream()
                .filter(annotation -> !annotation.codes().isEmpty())
                .findFirst();
        if (here.isEmpty() || !isNews(other, here.get().id())) {
            return;
        }
        List<String> themes = here.get().codes();
        Optional<Annotation> there =
                Places.next(to.markup(), themes, other.readingPlaceProperty().get());
        String names = String.join(
                desk.texts().get("compare.comma"),
                desk.library().codebook().codes().stream()
                        .filter(code -> themes.contains(code.id()))
                        .map(code -> code.name())
                        .toList());
        there.ifPresent(annotation -> other.jump(Jump.to(annotation.span())));
        desk.say(
                there.isPresent() ? "compare.theme" : "compare.no_theme",
                names,
                to.document().title());
    }

    private boolean isNews(PaneModel other, String place) {
        return !place.equals(brought.put(other, place));
    }
}
