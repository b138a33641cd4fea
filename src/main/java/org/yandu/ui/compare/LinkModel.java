package org.yandu.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.parallel.Grain;
import org.yandu.retrieval.parallel.Link;
import org.yandu.retrieval.parallel.Places;
import org.yandu.retrieval.parallel.Stretch;
import org.yandu.ui.compare.Links.Known;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.Remark;
import org.yandu.workspace.OpenDocument;

/** Keeps the panes that are not being read at what corresponds to the place in the one that is. */
final class LinkModel {

    /** Preference: by what panes are linked, and whether they are. */
    private static final String KEPT = "link";

    private final Desk desk;
    private final Links links;
    private final Why why;
    private final ThemeTurns turns;
    private final BooleanProperty locked = new SimpleBooleanProperty();
    private final ObjectProperty<LinkKind> kind = new SimpleObjectProperty<>(LinkKind.SECTION);

    /** Where each other pane was brought last, so that it moves only when that changes, however the reader scrolls it himself. */
    private final Map<PaneModel, Brought> brought = new HashMap<>();

    /** A pane that has got the focus moves nothing before it is read on. */
    private boolean settling;

    /** Only what the reader does is remembered, not what is remembered already. */
    private boolean resuming;

    /** Whoever has linked the panes himself, or let them go, before they were as he left them has said what he wants. */
    private boolean chosen;

    private Subscription watched = Subscription.EMPTY;

