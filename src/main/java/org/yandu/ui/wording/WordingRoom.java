package org.yandu.ui.wording;

import javafx.beans.property.SimpleObjectProperty;
import org.yandu.retrieval.names.NameFinder;
import org.yandu.ui.keys.Action;
import org.yandu.ui.keys.RoomKey;
import org.yandu.ui.parts.Once;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Panel;
import org.yandu.ui.shell.Room;
import org.yandu.ui.shell.TermWish;

/** What this room brings to the window. */
public final class WordingRoom {

    private static final String PANEL = "side.wording";

    private final Desk desk;
    private final Once<WordingPanel> panel;

    private WordingRoom(Desk desk) {
        this.desk = desk;
        this.panel = Once.of(() -> new WordingPanel(desk));
        desk.calls().terms().listen(this::fulfil);
    }

    public static Room of(Desk desk) {
        WordingRoom room = new WordingRoom(desk);
        return Room.of(new Panel(PANEL, Panel.Side.BELOW, room.panel))
                .with(
                        action("wording", "fth-type", "Shortcut+Shift+T", () -> desk.bring(PANEL)),
                        action("track-term", "fth-trending-up", "Shortcut+T", room::track),
                        action("shared-passages", "fth-copy", "", () -> room.open(Tab.SHARED)),
                        action("names", "fth-hash", "", () -> room.open(Tab.NAMES)),
                        action("figures", "fth-bar-chart-2", "", () -> room.open(Tab.FIGURES)),
                        action("name-add", "fth-plus-square", "Shortcut+Shift+N", room::addName))
                .withKeys(RoomKey.hints(RulingKeys.values()));
    }

    private static Action action(String id, String icon, String key, Runnable run) {
        return new Action(
                id,
                Action.Group.FIND,
                "action." + id.replace('-', '_'),
                icon,
                key,
                new SimpleObjectProperty<>(true),
                run);
    }

    private void open(Tab tab) {
        panel.get().show(tab);
        desk.bring(PANEL);
    }

    /** What is selected; without a selection the field waits for words. */
    private void track() {
        TermWish.selected(desk).ifPresentOrElse(words -> fulfil(new TermWish.Track(words)), () -> open(Tab.TERM));
    }

    private void addName() {
        TermWish.selected(desk)
                .ifPresentOrElse(
                        words -> fulfil(new TermWish.Name(words)), () -> desk.say("wording.names.select_first"));
    }

    private void fulfil(TermWish wish) {
        switch (wish) {
            case TermWish.Track track -> {
                open(Tab.TERM);
                panel.get().term().track(track.words());
            }
            case TermWish.Name name -> {
                open(Tab.NAMES);
                panel.get().names().await(name.words());
                panel.get().ruling().add(name.words(), NameFinder.kind(name.words()));
                desk.say("wording.names.added", name.words());
            }
        }
    }
}
