package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.TermWish;

/** What the right button offers in a text. */
final class TextMenu extends ContextMenu {

    private static final List<ReaderKey> PASSAGE =
            List.of(ReaderKey.COMMENT, ReaderKey.STAR, ReaderKey.QUESTION, ReaderKey.BOOKMARK);

    private static final List<ReaderKey> MARKS =
            List.of(ReaderKey.JOIN, ReaderKey.SPLIT, ReaderKey.MARK_LARGER, ReaderKey.MARK_SMALLER, ReaderKey.REMOVE);

    private static final List<ReaderKey> SELECTING =
            List.of(ReaderKey.GROW, ReaderKey.SHRINK, ReaderKey.TRIM, ReaderKey.PEN, ReaderKey.ERASER);

    /** @param perform does what a key does */
    TextMenu(Desk desk, PassageTools tools, ShapeModel shape, Consumer<ReaderKey> perform) {
        MenuItem copy = item(desk, "palette.copy", tools::copy);
        MenuItem noise = item(desk, "palette.noise", shape::toggleNoise);
        MenuItem heading = item(desk, "palette.heading", shape::makeHeading);
        Menu styles = new Menu(desk.texts().get("quote.style"));
        styles.setId("text-quote-styles");
        MenuItem track = item(desk, "action.track_term", () -> wish(desk, TermWish.Track::new));
        MenuItem name = item(desk, "action.name_add", () -> wish(desk, TermWish.Name::new));
        getItems().addAll(copy, styles, track, name);
        Map<MenuItem, ReaderKey> keys = new LinkedHashMap<>(
                Map.of(copy, ReaderKey.COPY_WITH_SOURCE, noise, ReaderKey.NOISE, heading, ReaderKey.HEADING));
        List<MenuItem> writing = new ArrayList<>(List.of(noise, heading));
        for (List<ReaderKey> group : List.of(PASSAGE, MARKS, SELECTING)) {
            getItems().add(new SeparatorMenuItem());
            for (ReaderKey key : group) {
                MenuItem item = item(desk, key.keyName(), () -> perform.accept(key));
                getItems().add(item);
                keys.put(item, key);
                if (group != SELECTING) {
                    writing.add(item);
                }
            }
        }
        getItems().addAll(new SeparatorMenuItem(), heading, noise);
        setOnShowing(event -> {
            styles.getItems().setAll(QuoteMenu.items(desk.texts(), tools::style, tools::copyAs));
            keys.forEach((item, of) -> {
                String key = of.now(desk.keys());
                item.setAccelerator(key.isEmpty() ? null : KeyCombination.valueOf(key));
            });
            boolean back = shape.noiseSelected() || shape.noiseUnderCaret();
            noise.setText(desk.texts().get(back ? "noise.restore" : "palette.noise"));
            writing.forEach(item -> item.setDisable(!desk.gate().canWrite()));
            boolean term = TermWish.selected(desk).isPresent();
            track.setDisable(!term);
            name.setDisable(!term || !desk.gate().canWrite());
        });
    }

    private static void wish(Desk desk, Function<String, TermWish> wish) {
        TermWish.selected(desk).ifPresent(words -> desk.calls().terms().wish(wish.apply(words)));
    }

    private static MenuItem item(Desk desk, String textKey, Runnable run) {
        MenuItem item = new MenuItem(desk.texts().get(textKey));
        item.setId("text-" + textKey);
        item.setOnAction(event -> run.run());
        return item;
    }
}
