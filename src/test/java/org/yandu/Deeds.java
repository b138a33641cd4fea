package org.yandu;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.NullUnmarked;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.marks.Retrieval;
import org.yandu.ui.keys.Action;
import org.yandu.ui.parts.Appearance;
import org.yandu.ui.shell.CommentWish;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.shell.Look;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.PassageClip;
import org.yandu.workspace.HistoryEntry;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Theming;

/** What a reader does all day, in no order: each deed one action through the real window, waited for until nothing is under way. */
@NullUnmarked
final class Deeds {

    /** They ask the system for a file, a printer or a page, or leave the window. */
    private static final Set<String> OUTSIDE = Set.of(
            "take-in",
            "take-in-folder",
            "take-in-clip",
            "take-in-newer",
            "print",
            "guide",
            "packet-open",
            "packet-merge",
            "library-open",
            "library-home",
            "themes-in",
            "themes-out",
            "lesson-export",
            "read-again",
            "walk",
            "undo",
            "redo");

    /** What stays as it is put until it is put back: how often, so that all is as before. */
    private static final Map<String, Integer> THERE_AND_BACK =
            Map.of("alone", 2, "cards", 2, "link-panes", 2, "link-kind", 4, "bands", 2, "side", 2, "notes", 2);

    private static final List<String> PANELS = List.of(
            "side.documents",
            "side.outline",
            "side.themes",
            "side.annotations",
            "side.memos",
            "side.bookmarks",
            "side.lesson",
            "side.search",
            "side.retrieval",
            "side.wording",
            "side.compare",
            "side.suggest",
            "panel.history",
            "panel.bin",
            "side.quotes",
            "side.questions");

    private static final KeyCode[] NUMBERS = {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4};
    private static final KeyCode[] ON_SELECTION = {KeyCode.E, KeyCode.T, KeyCode.S, KeyCode.Q, KeyCode.B};
    private static final KeyCode[] ON_MARK = {
        KeyCode.J, KeyCode.S, KeyCode.OPEN_BRACKET, KeyCode.CLOSE_BRACKET, KeyCode.DELETE, KeyCode.ENTER, KeyCode.ESCAPE
    };

    /** Which deeds are done, where not all: to see which one leaves something behind. */
    private static final Set<String> ONLY =
            Set.of(System.getProperty("yandu.soak.deeds", "").split(","));

    private record Deed(String name, int weight, Runnable run) {}

    private final Journey reader;
    private final Random random;
    private final List<Deed> deeds = new ArrayList<>();
    private final Settling settling;
    private final DeedTimes times = new DeedTimes();
    private int weights;
    private long floor;

    /** @param done actions of runs before this one */
    Deeds(Journey reader, int done) {
        this.reader = reader;
        this.settling = new Settling(reader.background);
        this.random = new Random(done * 31L + 5);
        reading();
        marking();
        finding();
        rooms();
    }

    private void can(String name, int weight, Runnable run) {
        if (ONLY.contains("") || ONLY.contains(name)) {
            deeds.add(new Deed(name, weight, run));
            weights += weight;
        }
    }

    private void reading() {
        can("open", 10, () -> desk().open(pane(), anyDocument().id()));
        can("panes", 3, () -> desk().setPaneCount(1 + random.nextInt(Desk.MOST_PANES)));
        can("focus", 4, () -> desk().focusedProperty().set(pane()));
        can("jump", 10, () -> pane().jump(new Jump(somewhere(1), Jump.Where.IN_CONTEXT, true)));
        // Seldom, as readers do: the whole window is dressed anew, and nothing that JavaFX knows of styles is left.
        can(
                "look",
                1,
                () -> desk().lookProperty()
                        .set(desk().look().with(desk().look().appearance().next())));
        can("size", 1, () -> desk().lookProperty().set(desk().look().withSize(15 + random.nextInt(6))));
        can("fade", 1, () -> desk().fadingProperty().set(random.nextBoolean()));
    }

