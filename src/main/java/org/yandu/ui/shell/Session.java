package org.yandu.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.util.Duration;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Paragraph;
import org.yandu.document.TextSpan;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Store;

/**
 * Remembers what lay on the desk: which documents in which panes, the place in each, the look,
 * the reader's own keys and how the window is divided. A place is written
 * as paragraph and offset within it in code points, so that it holds whatever the size of the window.
 */
public final class Session {

    /** Long enough not to write while the reader scrolls, short enough that a crash loses next to nothing. */
    private static final Duration REST = Duration.seconds(2);

    private static final String LOOK = "look";
    private static final String PANES = "panes";
    private static final String FOCUSED = "pane";
    private static final String KEYS = "keys";
    private static final String LAYOUT = "layout";
    private static final String FADING = "fading";

    private final Desk desk;
    private final MainWindow window;
    private final Store store;
    private final PauseTransition rest = new PauseTransition(REST);
    private Map<String, String> remembered = Map.of();
    /** How many panes are not yet as they were. */
    private int missing;

    /** What the other panes will show once the first one has its text. */
    private final Map<PaneModel, String> waiting = new HashMap<>();

    public Session(Desk desk, MainWindow window) {
        this.desk = desk;
        this.window = window;
        this.store = desk.workspace().store();
    }

    /** The look there was last, before anything is made that has one. */
    public static void dress(Desk desk) {
        Look look = desk.workspace().store().preference(LOOK).map(Look::parse).orElse(Look.DEFAULT);
        MainWindow.dress(look.appearance());
        desk.lookProperty().set(look);
    }

    /** Which documents lay in the panes, by id. */
    static Stream<String> documents(Store store) {
        return store.preference(PANES).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .map(line -> line.split(" ", -1)[0])
                .distinct();
    }

    /** Puts everything back as it was; on the first start the first two documents lie side by side. */
    public void restore() {
        store.preference(KEYS).ifPresent(desk.keys()::parse);
        store.preference(LAYOUT).map(Layout::parse).ifPresent(window::divide);
        store.preference(FADING).map(Boolean::parseBoolean).ifPresent(desk.fadingProperty()::set);
        List<String> panes = new ArrayList<>();
        store.preference(PANES)
                .ifPresentOrElse(
                        saved -> saved.lines().filter(line -> !line.isBlank()).forEach(panes::add),
                        () -> desk.library().documents().stream()
                                .limit(2)
                                .forEach(document -> panes.add(document.id() + " 0 0")));
        desk.spread(panes.size());
        desk.focusedProperty().set(focused());
        int most = Math.min(panes.size(), Desk.MOST_PANES);
        missing = most;
        for (int i = 0; i < most; i++) {
            PaneModel pane = desk.panes().get(i);
            if (i == 0) {
                restore(pane, panes.get(i).split(" ", -1));
            } else {
                waiting.put(pane, panes.get(i));
                window.afterText(() -> restoreLate(pane));
            }
        }
        watch();
        if (most == 0) {
            desk.laidOut();
        }
    }

    /** One pane more is as it was, or will not be. */
    private void laid() {
        missing--;
        if (missing == 0) {
            desk.laidOut();
        }
    }

    private PaneModel focused() {
        return store.preference(FOCUSED)
                .filter(kept -> kept.matches("\\d"))
                .map(Integer::parseInt)
                .filter(index -> index < desk.panes().size())
                .map(desk.panes()::get)
                .orElse(desk.panes().getFirst());
    }

    private void restoreLate(PaneModel pane) {
        String place = waiting.remove(pane);
        // Unless the reader was faster.
        if (place != null && pane.wanted().isEmpty() && desk.panes().contains(pane)) {
            restore(pane, place.split(" ", -1));
        } else {
            laid();
        }
    }

    private void restore(PaneModel pane, String[] place) {
        String id = place[0];
        boolean known = desk.library().documents().stream()
                .anyMatch(document -> document.id().equals(id));
        if (known && place.length == 3) {
            Runnable shown = () -> {
                pane.open()
                        .flatMap(open -> offset(open.version(), place[1], place[2]))
                        .ifPresent(pane::returnTo);
                keysTo(pane);
                laid();
            };
            desk.open(pane, id, shown, this::laid);
        } else {
            laid();
        }
    }

    /** The keys go to the text at once, unless something has been begun over it. */
    private void keysTo(PaneModel pane) {
        if (desk.focused() == pane && !window.isCovered()) {
            pane.focusText();
        }
    }

    private static Optional<Integer> offset(DocumentVersion version, String paragraph, String codePoints) {
        try {
            List<Paragraph> all = version.paragraphs();
            TextSpan span = all.get(Math.clamp(Integer.parseInt(paragraph), 0, all.size() - 1))
                    .span();
            int start = version.codePoints().fromUtf16(span.start());
            int offset = version.codePoints().toUtf16(start + Math.max(0, Integer.parseInt(codePoints)));
            return Optional.of(Math.min(offset, span.end()));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private void watch() {
        rest.setOnFinished(event -> remember());
        desk.lookProperty().addListener((o, was, is) -> rest.playFromStart());
        desk.keys().ownProperty().addListener((o, was, is) -> rest.playFromStart());
        desk.fadingProperty().addListener((o, was, is) -> rest.playFromStart());
        desk.panes().addListener((InvalidationListener) o -> rest.playFromStart());
        desk.openProperty().addListener((o, was, is) -> rest.playFromStart());
        desk.focusedProperty().addListener((o, was, is) -> rest.playFromStart());
        desk.focusedProperty()
                .flatMap(PaneModel::readingPlaceProperty)
                .addListener((o, was, is) -> rest.playFromStart());
    }

    /** Remembers once more and then never again: the program ends. */
    public void end() {
        rest.setOnFinished(null);
        rest.stop();
        remember();
    }

    /** Writes what changed since the last time, in the background. */
    public void remember() {
        if (!desk.gate().canWrite()) {
            return;
        }
        Map<String, String> now = new TreeMap<>();
        now.put(LOOK, desk.look().format());
        now.put(KEYS, desk.keys().format());
        now.put(LAYOUT, window.layout().format());
        now.put(FADING, String.valueOf(desk.fadingProperty().get()));
        StringBuilder panes = new StringBuilder();
        desk.panes()
                .forEach(pane -> pane.open()
                        .map(open -> place(open, pane))
                        .or(() -> Optional.ofNullable(waiting.get(pane)))
                        .ifPresent(place -> panes.append(place).append('\n')));
        now.put(PANES, panes.toString());
        now.put(FOCUSED, String.valueOf(Math.max(0, desk.panes().indexOf(desk.focused()))));
        if (!now.equals(remembered)) {
            desk.background()
                    .write(
                            Job.named("job.remember"),
                            () -> {
                                store.setPreferences(now);
                                return true;
                            },
                            done -> remembered = now);
        }
    }

    private static String place(OpenDocument open, PaneModel pane) {
        DocumentVersion version = open.version();
        int offset = Math.min(pane.readingPlaceProperty().get(), version.text().length());
        Paragraph paragraph = version.paragraphAt(offset);
        int within = version.codePoints().fromUtf16(offset)
                - version.codePoints().fromUtf16(paragraph.span().start());
        return open.document().id() + " " + paragraph.index() + " " + Math.max(0, within);
    }
}
