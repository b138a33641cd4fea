package org.yandu.ui.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.ui.shell.CommentWish;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.Sight;
import org.yandu.workspace.OpenDocument;

/**
 * The cards beside the text of one pane. Those that are in sight exist as nodes and no others; they move with the text in the same
 * frame, and what they give way to each other is on top of that and takes a moment.
 */
final class CardMargin extends Pane implements MarginCard.Hand {

    private static final double GAP = 8;

    /** Of the pane above and below the card that is read as a whole, in px. */
    private static final double AIR = 130;

    /** Cards that are kept for when they come back into sight. */
    private static final int KEPT = 120;

    private final Parts parts;
    private final Desk desk;
    private final PaneModel pane;
    private final Sight sight;
    private final CardRoom room;
    private final CardPlaces places;
    private final Map<String, MarginCard> cards = new LinkedHashMap<>(16, 0.75f, true);
    private final GivingWay giving = new GivingWay();
    private Set<MarginCard> standing = Set.of();
    private @Nullable String writingOn;
    private boolean updating;

    CardMargin(Parts parts, PaneModel pane, Sight sight, CardSetting setting) {
        this.parts = parts;
        this.desk = parts.desk();
        this.pane = pane;
        this.sight = sight;
        this.room = new CardRoom(parts, pane, sight, setting);
        this.places = new CardPlaces(parts.relations(), pane, sight);
        getStyleClass().add("card-margin");
        setPickOnBounds(false);
        setMinSize(0, 0);
        Rectangle window = new Rectangle();
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        setClip(window);
        sight.onMoved(this::update);
        widthProperty().addListener(o -> fit());
        heightProperty().addListener(o -> update());
        desk.lookProperty().addListener(o -> fit());
        setting.enabledProperty().addListener(o -> fit());
        desk.libraryProperty().addListener((o, was, is) -> {
            if (was.codebook() != is.codebook()) {
                renew();
            }
        });
        pane.openProperty().addListener((o, was, is) -> shown(was, is));
        pane.focusedMarkProperty().addListener(o -> update());
        parts.relations().seenProperty().addListener(o -> fit());
        desk.calls().comments().listen(wish -> {
            if (desk.focused() == pane && pane.besideProperty().get()) {
                edit(wish);
            }
        });
        setOnScroll(event -> sight.scrollBy(-event.getDeltaY()));
    }

    private void shown(@Nullable OpenDocument was, @Nullable OpenDocument is) {
        if (was == null || is == null || !was.version().equals(is.version())) {
            endWriting();
            places.forget();
            cards.clear();
            getChildren().clear();
            room.forget();
        }
        fit();
    }

    /** Themes look different now. */
    private void renew() {
        cards.values().removeIf(card -> card.editor() == null);
        update();
    }

    private void fit() {
        room.fit(writingOn != null);
        update();
    }

    // ---- placing ----

    private void update() {
        OpenDocument open = pane.open().orElse(null);
        if (updating || getScene() == null) {
            return;
        }
        updating = true;
        try {
            if (open == null || !room.isOpen()) {
                getChildren().clear();
                standing = Set.of();
            } else {
                place(open);
            }
        } finally {
            updating = false;
        }
    }

    private void place(OpenDocument open) {
        List<CardPlaces.Place> wanted = places.of(open, writingOn);
        double width = room.width();
        String focus = pane.focusedMarkProperty().get();
        String fixedId = writingOn != null ? writingOn : focus;
        int fixed = CardLayout.NONE;
        List<MarginCard> row = new ArrayList<>();
        List<CardLayout.Slot> slots = new ArrayList<>();
        for (CardPlaces.Place each : wanted) {
            MarginCard card = card(each, each.id().equals(fixedId));
            double height = card.heightAt(width);
            double top = each.line().top();
            boolean inSight = top + each.line().height() > 0 && top < getHeight();
            if (each.id().equals(fixedId) && inSight) {
                fixed = row.size();
                // Beside its passage, but for what would not be seen of it then.
                top = Math.max(Math.min(4, top), Math.min(top, getHeight() - height - GAP));
            }
            row.add(card);
            slots.add(new CardLayout.Slot(top, height));
        }
        stand(wanted, row, CardLayout.arrange(slots, GAP, places.top(), fixed), width);
    }

