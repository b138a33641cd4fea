package org.yandu.ui.versions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Grade;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.PaneTask;
import org.yandu.workspace.OpenDocument;

/** A reader with what concerns its text as a whole around it. */
public final class VersionPane extends BorderPane {

    private static final KeyCombination PUT = KeyCombination.valueOf("Alt+Enter");

    /** Share of the pane that the review takes; the rest shows the place it speaks of. */
    private static final double REVIEW = 0.46;

    /** So many lost headings are named in the notice; the review names them all. */
    private static final int MOST_NAMES = 8;

    private final Desk desk;
    private final PaneModel pane;
    private final Node reader;
    private final Drafts drafts;
    private final ReviewModel review;
    private final StackPane stage = new StackPane();
    private final VBox notices = new VBox();
    private @Nullable ReviewPanel panel;
    private @Nullable CorrectionSheet correction;

    /** The version whose notice was put away. */
    private String dismissed = "";

    /** The version that came while its document was being read. */
    private String arrived = "";

    private @Nullable OpenDocument shown;

    public VersionPane(Desk desk, PaneModel pane, Node reader, Drafts drafts) {
        this.desk = desk;
        this.pane = pane;
        this.reader = reader;
        this.drafts = drafts;
        this.review = new ReviewModel(desk, pane);
        getStyleClass().add("version-pane");
        setMinWidth(0);
        stage.getChildren().add(reader);
        setCenter(stage);
        setTop(notices);
        pane.onTask(this::carryOut);
        pane.onJump(this::follow);
        pane.openProperty().subscribe(this::changed);
        review.rowsProperty().addListener((o, was, is) -> tell());
        review.lostProperty().addListener((o, was, is) -> tell());
        drafts.whenRead(this::tell);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (PUT.match(event) && panel != null) {
                panel.put();
                event.consume();
            }
        });
    }

    private void carryOut(PaneTask task) {
        pane.open().ifPresent(open -> {
            switch (task) {
                case CORRECT -> correct(open);
                case VERSIONS -> list(open);
                case REVIEW -> review.whenRead(this::look);
            }
        });
    }

    // ---- sheets ----

    private void correct(OpenDocument open) {
        correct(open, place());
    }

    private void correct(OpenDocument open, int place) {
        if (!desk.gate().canWrite()) {
            desk.say("desk.read_only");
        } else if (!open.isCurrent()) {
            desk.say("reader.past");
        } else {
            drafts.whenRead(() -> goOn(open, place));
        }
    }

    private void goOn(OpenDocument open, int place) {
        boolean left = drafts.isLeft(open.version().id());
        CorrectionSheet sheet =
                new CorrectionSheet(desk, open, drafts.of(open.version(), place), drafts, this::closeSheet);
        cover(sheet);
        correction = sheet;
        tell();
        if (left) {
            desk.say("versions.draft_again");
        }
        sheet.moveTo(place);
    }

    /** Where the reader works: what is selected, the cursor if it is in view, else the first line. */
    private int place() {
        return Optional.ofNullable(pane.selectionProperty().get())
                .map(span -> span.start())
                .orElseGet(() -> Math.max(
                        pane.readingPlaceProperty().get(), pane.caretProperty().get()));
    }

    private void list(OpenDocument open) {
        VersionsSheet sheet = new VersionsSheet(desk, pane, open, this::compare, this::closeSheet);
        cover(sheet);
        sheet.begin();
    }

    private void compare(VersionItem old, VersionItem now) {
        CompareSheet sheet = new CompareSheet(desk, old, now, this::closeSheet);
        cover(sheet);
        sheet.begin();
    }

    private void cover(Node sheet) {
        correction = null;
        reader.setVisible(false);
        stage.getChildren().setAll(reader, sheet);
    }

    private void closeSheet() {
        correction = null;
        reader.setVisible(true);
        stage.getChildren().setAll(reader);
        tell();
        pane.focusText();
    }

    private void follow(Jump jump) {
        if (correction != null) {
            correction.moveTo(jump.span().start());
        }
    }

    // ---- review ----

    private void look() {
        if (review.rowsProperty().get().isEmpty() && lost().isEmpty()) {
            desk.say("versions.nothing_to_review");
            return;
        }
        closeSheet();
        ReviewPanel opened = new ReviewPanel(review, desk.texts(), this::closeReview);
        opened.prefHeightProperty().bind(heightProperty().multiply(REVIEW));
        panel = opened;
        setBottom(opened);
        tell();
        opened.begin();
    }

    private void closeReview() {
        panel = null;
        review.leave();
        setBottom(null);
        tell();
        pane.focusText();
    }

    private void changed(@Nullable OpenDocument now) {
        OpenDocument before = shown;
        shown = now;
        if (before != null && now != null && before.version().equals(now.version())) {
            tell();
            return;
        }
        arrived = "";
        if (before != null
                && now != null
                && before.document().id().equals(now.document().id())) {
            arrived(before, now);
        }
        if (correction != null) {
            correction.leave();
        } else if (stage.getChildren().size() > 1) {
            closeSheet();
        }
        if (panel != null) {
            closeReview();
        }
        tell();
    }

    /** The document has come to show another of its texts. */
    private void arrived(OpenDocument before, OpenDocument now) {
        if (before.isCurrent() && now.isCurrent()) {
            arrived = now.version().id();
        }
        drafts.whenRead(() -> drafts.saved(before.version(), now.version().text()));
    }

    // ---- above the text ----

    private void tell() {
        notices.getChildren().clear();
        pane.open().ifPresent(open -> {
            if (!open.isCurrent()) {
                notices.getChildren().add(past(open));
            } else if (panel == null && isWorthTelling(open)) {
                notices.getChildren().add(news(open));
            } else if (correction == null && drafts.isLeft(open.version().id())) {
                notices.getChildren().add(unsaved(open));
            }
        });
    }

    private boolean isWorthTelling(OpenDocument open) {
        String version = open.version().id();
        if (arrived.equals(version) && !dismissed.equals(version) && !lost().isEmpty()) {
            return true;
        }
        return !review.rowsProperty().get().isEmpty()
                && !dismissed.equals(version)
                && (review.waiting() > 0 || arrived.equals(version) && !review.isLookedThrough());
    }

    private List<String> lost() {
        return review.lostHeadings();
    }

    private Node past(OpenDocument open) {
        return notice(
                "version-past",
                desk.texts().get("versions.past_notice"),
                button(
                        "versions.to_current",
                        "version-to-current",
                        () -> desk.open(pane, open.document().id())),
                button("versions.all", "version-all", () -> list(open)));
    }

    /** A correction was left, perhaps days ago. */
    private Node unsaved(OpenDocument open) {
        return notice(
                "version-draft",
                desk.texts().get("versions.draft_waits"),
                button(
                        "versions.draft_go_on",
                        "version-draft-go-on",
                        () -> correct(
                                open,
                                drafts.of(open.version(), place()).change().from())));
    }

    private Node news(OpenDocument open) {
        return notice(
                "version-news",
                news(),
                button("versions.look", "version-look", this::look),
                button("versions.dismiss", "version-dismiss", () -> {
                    dismissed = open.version().id();
                    tell();
                }));
    }

    private String news() {
        Map<Grade, Integer> counts = review.counts();
        // Once some have been answered, how they came counts no more.
        String marks = review.isBegun()
                ? desk.texts().get("versions.notice_left", review.waiting())
                : desk.texts()
                        .get(
                                "versions.notice",
                                counts.getOrDefault(Grade.EXACT, 0),
                                counts.getOrDefault(Grade.MOVED, 0),
                                counts.getOrDefault(Grade.EDITED, 0),
                                counts.getOrDefault(Grade.DOUBTFUL, 0),
                                counts.getOrDefault(Grade.ORPHAN, 0));
        if (lost().isEmpty()) {
            return marks;
        }
        String names = lost().stream().limit(MOST_NAMES).collect(Collectors.joining("、"));
        String more = lost().size() > MOST_NAMES ? "…" : "";
        String headings = desk.texts().get("versions.lost_headings", lost().size(), names + more);
        return counts.isEmpty() ? headings : marks + "\n" + headings;
    }

    private static Node notice(String id, String words, Button... ways) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("version-words");
        FlowPane buttons = new FlowPane(6, 4, ways);
        VBox notice = new VBox(4, label, buttons);
        notice.setId(id);
        notice.getStyleClass().add("version-notice");
        return notice;
    }

    private Button button(String textKey, String id, Runnable action) {
        Button button = new Button(desk.texts().get(textKey));
        button.setId(id);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }
}
