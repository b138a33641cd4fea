package org.yandu.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.application.Application;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.yandu.ui.keys.Action;
import org.yandu.ui.parts.Appearance;

/** The window: tools above, outline and lists at the left, texts in the middle, annotations at the right. */
public final class MainWindow {

    private final Desk desk;
    private final Rooms rooms;
    private final Notices notices;
    private final TakeIn takeIn;
    private final Actions actions;
    private final BorderPane root = new BorderPane();
    private final SplitPane texts = new SplitPane();
    private final SplitPane whole = new SplitPane();
    private final Cover cover = new Cover();
    private final TextShares shares;
    private final Docks docks;
    private final Folds folds;
    private final WindowFrame framing;
    private final Later<SettingsSheet> settings;
    private final Walk walk = new Walk();
    /** Whether the walk is the first one, which nobody asked for. */
    private boolean welcoming;

    private final TextFirst textFirst = new TextFirst();
    /** Where the bars will be: of their height before they are there, so that no line of the text moves when they come. */
    private final StackPane top = new StackPane();

    private final StackPane bottom = new StackPane();
    private final Set<KeyCombination> accelerators = new HashSet<>();
    private final Map<PaneModel, Node> readers = new HashMap<>();
    /** Of about the size it will have: one without is laid out twice, first as large as it likes to be. */
    private final Scene scene = new Scene(root, Program.WIDTH, Program.HEIGHT);

    private Layout.@Nullable Frame frame;

