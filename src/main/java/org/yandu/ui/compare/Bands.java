package org.yandu.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.parallel.Link;
import org.yandu.retrieval.parallel.Places;
import org.yandu.retrieval.parallel.Stretch;
import org.yandu.ui.compare.Band.Range;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Edge;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.Sight;
import org.yandu.workspace.OpenDocument;

/**
 * Bands between the panes while they are linked: from the text that is read to each other one, only for what of it is in view. Beside a
 * text farther off there is half a band, for the whole would run across the text between. Drawn anew in every frame in which lines have
 * come to stand elsewhere.
 */
final class Bands implements Edge {

    /** Preference: whether bands are wanted. */
    private static final String WANTED = "bands";

    private final Desk desk;
    private final LinkModel model;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final Map<PaneModel, Seen> panes = new HashMap<>();

    /** A pane, where its lines stand, and the strip at its left. */
    private record Seen(PaneModel pane, Sight sight, Strip strip) {}

    Bands(Desk desk, LinkModel model) {
        this.desk = desk;
        this.model = model;
        wanted.set(!desk.workspace().store().preference(WANTED).orElse("").equals("off"));
        wanted.addListener((o, was, is) -> drawAll());
        model.lockedProperty().addListener((o, was, is) -> drawAll());
        model.kindProperty().addListener((o, was, is) -> drawAll());
        model.turns().shownProperty().addListener((o, was, is) -> drawAll());
        desk.focusedProperty().addListener((o, was, is) -> drawAll());
        desk.panes().addListener((ListChangeListener<PaneModel>) change -> drawAll());
        desk.gate()
                .lastChangeProperty()
                .addListener((o, was, is) -> desk.background().later(this::drawAll));
    }

    void toggle() {
        wanted.set(!wanted.get());
        desk.remember(WANTED, wanted.get() ? "on" : "off");
        desk.say(wanted.get() ? "compare.bands.on" : "compare.bands.off");
    }

    @Override
    public Node before(PaneModel pane, Sight sight) {
        Strip strip = new Strip(
                this::why,
                band -> model.go(band.link(), band.ends().from(), band.ends().to()));
        Seen seen = new Seen(pane, sight, strip);
        panes.put(pane, seen);
        sight.onMoved(() -> moved(pane));
        pane.openProperty().addListener((o, was, is) -> moved(pane));
        return strip;
    }

    private Optional<Seen> leftOf(PaneModel pane) {
        int at = desk.panes().indexOf(pane);
        return at < 1
                ? Optional.empty()
                : Optional.ofNullable(panes.get(desk.panes().get(at - 1)));
    }

    private void drawAll() {
        panes.values().forEach(this::draw);
    }

    /** What is read moves all bands, another text those at its sides. */
    private void moved(PaneModel pane) {
        if (pane == desk.focused()) {
            drawAll();
            return;
        }
        int at = desk.panes().indexOf(pane);
        for (int i = Math.max(0, at); i <= at + 1 && i < desk.panes().size(); i++) {
            Seen seen = panes.get(desk.panes().get(i));
            if (seen != null) {
                draw(seen);
            }
        }
    }

    private void draw(Seen right) {
        Seen left = leftOf(right.pane()).orElse(null);
        Seen read = panes.get(desk.focused());
        Way way = left == null
                        || read == null
                        || !wanted.get()
                        || !model.lockedProperty().get()
                ? null
                : way(left, right, read);
        right.strip().setVisible(way != null);
        if (way == null) {
            return;
        }
        if (model.kindProperty().get() == LinkKind.THEME) {
            Link link = model.turns().shownProperty().get().get(way.to().pane());
            right.strip().show(bands(way, link == null ? List.of() : List.of(link)));
            return;
        }
        model.drawn(way.ends(), links -> right.strip().show(bands(way, links)));
    }

    /**
     * What is drawn between two panes: from the one that is read to the other; when neither is read, beside the one that is farther
     * off.
     */
    private record Way(Seen left, Seen right, Seen from, Seen to, Band.Ends ends, int far) {}

    private @Nullable Way way(Seen left, Seen right, Seen read) {
        int at = desk.panes().indexOf(right.pane());
        int reading = desk.panes().indexOf(read.pane());
        Seen to = reading < at ? right : left;
        OpenDocument here = read.pane().openProperty().get();
        OpenDocument there = to.pane().openProperty().get();
        return here == null || there == null
                ? null
                : new Way(
                        left,
                        right,
                        read,
                        to,
                        new Band.Ends(read.pane(), here, to.pane(), there),
                        read == left || read == right ? 0 : reading + 1);
    }

    private static List<Band> bands(Way way, List<Link> links) {
        double height = way.right().strip().getHeight();
        double top = way.right().sight().top();
        Ruler here = new Ruler(way.from().sight(), way.from().sight().top() - top, height);
        Ruler there = new Ruler(way.to().sight(), way.to().sight().top() - top, height);
        Link current =
                Places.at(links, way.from().pane().readingPlaceProperty().get()).orElse(null);
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            boolean holdsNext = i + 1 < links.size()
                    && link.from().span().contains(links.get(i + 1).from().span());
            Range from = range(here, link.from(), way.ends().here());
            // A band whose beginning is out of sight explains nothing beside what is in sight.
            if (!holdsNext && from.isSeen(height)) {
                Stretch to = link.to();
                band(
                                way,
                                link,
                                from,
                                to == null ? null : range(there, to, way.ends().there()),
                                link == current)
                        .filter(band -> way.far() == 0 || isSeen(band, height))
                        .ifPresent(bands::add);
            }
        }
        return bands;
    }

    private static boolean isSeen(Band band, double height) {
        Range one = band.left();
        Range other = band.right();
        return one != null && one.isSeen(height) || other != null && other.isSeen(height);
    }

    /** From its first line to its last that says something. */
    private static Range range(Ruler ruler, Stretch stretch, OpenDocument open) {
        int start = stretch.span().start();
        int end = stretch.span().end();
        while (end > start + 1 && Character.isWhitespace(open.version().text().charAt(end - 1))) {
            end--;
        }
        return new Range(ruler.top(start), ruler.bottom(Math.max(start, end - 1)));
    }

    /** @param to {@code null} where the other text is silent */
    private static Optional<Band> band(Way way, Link link, Range from, @Nullable Range to, boolean current) {
        double height = way.right().strip().getHeight();
        Range here = way.far() > 0 ? null : from.within(height);
        Range there = to == null ? null : to.within(height);
        if (here == null && there == null) {
            return Optional.empty();
        }
        boolean toRight = way.to() == way.right();
        return Optional.of(
                new Band(way.ends(), link, toRight ? here : there, toRight ? there : here, way.far(), current));
    }

    private String why(Band band) {
        String words =
                model.why().explain(band.link(), band.ends().here(), band.ends().there());
        return band.far() == 0 ? words : desk.texts().get("compare.band.far", band.far()) + "\n" + words;
    }
}
