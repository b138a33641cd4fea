package org.yandu.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import org.yandu.ui.keys.Action;

/** How the window looks and what of it is seen. */
final class ViewActions {

    private final Desk desk;
    private final Actions.Window window;

    ViewActions(Desk desk, Actions.Window window) {
        this.desk = desk;
        this.window = window;
    }

    /** In the order of the menu. */
    List<Action> all() {
        return Stream.concat(
                        panes().stream(),
                        Stream.of(
                                nextPane(),
                                side(),
                                notes(),
                                appearance(),
                                fade(),
                                noise(),
                                larger(),
                                smaller(),
                                type(),
                                alone()))
                .toList();
    }

    /** One, two or three panes. */
    List<Action> panes() {
        return List.of(pane(1, "fth-square"), pane(2, "fth-columns"), pane(3, "fth-layout"));
    }

    private Action pane(int count, String icon) {
        return new Action(
                "panes-" + count,
                Action.Group.VIEW,
                "action.panes_" + count,
                icon,
                "Shortcut+" + count,
                Actions.ALWAYS,
                () -> desk.setPaneCount(count));
    }

    Action appearance() {
        return new Action(
                        "appearance",
                        Action.Group.VIEW,
                        "action.appearance",
                        "fth-moon",
                        "Shortcut+D",
                        Actions.ALWAYS,
                        () -> desk.lookProperty()
                                .set(desk.look().with(desk.look().appearance().next())))
                .whereverOneIs();
    }

    /** What is not marked steps back, and comes again. */
    Action fade() {
        return new Action(
                "fade", Action.Group.VIEW, "action.fade", "fth-droplet", "Shortcut+Shift+D", Actions.ALWAYS, () -> {
                    boolean fades = !desk.fadingProperty().get();
                    desk.fadingProperty().set(fades);
                    desk.say(fades ? "fade.on" : "fade.off");
                });
    }

    /** What belongs to the page and not to the text goes out of sight, and comes again. */
    Action noise() {
        return new Action("noise", Action.Group.VIEW, "action.noise", "fth-eye-off", "", Actions.ALWAYS, () -> {
            boolean hidden = !desk.look().noiseHidden();
            desk.lookProperty().set(desk.look().withNoiseHidden(hidden));
            desk.say(hidden ? "noise.hidden" : "noise.shown");
        });
    }

    Action side() {
        return new Action(
                "side", Action.Group.VIEW, "action.side", "fth-sidebar", "F9", Actions.ALWAYS, window::toggleSide);
    }

    Action notes() {
        return new Action(
                "notes",
                Action.Group.VIEW,
                "action.notes",
                "fth-message-square",
                "Shift+F9",
                Actions.ALWAYS,
                window::toggleNotes);
    }

    Action type() {
        return new Action("type", Action.Group.VIEW, "action.type", "fth-type", "", Actions.ALWAYS, window::setType);
    }

    Action alone() {
        return new Action(
                        "alone",
                        Action.Group.VIEW,
                        "action.alone",
                        "fth-maximize",
                        "F11",
                        Actions.ALWAYS,
                        window::toggleAlone)
                .whereverOneIs();
    }

    Action larger() {
        return new Action(
                        "larger",
                        Action.Group.VIEW,
                        "action.larger",
                        "fth-zoom-in",
                        "Shortcut+EQUALS",
                        Actions.ALWAYS,
                        () -> size(1))
                .whereverOneIs();
    }

    Action smaller() {
        return new Action(
                        "smaller",
                        Action.Group.VIEW,
                        "action.smaller",
                        "fth-zoom-out",
                        "Shortcut+MINUS",
                        Actions.ALWAYS,
                        () -> size(-1))
                .whereverOneIs();
    }

    Action nextPane() {
        return new Action(
                "next-pane", Action.Group.VIEW, "action.next_pane", "fth-arrow-right", "F6", Actions.ALWAYS, () -> {
                    int next = (desk.panes().indexOf(desk.focused()) + 1)
                            % desk.panes().size();
                    desk.focusedProperty().set(desk.panes().get(next));
                    desk.focused().focusText();
                });
    }

    private void size(int by) {
        desk.lookProperty().set(desk.look().withSize(desk.look().size() + by));
    }
}
