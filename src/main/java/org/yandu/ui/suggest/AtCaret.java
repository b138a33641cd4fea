package org.yandu.ui.suggest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.suggest.Suggestion;
import org.yandu.ui.shell.Desk;

/**
 * Suggestions met in the text: the list follows the caret into a suggested passage, and one that is met there is decided on or passed
 * over without leaving the text.
 */
final class AtCaret {

    private static final Comparator<Suggestion> IN_TEXT_ORDER =
            Comparator.comparingInt((Suggestion each) -> each.span().start());

    private final SuggestModel model;
    private final Desk desk;

    /** What is to be done when the suggestions have come; {@code null} for nothing. */
    private @Nullable Boolean waiting;

    /** What was gone to and not left with the caret since; going to a place does not take the caret along. */
    private @Nullable Suggestion met;

    AtCaret(SuggestModel model) {
        this.model = model;
        this.desk = model.desk();
        ChangeListener<Number> follow = (o, was, is) -> follow();
        desk.focusedProperty().subscribe((was, is) -> {
            if (was != null) {
                was.caretProperty().removeListener(follow);
            }
            is.caretProperty().addListener(follow);
        });
        desk.focused().caretProperty().addListener(follow);
        model.stateProperty().addListener((o, was, is) -> arrived(is));
    }

    /** Goes to the next one after the caret, from the last on to the first; looks for suggestions first when there are none yet. */
    void next() {
        step(true);
    }

    void previous() {
        step(false);
    }

    void accept() {
        decide(each -> model.accept(each, false));
    }

    void reject() {
        decide(model::reject);
    }

    /** The caret stays; the next one that is met there is perhaps the same passage for another theme. */
    private void decide(Consumer<Suggestion> then) {
        here().ifPresentOrElse(then, () -> desk.say(model.isSeen() ? "suggest.none_here" : "suggest.not_seen"));
    }

    private void step(boolean on) {
        if (!model.isSeen()) {
            waiting = on;
            desk.show(SuggestRoom.PANEL);
            return;
        }
        if (model.stateProperty().get() == SuggestModel.State.WORKING) {
            waiting = on;
            return;
        }
        waiting = null;
        List<Suggestion> all = inText();
        if (all.isEmpty()) {
            desk.say("suggest.none_left");
            return;
        }
        Suggestion to = all.get(index(all, on));
        met = to;
        model.go(to);
    }

    /** From the one the reader is at, so that several themes of one passage are met one by one. */
    private int index(List<Suggestion> all, boolean on) {
        int now = here().map(all::indexOf).orElse(-1);
        if (now >= 0) {
            return Math.floorMod(now + (on ? 1 : -1), all.size());
        }
        int place = desk.focused().placeProperty().get();
        int after = 0;
        while (after < all.size() && all.get(after).span().start() <= place) {
            after++;
        }
        return Math.floorMod(on ? after : after - 1, all.size());
    }

    private void arrived(SuggestModel.State state) {
        Boolean on = waiting;
        if (on != null && state != SuggestModel.State.WORKING && model.isSeen()) {
            waiting = null;
            // Whoever shows the list comes first.
            desk.background().onFx(() -> step(on));
        }
    }

    /** Those of the text in the focused pane. */
    private List<Suggestion> inText() {
        return desk.focused().open().stream()
                .flatMap(open -> model.passages().stream()
                        .filter(each -> each.versionId().equals(open.version().id())))
                .sorted(IN_TEXT_ORDER)
                .toList();
    }

    /** What was gone to; otherwise what the caret is in: the chosen one, or else the first. */
    private Optional<Suggestion> here() {
        List<Suggestion> all = inText();
        Suggestion last = met;
        return all.contains(last) ? Optional.ofNullable(last) : atCaret(all);
    }

    private Optional<Suggestion> atCaret(List<Suggestion> all) {
        int caret = desk.focused().caretProperty().get();
        List<Suggestion> there =
                all.stream().filter(each -> holds(each.span(), caret)).toList();
        Suggestion chosen = model.chosenProperty().get();
        return there.contains(chosen)
                ? Optional.ofNullable(chosen)
                : there.stream().findFirst();
    }

    private static boolean holds(TextSpan span, int caret) {
        return span.start() <= caret && caret <= span.end();
    }

    private void follow() {
        met = null;
        if (model.isSeen()) {
            atCaret(inText()).ifPresent(each -> model.chosenProperty().set(each));
        }
    }
}
