package org.yandu.ui.shell;

import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.DragEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** A tab that passages are held over comes to the front, so that they can be let go in what lies behind it. */
final class SpringTabs {

    /** Long enough to pass over a tab on the way to another. */
    private static final Duration HOLD = Duration.millis(350);

    private final TabPane tabs;
    private @Nullable PauseTransition hold;
    private @Nullable Tab over;

    private SpringTabs(TabPane tabs) {
        this.tabs = tabs;
    }

    static void on(TabPane tabs) {
        SpringTabs spring = new SpringTabs(tabs);
        tabs.addEventFilter(
                DragEvent.DRAG_OVER,
                event -> spring.over(
                        PassageDrag.in(event.getDragboard()).isEmpty() ? null : spring.tabAt(event.getTarget())));
        tabs.addEventHandler(DragEvent.DRAG_EXITED, event -> spring.over(null));
    }

    private void over(@Nullable Tab tab) {
        if (Objects.equals(tab, over)) {
            return;
        }
        over = tab;
        if (hold != null) {
            hold.stop();
            hold = null;
        }
        if (tab != null && !tab.isSelected()) {
            PauseTransition held = new PauseTransition(HOLD);
            held.setOnFinished(event -> tabs.getSelectionModel().select(tab));
            held.play();
            hold = held;
        }
    }

    /** What is drawn for a tab has its id. */
    private @Nullable Tab tabAt(EventTarget target) {
        for (Node each = target instanceof Node node ? node : null; each != null; each = each.getParent()) {
            String id = each.getId();
            if (id != null && each.getStyleClass().contains("tab")) {
                return tabs.getTabs().stream()
                        .filter(tab -> id.equals(tab.getId()))
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }
}
