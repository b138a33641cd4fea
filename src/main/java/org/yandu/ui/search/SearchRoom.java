package org.yandu.ui.search;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.yandu.retrieval.HitLines.Line;
import org.yandu.ui.keys.Action;
import org.yandu.ui.parts.Once;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Later;
import org.yandu.ui.shell.Panel;
import org.yandu.ui.shell.Room;

/** The field in the bar, the panel below the texts, and the keys for both. */
public final class SearchRoom {

    private static final String PANEL = "side.search";

    private static final ObservableValue<Boolean> ALWAYS = new SimpleObjectProperty<>(true);

    private final Desk desk;
    private final SearchModel model;
    private final CodingModel coding;
    private final Once<SearchPanel> panel;
    private final SearchField field;

    public SearchRoom(Desk desk) {
        this.desk = desk;
        this.model = new SearchModel(desk);
        this.coding = new CodingModel(desk);
        this.field = new SearchField(model, this::down);
        this.panel = Once.of(() -> new SearchPanel(model, this::code, field::add));
        new PaneHits(model);
        new IndexFollower(desk);
        model.wordsProperty().addListener((o, was, is) -> {
            if (!is.isBlank()) {
                desk.bring(PANEL);
            }
        });
    }

    /** Stands in the bar above everything. */
    public Node field() {
        return field;
    }

    public Room room() {
        return Room.of(new Panel(PANEL, Panel.Side.BELOW, panel))
                .with(
                        action("search-document", "fth-search", "Shortcut+F", () -> begin(Scope.DOCUMENT)),
                        action("search-library", "fth-search", "Shortcut+Shift+F", () -> begin(Scope.LIBRARY)),
                        action("search-next", "fth-arrow-down", "F3", model::next),
                        action("search-previous", "fth-arrow-up", "Shift+F3", model::previous))
                .withLater(Later.following(coding.openProperty(), () -> new CodingSheet(coding)));
    }

    private static Action action(String id, String icon, String key, Runnable run) {
        return new Action(id, Action.Group.FIND, "action." + id.replace('-', '_'), icon, key, ALWAYS, run);
    }

    /** A passage that is selected is what is looked for. */
    private void begin(Scope scope) {
        model.scopeProperty().set(scope);
        desk.focused().open().ifPresent(open -> {
            var selected = desk.focused().selectionProperty().get();
            String words =
                    selected == null ? "" : open.version().quote(selected).strip();
            if (!words.isEmpty() && words.length() <= 60 && words.indexOf('\n') < 0) {
                model.wordsProperty().set(words);
            }
        });
        field.begin();
    }

    private void down() {
        desk.bring(PANEL);
        panel.get().enter();
    }

    private void code() {
        List<Line> chosen = panel.get().choice().stream()
                .filter(SearchRow.OfHit.class::isInstance)
                .map(row -> ((SearchRow.OfHit) row).line())
                .toList();
        coding.begin(model.foundProperty().get(), chosen, model.wordsProperty().get());
    }
}
