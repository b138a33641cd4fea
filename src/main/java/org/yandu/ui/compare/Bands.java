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
import org.yandu.document.TextSpan;
import org.yandu.retrieval.parallel.Link;
import org.yandu.retrieval.parallel.Stretch;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Edge;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.Sight;
import org.yandu.workspace.OpenDocument;

/** Bands between the panes while they are linked: drawn anew in every frame in which lines have come to stand elsewhere. */
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
        desk.panes().addListener((ListChangeListener<PaneModel>) change -> drawAll());
        desk.gate()
                .lastChangeProperty()
                .addListener((o, was, is) -> desk.background().later(this::drawAll));
    }

    BooleanProperty wantedProperty() {
        return wanted;
    }

    void toggle() {
        wanted.set(!wanted.get());
        desk.remember(WANTED, wanted.get() ? "on" : "off");
        desk.say(wanted.get() ? "compare.bands.on" : "compare.bands.off");
    }

    @Override
    public Node before(PaneModel pane, Sight sight) {
        Strip strip = new Strip(model.why(), band -> choose(pane, band));
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

    /** Its own strip, and that of the pane at its right. */
    private void moved(PaneModel pane) {
        int at = desk.panes().indexOf(pane);
        for (int i = Math.max(0, at); i <= at + 1 && i < desk.panes().size(); i++) {
            Seen seen = panes.get(desk.panes().get(i));
            if (seen != null) {
                draw(seen);
            }
        }
    }

    private void draw(Seen right) {
        Optional<Seen> left = leftOf(right.pane());
        OpenDocument from = left.flatMap(seen -> seen.pane().open()).orElse(null);
        OpenDocument to = right.pane().open().orElse(null);
        boolean shown = wanted.get() && model.lockedProperty().get() && from != null && to != null;
        right.strip().setVisible(shown);
        if (left.isPresent() && from != null && to != null && shown) {
            model.links().of(from, to, model.grain(), known -> {
                boolean still = left.get().pane().open().filter(from::equals).isPresent()
                        && right.pane().open().filter(to::equals).isPresent();
                if (still) {
                    right.strip().show(bands(left.get(), right, model.drawn(known, from, to)));
                }
            });
        }
    }

    private static List<Band> bands(Seen left, Seen right, List<Link> links) {
        double height = right.strip().getHeight();
        double shift = left.sight().top() - right.sight().top();
        Ruler here = new Ruler(left.sight(), shift, height);
        Ruler there = new Ruler(right.sight(), 0, height);
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            Stretch to = link.to();
            boolean holdsNext = i + 1 < links.size()
                    && link.from().span().contains(links.get(i + 1).from().span());
            if (to != null && !holdsNext) {
                TextSpan a = link.from().span();
                Band band = new Band(
                        link,
                        here.top(a.start()),
                        here.bottom(a.end() - 1),
                        there.top(to.span().start()),
                        there.bottom(to.span().end() - 1));
                if (band.isSeen(height)) {
                    bands.add(band.within(height));
                }
            }
        }
        return bands;
    }

    /** Both ends are brought to the first line. */
    private void choose(PaneModel pane, Band band) {
        Stretch to = band.link().to();
        if (to != null) {
            leftOf(pane).ifPresent(left -> left.pane().jump(head(band.link().from())));
            pane.jump(head(to));
            pane.open().ifPresent(open -> pane.remarkProperty().set(model.why().line(band.link(), open)));
        }
    }

    private static Jump head(Stretch stretch) {
        return Jump.toHeading(
                new TextSpan(stretch.span().start(), stretch.span().start()));
    }
}
