package org.yandu.ui.palette;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.document.TextSpan;
import org.yandu.ui.keys.Action;
import org.yandu.ui.shell.Actions;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.shell.Panel;
import org.yandu.ui.shell.ThemeWish;
import org.yandu.workspace.Change;
import org.yandu.workspace.Marking;
import org.yandu.workspace.OpenDocument;

/** What is typed, what answers, and what happens then. */
final class PaletteModel {

    private static final String RECENT = "palette-recent";

    /** As many as are seen without scrolling. */
    private static final int REMEMBERED = 12;

    private final Desk desk;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<Find> found = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final List<String> recent = new ArrayList<>();
    private @Nullable Actions actions;
    private @Nullable PaletteIndex index;

    PaletteModel(Desk desk) {
        this.desk = desk;
        desk.workspace()
                .store()
                .preference(RECENT)
                .ifPresent(saved -> saved.lines().forEach(recent::add));
        words.addListener((o, was, is) -> answer());
    }

    Desk desk() {
        return desk;
    }

    void offer(Actions all) {
        actions = all;
    }

    StringProperty wordsProperty() {
        return words;
    }

    ObservableList<Find> found() {
        return found;
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether what can be found is known; until then nothing is found, which says nothing. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Opens at once; what can be found follows in a moment. */
    void show() {
        Actions all = actions;
        if (all == null || open.get()) {
            return;
        }
        words.set("");
        open.set(true);
        List<PaletteIndex.Named> named = all.all().stream()
                .filter(action -> !action.id().equals(PaletteRoom.ACTION))
                .map(action -> new PaletteIndex.Named(action, all.label(action).getValue()))
                .toList();
        OpenDocument text = desk.focused().open().orElse(null);
        String book = desk.shelf().book();
        desk.background()
                .read(Job.named("job.palette"), () -> PaletteIndex.of(desk.library(), book, named, text), made -> {
                    index = made;
                    ready.set(true);
                    answer();
                });
    }

    private void answer() {
        PaletteIndex there = index;
        found.setAll(there == null ? List.of() : there.answers(words.get(), recent));
    }

    void close() {
        open.set(false);
        index = null;
        ready.set(false);
        found.clear();
    }

    /** Why an action cannot be done now, by text key, where that is known. */
    Optional<String> reason(Action action) {
        if (action.enabled().getValue()) {
            return Optional.empty();
        }
        if (!desk.gate().canWrite()) {
            return Optional.of("palette.why.read_only");
        }
        return Optional.of(desk.openProperty().getValue() == null ? "palette.why.no_document" : "palette.why.nothing");
    }

    /** Whether a theme would be given to something now. */
    boolean hasTarget() {
        return desk.gate().canWrite()
                && (desk.focused().selectionProperty().get() != null
                        || desk.focused().focusedMark().isPresent());
    }

    /**
     * Does what is chosen and closes; an action that cannot be done now stays where it is.
     *
     * @param passages whether a theme brings up its passages, even where it could be given to something
     */
    void choose(Find find, boolean passages) {
        Action action = find.action();
        if (action != null && !action.enabled().getValue()) {
            return;
        }
        remember(find.id());
        close();
        switch (find.thing()) {
            case Find.Thing.OfTheme theme -> theme(theme.code(), passages);
            // After the palette has gone: an action may open something of its own.
            case Find.Thing.OfAction chosen -> desk.background().later(chosen.action()::perform);
            case Find.Thing.OfHeading heading ->
                desk.focused().jump(Jump.toHeading(heading.node().span()));
            case Find.Thing.OfDocument document -> desk.open(desk.focused(), document.document());
            case Find.Thing.OfBook book -> desk.shelf().take(book.book());
        }
    }

    private void theme(Code code, boolean passages) {
        if (passages || !hasTarget()) {
            desk.themeFilterProperty().set(code.id());
            desk.bring(Panel.ANNOTATIONS);
            return;
        }
        TextSpan selection = desk.focused().selectionProperty().get();
        Instant now = Instant.now();
        if (selection != null) {
            give((open, none) -> Marking.mark(open, selection, code, desk.coder(), now), null);
        } else {
            desk.focused()
                    .focusedMark()
                    .ifPresent(mark -> give((open, a) -> Marking.toggle(open, mark, code, now), mark));
        }
    }

    private void give(
            BiFunction<OpenDocument, @Nullable Annotation, Optional<Change>> maker, @Nullable Annotation mark) {
        desk.focused().open().ifPresent(open -> desk.gate().change(open, now -> maker.apply(now, mark)));
    }

    /** A theme of the name that was typed, from what is selected. */
    boolean canMake() {
        return desk.gate().canWrite()
                && desk.focused().selectionProperty().get() != null
                && !desk.focused().isPast();
    }

    void make() {
        TextSpan span = desk.focused().selectionProperty().get();
        close();
        desk.focused().open().ifPresent(open -> {
            if (span != null) {
                desk.shelf().wish(new ThemeWish.New(open, span));
            }
        });
    }

    private void remember(String id) {
        recent.remove(id);
        recent.addFirst(id);
        while (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
        desk.remember(RECENT, String.join("\n", recent));
    }
}