    private void marking() {
        can("mark", 20, () -> {
            select(1 + random.nextInt(120));
            press(any(NUMBERS));
        });
        can("selection", 8, () -> {
            select(1 + random.nextInt(60));
            press(any(ON_SELECTION));
        });
        can(
                "at a mark",
                12,
                () -> anyMark().ifPresent(mark -> {
                    desk().focused().focusedMarkProperty().set(mark.id());
                    press(any(ON_MARK));
                }));
        can(
                "comment",
                4,
                () -> anyMark().ifPresent(mark -> {
                    CommentWish.on(desk(), mark);
                    if (reader.opened.window().root().lookup("#comment") instanceof TextInputControl comment) {
                        comment.setText("想法 " + random.nextInt(1000));
                    }
                    desk().focused().focusText();
                }));
        can("undo", 10, () -> {
            // Not what was there before the round.
            if (last() > floor) {
                desk().gate().undo();
            }
        });
        can("redo", 5, () -> desk().gate().redo());
    }

    private void finding() {
        can("search", 6, () -> search(random.nextInt(4) == 0 ? "" : someWords()));
        can("next hit", 4, () -> perform("search-next"));
        can("scope", 1, () -> perform(random.nextBoolean() ? "search-document" : "search-library"));
        can(
                "retrieve",
                3,
                () -> desk().calls()
                        .questions()
                        .wish(random.nextBoolean() ? Retrieval.ALL : Retrieval.ALL.withWords(someWords())));
        can(
                "theme filter",
                3,
                () -> desk().themeFilterProperty()
                        .set(random.nextBoolean() ? null : anyTheme().id()));
        can("term", 1, () -> {
            select(4);
            perform("track-term");
        });
    }

    private void rooms() {
        can("panel", 6, () -> desk().bring(any(PANELS.toArray(String[]::new))));
        can("theme", 2, this::theme);
        can(
                "lesson",
                2,
                () -> open().ifPresent(
                                open -> desk().calls().passages().wish(List.of(PassageClip.of(open, somewhere(30))))));
        can("step", 1, this::stride);
        can("escape", 4, this::escape);
        can("action", 6, () -> perform(any(allowed())));
        can("there and back", 2, () -> {
            String id = any(THERE_AND_BACK.keySet().toArray(String[]::new));
            for (int i = 0; i < THERE_AND_BACK.get(id); i++) {
                perform(id);
            }
        });
    }

    DeedTimes times() {
        return times;
    }

    // ---- one after the other ----

    /** Does one more; how long it took in ms, until nothing was under way. */
    double next() {
        int at = random.nextInt(weights);
        int i = 0;
        while (at >= deeds.get(i).weight()) {
            at -= deeds.get(i++).weight();
        }
        Deed deed = deeds.get(i);
        long start = System.nanoTime();
        settling.act(deed.name(), deed.run());
        long took = System.nanoTime() - start;
        times.add(deed.name(), took);
        return took / 1e6;
    }

    /**
     * Each action twice, wherever it leads: by chance some room would be seen for the first time after thousands of them, and what it takes
     * would look like something left behind.
     */
    void everything() {
        long start = begin();
        for (int times = 0; times < 2; times++) {
            for (String action : allowed()) {
                settling.act("select", () -> select(20));
                settling.act(action, () -> perform(action));
                settling.act("escape", this::escape);
            }
        }
        backTo(start);
    }

    // ---- the desk as it was ----

    /** The step after which a round begins. */
    long begin() {
        floor = last();
        return floor;
    }

    private long last() {
        return desk().workspace().store().lastDone().map(HistoryEntry::number).orElse(0L);
    }

    /** Everything put away; two documents at their beginning. */
    void clear() {
        settling.act("escape", this::escape);
        settling.act("escape", this::escape);
        settling.act("clear", () -> {
            search("");
            desk().penProperty().set(null);
            desk().themeFilterProperty().set(null);
            desk().fadingProperty().set(false);
            desk().setPaneCount(2);
            // In the dark there is another style sheet, and all that JavaFX keeps of styles goes: some MB, by what was
            // asked for since.
            desk().lookProperty().set(Look.DEFAULT.with(Appearance.DARK));
            desk().lookProperty().set(Look.DEFAULT);
            // What has been asked for a packet is kept until it is given out, however much it becomes.
            if (reader.opened.window().root().lookup("#packet-make-clear") instanceof Button empty) {
                empty.fire();
            }
        });
        List<Document> all = desk().library().documents();
        for (int i = 0; i < 2; i++) {
            int at = i;
            settling.act(
                    "clear",
                    () -> desk().open(desk().panes().get(at), all.get(at).id()));
            settling.act("clear", () -> {
                desk().panes().get(at).selectionProperty().set(null);
                desk().panes().get(at).returnTo(0);
            });
        }
        for (String panel : PANELS) {
            settling.act(panel, () -> desk().bring(panel));
        }
        settling.act("clear", () -> {
            desk().bring("side.outline");
            desk().bring("side.annotations");
            reader.opened.window().notices();
        });
        settling.act("escape", this::escape);
    }