    public MainWindow(Desk desk, Rooms rooms) {
        this.desk = desk;
        this.rooms = rooms;
        this.notices = new Notices(desk);
        this.takeIn = new TakeIn(desk);
        this.actions = new Actions(desk, commands(), rooms.actions());
        desk.background().onFailure(notices::tell);
        notices.watch();
        // What goes wrong on this thread itself reaches the same place.
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> notices.tell(failure));
        root.getStyleClass().add("yd");
        top.getStyleClass().add("top-place");
        root.setTop(new VBox(top, notices));
        cover.getChildren().add(whole);
        rooms.sheets().forEach(sheet -> sheet.liesIn(cover));
        settings = Later.of(() -> new SettingsSheet(desk, new KeysModel(desk, actions.all(), rooms)));
        settings.liesIn(cover);
        new WalkGuide(walk, desk.texts(), root, this::reveal);
        root.setCenter(cover);
        bottom.getStyleClass().add("bottom-place");
        root.setBottom(bottom);
        textFirst.then(() -> {
            top.getChildren().setAll(new TopBar(desk, actions, rooms.bar()));
            bottom.getChildren().setAll(new StatusBar(desk, () -> showSettings("settings.program")));
        });
        texts.setId("texts");
        shares = new TextShares(texts, desk.background());
        docks = new Docks(desk.texts(), rooms, texts);
        docks.returnTo(() -> desk.focused()::focusText);
        folds = new Folds(desk, whole, docks);
        framing = new WindowFrame(root, folds, docks);
        desk.onClosing(framing::leave);
        docks.left().tabs().getSelectionModel().select(1);
        textFirst.then(docks::fill);
        textFirst.then(this::fillPanes);
        listenToCalls();
        showPanes();
        desk.panes().addListener((ListChangeListener<PaneModel>) change -> showPanes());
        scene.getStylesheets().add(styles());
        desk.lookProperty().subscribe(this::show);
        takeIn.accept(scene, new DropHint(desk.texts(), root));
        // Whoever drops files wants these, and the preview must not lie below the walk.
        scene.addEventFilter(DragEvent.DRAG_DROPPED, event -> walk.end());
        cover.onCovered(this::stepBack);
        desk.keys().ownProperty().subscribe(own -> setKeys());
    }

    private void listenToCalls() {
        desk.calls().panels().listen(this::bring);
        desk.calls().sights().listen(id -> {
            docks.dockOf(id).ifPresent(folds::unfold);
            docks.show(id);
        });
        desk.calls().offers().listen(notices::offer);
    }

    public Scene scene() {
        return scene;
    }

    /** Everything that can be done, for the palette. */
    public Actions actions() {
        return actions;
    }

    public Notices notices() {
        return notices;
    }

    private Actions.Window commands() {
        return new Actions.Window() {
            @Override
            public void takeIn() {
                takeIn.ask(scene);
            }

            @Override
            public void takeInFolder() {
                takeIn.askFolder(scene);
            }

            @Override
            public void takeInClip() {
                takeIn.fromClipboard();
            }

            @Override
            public void takeInNewer() {
                desk.focused()
                        .open()
                        .ifPresent(
                                open -> takeIn.askNewer(scene, open.document().id()));
            }

            @Override
            public void setType() {
                TypeSettings.show(desk, tool("tool-type"));
            }

            @Override
            public void showKeys() {
                showSettings("settings.keys");
            }

            @Override
            public void set() {
                showSettings("settings.type");
            }

            @Override
            public void walk() {
                welcoming = false;
                walk.begin();
            }

            @Override
            public void press(Action action) {
                MainWindow.this.press(action);
            }

            @Override
            public void toggleAlone() {
                // Whatever had the focus may be gone, and the focus with it to another pane.
                PaneModel here = desk.focused();
                framing.toggle();
                here.focusText();
            }

            @Override
            public void toggleSide() {
                folds.toggle(docks.left());
            }

            @Override
            public void toggleNotes() {
                folds.toggle(docks.right());
            }
        };
    }

    /** Whether something lies over the texts that the keys belong to. */
    boolean isCovered() {
        return cover.isCovered();
    }

    /** Not over something that was begun and not finished. */
    private void showSettings(String page) {
        if (cover.isUnfinished()) {
            desk.say("sheet.covered");
        } else {
            settings.get().show(page);
        }
    }

    /**
     * Takes whoever was never offered it on a walk through the window; on no other start again. Whoever has begun something before it
     * came is left at it, and offered it the next time.
     */
    public void welcome() {
        if (desk.gate().canWrite()
                && !cover.isCovered()
                && desk.workspace().store().preference(Walk.SEEN).orElse("").isEmpty()) {
            desk.remember(Walk.SEEN, "1");
            walk.begin();
            welcoming = true;
        }
    }

    /** What opens is wanted now, and must not lie below the walk; whoever was offered that is offered it the next time. */
    private void stepBack() {
        if (walk.isUnderWay()) {
            walk.end();
            if (welcoming) {
                desk.remember(Walk.SEEN, "");
            }
        }
        welcoming = false;
    }

    private void reveal(String place) {
        if (place.equals("#side")) {
            folds.unfold(docks.left());
        } else if (place.equals("#notes-side")) {
            folds.unfold(docks.right());
        }
    }

    /** Files the program was started with, as if they had been dropped on it. */
    public void take(List<Path> files) {
        if (!files.isEmpty()) {
            takeIn.takePaths(files);
        }
    }

    private Node tool(String id) {
        return Objects.requireNonNull(scene.lookup("#" + id), id);
    }

    /** Brings a panel to the front, by its id. */
    public void bring(String panelId) {
        docks.dockOf(panelId).ifPresent(folds::unfold);
        docks.bring(panelId);
    }

    private void showPanes() {
        List<Node> nodes = new ArrayList<>();
        for (PaneModel pane : desk.panes()) {
            nodes.add(view(pane));
        }
        texts.getItems().setAll(nodes);
        shares.even();
    }

    /** Of the other panes only the place, as long as the first one has nothing to show. */
    private Node view(PaneModel pane) {
        return textFirst.isOver() || pane == desk.panes().getFirst()
                ? readers.computeIfAbsent(pane, rooms.reader())
                : new StackPane();
    }

    private void fillPanes() {
        for (int i = 0; i < desk.panes().size(); i++) {
            Node view = view(desk.panes().get(i));
            if (texts.getItems().get(i) != view) {
                texts.getItems().set(i, view);
            }
        }
        shares.even();
    }

    private void show(Look look) {
        Appearance appearance = look.appearance();
        dress(appearance);
        Flyout.wear(root, appearance);
    }

    private void setKeys() {
        scene.getAccelerators().keySet().removeAll(accelerators);
        accelerators.clear();
        for (Action action : actions.all()) {
            String key = desk.keys().keyOf(action);
            if (!key.isEmpty()) {
                KeyCombination combination = KeyCombination.valueOf(key);
                accelerators.add(combination);
                scene.getAccelerators().put(combination, () -> press(action));
            }
        }
    }

    /** What is done behind an open sheet, nobody would see. What is pressed before all is there, is done then. */
    private void press(Action action) {
        if (!textFirst.isOver()) {
            textFirst.thenPress(action, this::press);
        } else if (action.anywhere()) {
            action.perform();
        } else if (!cover.lets(action)) {
            desk.say("sheet.covered");
        } else {
            cover.clearFor(action);
            action.perform();
        }
    }

    /** How the window is divided now. */
    public Layout layout() {
        return new Layout(folds.part(docks.left()), folds.part(docks.right()), framing.frame());
    }

    /** Divides the window as it was; its frame holds once it is in a stage. */
    public void divide(Layout as) {
        folds.restore(docks.left(), as.left());
        folds.restore(docks.right(), as.right());
        frame = as.frame();
    }

    /** How all controls of the program are drawn. Before the first of them is made, or JavaFX reads its own style sheet as well. */
    static void dress(Appearance appearance) {
        String sheet = appearance.isDark()
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }

    static String styles() {
        return Objects.requireNonNull(MainWindow.class.getResource("/org/yandu/ui/app.css"))
                .toExternalForm();
    }

    /** Puts the window into a stage and shows it, with everything there is in it. */
    public void fill(Stage stage) {
        textFirst.end();
        show(stage);
    }

    /** The same, and what a reader does not look at first comes after the first lines of the text. */
    void begin(Stage stage) {
        textFirst.begin(this, () -> show(stage));
    }

    /** Runs when the first lines of the text are there, at once when they are. */
    void afterText(Runnable what) {
        textFirst.then(what);
    }

    private void show(Stage stage) {
        stage.setTitle(title());
        stage.setScene(scene);
        framing.use(stage);
        if (frame != null) {
            framing.restore(frame);
        }
        stage.show();
    }

    /** Another window in this one's place on the screen. */
    public void giveWayTo(MainWindow other) {
        other.fill((Stage) scene.getWindow());
    }

    /** As if the reader had closed it. */
    public void leave() {
        scene.getWindow().hide();
    }

    public String title() {
        return desk.texts().get("app.title");
    }

    public Desk desk() {
        return desk;
    }

    /** The window's content, for pictures. */
    public Pane root() {
        return root;
    }
}