    private MarginCard card(CardPlaces.Place place, boolean current) {
        MarginCard card = cards.computeIfAbsent(place.id(), id -> new MarginCard(parts, this));
        Annotation annotation = place.annotation();
        if (annotation == null) {
            card.showFirst();
        } else {
            card.show(annotation, parts.relations().of(annotation.id()), current, most());
        }
        if (card.getParent() == null) {
            getChildren().addAll(card.connector(), card);
        }
        return card;
    }

    private double most() {
        return Math.max(160, getHeight() - AIR);
    }

    private void stand(List<CardPlaces.Place> wanted, List<MarginCard> row, double[] tops, double width) {
        double end = sight.columnEnd();
        Set<MarginCard> now = new HashSet<>();
        for (int i = 0; i < row.size(); i++) {
            MarginCard card = row.get(i);
            boolean seen = (tops[i] < getHeight() && tops[i] + card.heightAt(width) > 0) || card.editor() != null;
            if (!seen) {
                continue;
            }
            now.add(card);
            giving.way(card, tops[i] - wanted.get(i).line().top(), standing.contains(card));
            card.stand(wanted.get(i).line(), end, end + CardRoom.LEFT, width);
        }
        getChildren()
                .removeIf(node -> node instanceof MarginCard card
                        ? !now.contains(card)
                        : now.stream().noneMatch(card -> card.connector() == node));
        standing = now;
        forget();
    }

    private void forget() {
        if (cards.size() > KEPT) {
            cards.values().removeIf(card -> cards.size() > KEPT && !standing.contains(card) && card.editor() == null);
        }
    }

    // ---- writing ----

    @Override
    public void chosen(Annotation annotation) {
        desk.focusedProperty().set(pane);
        pane.focusedMarkProperty().set(annotation.id());
    }

    @Override
    public void edit(Annotation annotation) {
        desk.focusedProperty().set(pane);
        CommentWish.on(desk, annotation);
    }

    private void edit(CommentWish wish) {
        endWriting();
        Optional<OpenDocument> open = pane.open();
        if (wish instanceof CommentWish.First first) {
            places.setFirst(first.span());
            write(
                    CardPlaces.FIRST,
                    new CommentDraft(new Commenting(desk), wish, ""),
                    first.span().start());
        } else if (wish instanceof CommentWish.On on) {
            open.flatMap(shown -> shown.markup().find(on.annotationId()))
                    .ifPresent(annotation -> write(
                            annotation.id(),
                            new CommentDraft(new Commenting(desk), wish, annotation.comment()),
                            annotation.span().start()));
        }
    }

    private void write(String id, CommentDraft draft, int offset) {
        CardEditor editor = new CardEditor(draft, desk.texts(), this::endWriting);
        editor.setEditable(desk.gate().canWrite());
        MarginCard card = cards.computeIfAbsent(id, fresh -> new MarginCard(parts, this));
        writingOn = id;
        card.write(editor, most());
        editor.onGrown(() -> {
            card.measureAgain();
            update();
        });
        draft.onAnnotation(made -> becameAnnotation(card, made));
        fit();
        if (sight.lineAt(offset)
                .filter(line -> line.top() > 0 && line.top() < getHeight() - GAP)
                .isEmpty()) {
            pane.jump(new Jump(new org.yandu.document.TextSpan(offset, offset + 1), Jump.Where.IN_CONTEXT, false));
        }
        // Later: the field may only now be coming into the window.
        desk.background().later(() -> {
            editor.requestFocus();
            editor.end();
        });
    }

    /** The first comment is kept: its card goes on as that of the annotation. */
    private void becameAnnotation(MarginCard card, String id) {
        if (CardPlaces.FIRST.equals(writingOn) && cards.get(CardPlaces.FIRST) == card) {
            cards.remove(CardPlaces.FIRST);
            cards.put(id, card);
            places.setFirst(null);
            writingOn = id;
        }
        pane.focusedMarkProperty().set(id);
    }

    private void endWriting() {
        MarginCard card = writingOn == null ? null : cards.get(writingOn);
        if (card == null) {
            return;
        }
        if (CardPlaces.FIRST.equals(writingOn)) {
            cards.remove(CardPlaces.FIRST);
            places.setFirst(null);
        }
        writingOn = null;
        CardEditor editor = card.editor();
        if (editor != null) {
            boolean inIt = editor.isFocused();
            editor.close();
            card.stopWriting();
            if (inIt) {
                pane.focusText();
            }
        }
        update();
    }
}