    LinkModel(Desk desk) {
        this.desk = desk;
        this.links = new Links(desk);
        this.why = new Why(desk);
        this.turns = new ThemeTurns(why);
        desk.panes().addListener((ListChangeListener<PaneModel>) change -> watch());
        desk.focusedProperty().addListener((o, was, is) -> settle());
        watch();
        locked.addListener((o, was, is) -> changed());
        kind.addListener((o, was, is) -> changed());
        desk.whenLaidOut(this::resume);
        desk.gate().lastChangeProperty().addListener((o, was, applied) -> {
            if (applied != null && links.forget(applied)) {
                again();
            }
        });
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

    Why why() {
        return why;
    }

    // ---- from one start to the next ----

    private void changed() {
        again();
        if (!resuming) {
            chosen = true;
            desk.remember(KEPT, kind.get().name() + (locked.get() ? " linked" : ""));
        }
    }

    /** As it was when the program ended, with every pane where it was left: none moves before the reader does. */
    private void resume() {
        if (chosen) {
            return;
        }
        String[] kept = desk.workspace().store().preference(KEPT).orElse("").split(" ", -1);
        resuming = true;
        settling = true;
        LinkKind.named(kept[0]).ifPresent(kind::set);
        locked.set(kept.length > 1);
        settling = false;
        resuming = false;
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
                        pane.readingPlaceProperty().subscribe((was, is) -> follow(pane)),
                        pane.openProperty().subscribe((was, is) -> opened(pane, was, is))))
                .reduce(Subscription.EMPTY, Subscription::and);
        again();
    }

    /** A mark or a corrected heading is no other text, and moves nothing. */
    private void opened(PaneModel pane, @Nullable OpenDocument was, @Nullable OpenDocument is) {
        if (was != null && is != null && was.version().equals(is.version())) {
            return;
        }
        if (pane == desk.focused()) {
            // Whoever looks for a second text has not left his place in the first.
            settle();
        } else {
            again();
        }
    }

    private void again() {
        brought.clear();
        turns.clear();
        desk.panes().forEach(pane -> pane.remarkProperty().set(Remark.NONE));
        follow(desk.focused());
    }

    /** The other panes are taken as being where they belong. */
    private void settle() {
        brought.clear();
        turns.clear();
        desk.focused().remarkProperty().set(Remark.NONE);
        settling = true;
        follow(desk.focused());
        settling = false;
    }

    /** What moves without being read moves nothing. */
    private void follow(PaneModel read) {
        if (!locked.get() || read != desk.focused()) {
            return;
        }
        boolean still = settling;
        for (PaneModel other : List.copyOf(desk.panes())) {
            OpenDocument from = read.openProperty().get();
            OpenDocument to = other.openProperty().get();
            if (other == read || from == null || to == null) {
                continue;
            }
            Way way = new Way(read, from, other, to, still);
            if (kind.get() == LinkKind.THEME) {
                byTheme(way);
            } else {
                LinkKind by = kind.get();
                links.of(from, to, grain(), known -> follow(way, by, known));
            }
        }
    }

    /** @param moved whether the pane went there, and is not only taken as being there */
    private record Brought(String where, boolean moved) {}

    /** From the pane that is read to another; {@code still} when that is not to move yet. */
    private record Way(PaneModel read, OpenDocument from, PaneModel other, OpenDocument to, boolean still) {}

    Grain grain() {
        return kind.get() == LinkKind.PASSAGE ? Grain.PASSAGE : Grain.SECTION;
    }

    ThemeTurns turns() {
        return turns;
    }

    /**
     * By what the panes follow one another, to be drawn; not told when they follow something else by the time it is known. Marks of a
     * theme are led to one at a time, see {@link ThemeTurns}.
     */
    void drawn(Band.Ends ends, Consumer<List<Link>> then) {
        LinkKind by = kind.get();
        if (by == LinkKind.THEME) {
            then.accept(List.of());
            return;
        }
        links.of(ends.here(), ends.there(), grain(), known -> {
            boolean overtaken = !locked.get() || kind.get() != by || desk.focused() != ends.from() || !ends.areOpen();
            if (!overtaken) {
                then.accept(
                        by == LinkKind.PIN
                                ? known.pinned()
                                        .links(
                                                ends.here().outline(),
                                                ends.there().outline())
                                : known.links());
            }
        });
    }

    /** Brings both ends of a link to the first line and frames them; who reads goes on reading where he did. */
    void go(Link link, PaneModel from, PaneModel to) {
        Stretch there = link.to();
        desk.panes().forEach(pane -> pane.pointedProperty().set(null));
        from.point(new Jump(link.from().span(), Jump.Where.FIRST_LINE, false));
        if (there != null) {
            to.point(new Jump(there.span(), Jump.Where.FIRST_LINE, false));
        }
    }

    /** The links may have taken a while: the panes may show other texts by now, or be unlocked. */
    private void follow(Way way, LinkKind by, Known known) {
        boolean overtaken = !locked.get()
                || way.read() != desk.focused()
                || !shows(way.read(), way.from())
                || !shows(way.other(), way.to())
                || kind.get() != by;
        if (overtaken) {
            return;
        }
        int place = way.read().readingPlaceProperty().get();
        if (by == LinkKind.PIN) {
            byPins(way, known, place);
        } else if (isAbove(known, place)) {
            way.other().remarkProperty().set(Remark.NONE);
            move(way, 0, false);
        } else {
            Places.at(known.links(), place).ifPresent(link -> bring(way, link, known, place));
        }
    }

    /** Titles and what stands under them are no section: whoever reads them has not come to the first, and the other text begins, too. */
    private static boolean isAbove(Known known, int place) {
        return !known.links().isEmpty()
                && place < known.links().getFirst().from().span().start();
    }

    private static boolean shows(PaneModel pane, OpenDocument document) {
        return pane.open()
                .filter(open -> open.version().equals(document.version()))
                .isPresent();
    }

    /** Where the reader has pinned both texts, the pin is the place, not the beginning of what holds it. */
    private void bring(Way way, Link link, Known known, int place) {
        Stretch there = link.to();
        if (there == null) {
            way.other().remarkProperty().set(remark(way, link));
        } else {
            int target = known.pinned().pairs().stream()
                    .filter(pair -> link.from().span().contains(pair.from().start()))
                    .filter(pair -> there.span().contains(pair.to().start()))
                    .reduce((one, next) -> next.from().start() <= place ? next : one)
                    .map(pair -> pair.to().start())
                    .orElse(there.span().start());
            boolean atHeading = place == link.from().span().start();
            boolean isThere = move(way, target, atHeading);
            way.other().remarkProperty().set(isThere ? remark(way, link) : Remark.NONE);
        }
    }

    private Remark remark(Way way, Link link) {
        return new Remark(
                why.lines(link, way.to()),
                why.explain(link, way.from(), way.to()),
                () -> {
                    if (shows(way.read(), way.from()) && shows(way.other(), way.to())) {
                        go(link, way.read(), way.other());
                    }
                },
                null);
    }

    private void byPins(Way way, Known known, int place) {
        Optional<Integer> target =
                known.pinned().opposite(place, way.to().version().text().length());
        way.other()
                .remarkProperty()
                .set(Remark.of(
                        target.isEmpty()
                                ? why.unpinned(way.to())
                                : why.pinned(known.pinned().pairs().size())));
        target.ifPresent(offset -> move(way, offset, false));
    }

    /**
     * @param asked whether the reader has just come to the very beginning of what corresponds: by its heading, say
     * @return whether the pane stands there, as far as the reader has not moved it himself
     */
    private boolean move(Way way, int offset, boolean asked) {
        String where = Integer.toString(offset);
        Brought before = brought.get(way.other());
        boolean known = before != null && before.where.equals(where);
        boolean moved = before != null && known && before.moved;
        if (way.still() || known && (moved || !asked)) {
            brought.put(way.other(), new Brought(where, moved));
            return moved;
        }
        brought.put(way.other(), new Brought(where, true));
        way.other().jump(Jump.back(offset));
        return true;
    }

    /** Whether a pane is there already, or is taken as being there. */
    private boolean isBrought(Way way, String where) {
        Brought before = brought.put(way.other(), new Brought(where, !way.still()));
        return way.still() || before != null && before.where.equals(where);
    }

    private void byTheme(Way way) {
        ThemeTurns.read(way.from(), way.read().readingPlaceProperty().get())
                .filter(here -> !isBrought(way, here.id()))
                .ifPresent(
                        here -> turns.show(new ThemeTurns.Stand(way.read(), way.from(), way.other(), way.to()), here));
    }
}
