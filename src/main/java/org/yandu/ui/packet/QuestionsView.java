package org.yandu.ui.packet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.Question;
import org.yandu.exchange.out.FileNames;
import org.yandu.exchange.out.OutFile;
import org.yandu.language.Texts;
import org.yandu.ui.packet.QuestionsModel.Section;
import org.yandu.ui.packet.QuestionsModel.Seen;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.shell.Job;

/** The questions beside the text, an editor for each answer, and how far the reader has come. */
final class QuestionsView extends VBox {

    private final QuestionsModel model;
    private final Texts texts;
    private final ComboBox<Assignment> chooser = new ComboBox<>();
    private final Label note = new Label();
    private final Label count = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final VBox sections = new VBox();
    private final VBox cards = new VBox(10);
    private final Button handIn;
    private final Button release;
    private final Button again;
    private final VBox there;
    private final Label empty;

    private List<Question> shown = List.of();
    private String shownId = "";
    private final List<QuestionCard> made = new ArrayList<>();

    /**
     * @param reissue makes a newer edition of what was given out
     * @param back gives back what was made
     */
    QuestionsView(QuestionsModel model, Consumer<Assignment> reissue, Consumer<Seen> back) {
        super(8);
        this.model = model;
        this.texts = model.desk().texts();
        getStyleClass().addAll("notes", "questions");
        setMinWidth(230);
        handIn = new TextButton(
                texts,
                "packet.hand_in",
                "packet-hand-in",
                () -> Optional.ofNullable(model.seenProperty().get()).ifPresent(back));
        release = new TextButton(texts, "packet.release", "packet-release", () -> model.release(this::write));
        again = new TextButton(
                texts,
                "packet.again",
                "packet-again",
                () -> Optional.ofNullable(model.chosenProperty().get()).ifPresent(reissue));
        there = there();
        empty = new Label(texts.get("packet.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        VBox.setVgrow(there, Priority.ALWAYS);
        getChildren().addAll(empty, there);
        for (Node node : List.of(empty, there, handIn, release, again)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        model.seenProperty().subscribe(this::show);
    }

    @Override
    public void requestFocus() {
        if (made.isEmpty()) {
            chooser.requestFocus();
        } else {
            Node editor = made.getFirst().lookup(".text-area");
            (editor == null ? chooser : editor).requestFocus();
        }
    }

    private VBox there() {
        chooser.setId("packet-chooser");
        chooser.setItems(model.assignments());
        chooser.setMaxWidth(Double.MAX_VALUE);
        chooser.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Assignment assignment) {
                return assignment == null ? "" : texts.get("packet.by", assignment.title(), assignment.maker());
            }

            @Override
            public @Nullable Assignment fromString(String words) {
                return null;
            }
        });
        chooser.valueProperty().bindBidirectional(model.chosenProperty());
        note.setWrapText(true);
        note.managedProperty().bind(note.visibleProperty());
        count.setId("packet-progress");
        count.setWrapText(true);
        progress.setMaxWidth(Double.MAX_VALUE);
        TitledPane places = new TitledPane(texts.get("packet.sections"), sections);
        places.setExpanded(false);
        places.setAnimated(false);
        ScrollPane scroll = new ScrollPane(new VBox(10, note, cards, places));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        FlowPane foot = new FlowPane(8, 6, handIn, release, again, more());
        return new VBox(8, chooser, count, progress, scroll, foot);
    }

    /** What takes the whole packet out of the panel does not stand where a hand that gives back might slip. */
    private MenuButton more() {
        MenuItem remove = new MenuItem(texts.get("packet.remove"));
        remove.setId("packet-remove");
        remove.setOnAction(event -> model.remove());
        MenuButton more = new MenuButton(null, new FontIcon("fth-more-horizontal"), remove);
        more.setId("packet-more");
        more.getStyleClass().add("lesson-more");
        Hint.on(more, texts.get("packet.more_of"));
        more.setAccessibleText(texts.get("packet.more_of"));
        return more;
    }

    private void show(@Nullable Seen seen) {
        empty.setVisible(seen == null);
        there.setVisible(seen != null);
        if (seen == null) {
            return;
        }
        Assignment assignment = seen.assignment();
        boolean given = assignment.role() == Assignment.Role.GIVEN;
        note.setText(assignment.note());
        note.setVisible(!assignment.note().isBlank());
        handIn.setVisible(!given);
        again.setVisible(given);
        release.setVisible(seen.given().releasable());
        int all = assignment.questions().size();
        count.setText(
                given
                        ? texts.get(
                                "packet.given_count", all, assignment.readings().size())
                        : texts.get("packet.progress", seen.done(), all));
        progress.setVisible(!given);
        progress.setProgress(all == 0 ? 0 : (double) seen.done() / all);
        if (!assignment.questions().equals(shown) || !assignment.id().equals(shownId)) {
            build(assignment);
        }
        for (int i = 0; i < made.size(); i++) {
            if (given) {
                made.get(i)
                        .show(
                                seen.given().students(),
                                seen.given()
                                        .answered()
                                        .getOrDefault(shown.get(i).id(), 0));
            } else {
                made.get(i).show(seen.answer(shown.get(i)));
            }
        }
        sections.getChildren().setAll(seen.sections().stream().map(this::row).toList());
    }

    private void build(Assignment assignment) {
        shownId = assignment.id();
        shown = assignment.questions();
        made.clear();
        for (Question question : shown) {
            made.add(new QuestionCard(model, question, made.size() + 1, assignment.role()));
        }
        cards.getChildren().setAll(made);
    }

    private Node row(Section section) {
        Hyperlink link = new Hyperlink(texts.get("packet.section", section.title(), section.marks()));
        link.setWrapText(true);
        link.setOnAction(event -> model.desk().goTo(section.documentId(), section.span()));
        return link;
    }

    // ---- files ----

    private void write(QuestionsModel.Released released) {
        ask(
                texts.get("packet.key_name"),
                file -> save(file, released.file(), () -> {
                    model.released(released);
                    model.desk().say("packet.key_written", file.getFileName(), released.keys(), released.marks());
                }));
    }

    private void ask(String words, Consumer<Path> then) {
        Assignment assignment = model.chosenProperty().get();
        String title = assignment == null ? "" : assignment.title();
        model.desk()
                .files()
                .save(getScene().getWindow(), "packet.save_title", FileNames.of(title + "-" + words), PacketRoom.KINDS)
                .ifPresent(then);
    }

    private void save(Path file, byte[] bytes, Runnable then) {
        model.desk()
                .background()
                .read(
                        Job.named("job.packet_make"),
                        () -> OutFile.write(file, out -> {
                            out.write(bytes);
                            return true;
                        }),
                        done -> then.run());
    }
}