    /** Takes back all steps of a round. */
    void backTo(long step) {
        settling.act("back", () -> desk().gate().stepTo(step, last -> {}));
    }

    /** What the window said went wrong. */
    List<String> troubles() {
        List<String> said = new ArrayList<>();
        Settling.onFx("troubles", () -> {
            if (reader.opened.window().root().lookup("#notices") instanceof javafx.scene.layout.VBox notices) {
                notices.lookupAll(".label")
                        .forEach(label -> said.add(((javafx.scene.control.Labeled) label).getText()));
                notices.getChildren().clear();
            }
        });
        said.removeIf(text -> text == null || text.isBlank());
        return said;
    }

    // ---- hands ----

    private Desk desk() {
        return reader.desk();
    }

    private PaneModel pane() {
        return desk().panes().get(random.nextInt(desk().panes().size()));
    }

    private java.util.Optional<OpenDocument> open() {
        return desk().focused().open();
    }

    private Document anyDocument() {
        List<Document> all = desk().library().documents();
        return all.get(random.nextInt(all.size()));
    }

    private Code anyTheme() {
        List<Code> all = desk().shelf().themes();
        return all.get(random.nextInt(all.size()));
    }

    private java.util.Optional<Annotation> anyMark() {
        List<Annotation> all = open().map(open -> open.markup().all()).orElse(List.of());
        return all.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(all.get(random.nextInt(all.size())));
    }

    @SafeVarargs
    private <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }

    private TextSpan somewhere(int length) {
        int all = open().map(open -> open.version().text().length()).orElse(length + 1);
        int from = random.nextInt(Math.max(1, all - length));
        return new TextSpan(from, Math.min(all, from + length));
    }

    private String someWords() {
        return open().map(open -> open.version().quote(somewhere(2)).strip())
                .filter(words -> !words.isEmpty())
                .orElse("治理");
    }

    private void select(int length) {
        TextSpan span = somewhere(length);
        desk().focused().selectionProperty().set(open().isPresent() ? span : null);
    }

    private void press(KeyCode key) {
        int at = desk().panes().indexOf(desk().focused());
        reader.opened.window().root().lookupAll(".reading-area").stream()
                .sorted(java.util.Comparator.comparingDouble(
                        (Node node) -> node.localToScene(0, 0).getX()))
                .skip(Math.max(0, at))
                .findFirst()
                .ifPresent(area -> fire(area, key));
    }

    private static void fire(Node at, KeyCode key) {
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private void search(String words) {
        if (reader.opened.window().root().lookup("#search-field") instanceof TextField field) {
            field.setText(words);
        }
    }

    /** Closes what lies on top: sheets, the panels below, what is half done in the text. */
    private void escape() {
        for (Node sheet : reader.opened.window().root().lookupAll(".sheet-shade")) {
            if (sheet.isVisible()) {
                fire(sheet, KeyCode.ESCAPE);
            }
        }
        for (Node dock : reader.opened.window().root().lookupAll("#below")) {
            fire(dock, KeyCode.ESCAPE);
        }
        press(KeyCode.ESCAPE);
    }

    private String[] allowed() {
        return reader.opened.window().actions().all().stream()
                .map(Action::id)
                .filter(id -> !OUTSIDE.contains(id) && !THERE_AND_BACK.containsKey(id))
                .toArray(String[]::new);
    }

    private void perform(String id) {
        Stream.of(reader.opened.window().actions().all())
                .flatMap(List::stream)
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no action " + id))
                .perform();
    }

    private void theme() {
        Code theme = anyTheme();
        String name = "主题" + random.nextInt(10_000);
        if (random.nextBoolean()) {
            desk().gate().changeLibrary(library -> Theming.rename(theme, name, theme.sign()));
        } else {
            desk().gate()
                    .changeLibrary(library -> Theming.create(Theming.draft(
                            library.state().codebook(), desk().shelf().book(), null, name)));
        }
    }

    /** Some steps back or forth at once. */
    private void stride() {
        desk().gate().stepTo(Math.max(floor, last() - random.nextInt(6)), change -> {});
    }
}
