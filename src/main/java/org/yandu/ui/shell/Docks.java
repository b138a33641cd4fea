package org.yandu.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yandu.language.Texts;
import org.yandu.ui.parts.Seen;

/** Panels at the left, at the right and below the texts, behind tabs. Those below come when wanted and go with their last tab or Esc. */
final class Docks {

    /** What the texts keep of the height when a panel opens below them. */
    private static final double TEXTS_SHARE = 0.6;

    /** Such a panel is of use from this height in px, which it takes from the texts of a low window; they keep half. */
    private static final double LEAST_BELOW = 320;

    private final Dock left;
    private final Dock right;
    private final TabPane below = new TabPane();
    private Supplier<Runnable> reading = () -> () -> {};
    private final SplitPane middle = new SplitPane();
    private final Texts texts;
    private final List<Panel> onCall;
    private final Map<Tab, Panel> panels = new WeakHashMap<>();
    private boolean filled;
    private double share;

    Docks(Texts texts, Rooms rooms, Node panes) {
        this.texts = texts;
        this.left = standing("side", rooms.panels(Panel.Side.LEFT));
        this.right = standing("notes-side", rooms.panels(Panel.Side.RIGHT));
        this.onCall = rooms.panels(Panel.Side.BELOW);
        below.setId("below");
        below.getStyleClass().add("dock");
        below.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
        below.getTabs().addListener((javafx.collections.ListChangeListener<Tab>) change -> {
            if (below.getTabs().isEmpty()) {
                close();
            }
        });
        below.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                below.getTabs().clear();
            }
        });
        middle.setId("middle");
        middle.setOrientation(Orientation.VERTICAL);
        middle.getItems().add(panes);
    }

    private Dock standing(String id, List<Panel> panels) {
        TabPane dock = new TabPane();
        dock.setId(id);
        dock.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        dock.getStyleClass().add("dock");
        panels.forEach(panel -> dock.getTabs().add(tab(panel)));
        SpringTabs.on(dock);
        return new Dock(dock);
    }

    private Tab tab(Panel panel) {
        Tab tab = new Tab(texts.get(panel.id()));
        tab.setId(panel.id());
        panels.put(tab, panel);
        tab.selectedProperty().subscribe(chosen -> {
            if (chosen && filled) {
                fill(tab);
            }
        });
        return tab;
    }

    /**
     * Puts in what is in front, and from now on whatever comes to the front. What is in the window is dressed at the start, seen or
     * not, so nothing is put in before somebody looks at it. The others are made, for some are called by other rooms.
     */
    void fill() {
        filled = true;
        Stream.of(left, right)
                .map(dock -> dock.tabs().getSelectionModel().getSelectedItem())
                .filter(Objects::nonNull)
                .forEach(this::fill);
        left.fill();
        right.fill();
        Stream.of(left, right).flatMap(dock -> dock.tabs().getTabs().stream()).forEach(this::content);
    }

    private Node content(Tab tab) {
        Node content = Objects.requireNonNull(panels.get(tab)).content().get();
        // So that it can tell whether it is looked at, see Seen.
        content.visibleProperty().bind(tab.selectedProperty());
        return content;
    }

    private Node fill(Tab tab) {
        Node content = content(tab);
        if (tab.getContent() == null) {
            tab.setContent(content);
        }
        return content;
    }

    Dock left() {
        return left;
    }

    Dock right() {
        return right;
    }

    /** The texts with what is open below them. */
    SplitPane middle() {
        return middle;
    }

    /** Which of the standing docks has a panel; empty for those below and unknown ones. */
    Optional<Dock> dockOf(String panelId) {
        return Stream.of(left, right)
                .filter(dock -> find(dock.tabs(), panelId).isPresent())
                .findFirst();
    }

    /** Brings a panel to the front and hands it the focus. */
    void bring(String panelId) {
        dockOf(panelId)
                .ifPresentOrElse(
                        dock -> find(dock.tabs(), panelId).ifPresent(tab -> choose(dock.tabs(), tab)),
                        () -> bringBelow(panelId));
    }

    /** Brings a panel beside the texts to the front; whatever has the focus keeps it. */
    void show(String panelId) {
        dockOf(panelId)
                .ifPresent(dock -> find(dock.tabs(), panelId)
                        .ifPresent(tab -> dock.tabs().getSelectionModel().select(tab)));
    }

    private void bringBelow(String panelId) {
        onCall.stream().filter(panel -> panel.id().equals(panelId)).findFirst().ifPresent(panel -> {
            Tab tab = find(below, panelId).orElseGet(() -> {
                Tab fresh = tab(panel);
                below.getTabs().add(fresh);
                return fresh;
            });
            open();
            choose(below, tab);
        });
    }

    private void open() {
        if (!middle.getItems().contains(below)) {
            middle.getItems().add(below);
            middle.setDividerPosition(0, share > 0 ? share : usualShare());
        }
    }

    private double usualShare() {
        double height = middle.getHeight();
        return height == 0 ? TEXTS_SHARE : Math.clamp(1 - LEAST_BELOW / height, 0.5, TEXTS_SHARE);
    }

    /** Leaves the texts alone; what is returned brings the panels below them back. */
    Runnable putAway() {
        close();
        return () -> {
            if (!below.getTabs().isEmpty()) {
                open();
            }
        };
    }

    private void choose(TabPane dock, Tab tab) {
        dock.getSelectionModel().select(tab);
        Node content = fill(tab);
        Seen.once(content, content::requestFocus);
    }

    /** @param reading asked before the panels below go: what then hands the focus back to the text */
    void returnTo(Supplier<Runnable> reading) {
        this.reading = reading;
    }

    private void close() {
        if (middle.getItems().contains(below)) {
            share = middle.getDividerPositions()[0];
            // The focus goes with the panel, and JavaFX hands it to whatever comes next: perhaps to the other text.
            Runnable back = below.isFocusWithin() ? reading.get() : () -> {};
            middle.getItems().remove(below);
            back.run();
        }
    }

    private static Optional<Tab> find(TabPane dock, String panelId) {
        return dock.getTabs().stream()
                .filter(tab -> panelId.equals(tab.getId()))
                .findFirst();
    }
}
