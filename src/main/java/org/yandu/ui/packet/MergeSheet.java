package org.yandu.ui.packet;

import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.curation.Fate;
import org.yandu.curation.Fate.Status;
import org.yandu.document.Problem;
import org.yandu.language.Texts;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.Sheet;

/** Every file that came back with its outcome. */
final class MergeSheet extends Sheet {

    private final MergeModel model;
    private final Texts texts;
    private final Label summary = new Label();
    private final Label none = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final ListView<Fate> list;
    private final Button seeClass;
    private final Button stop;
    private final Button close;

    MergeSheet(MergeModel model) {
        super("packet-merge");
        this.model = model;
        this.texts = model.desk().texts();
        this.list = new ListView<>(model.fates());
        setMost(820, 760);
        Label title = new Label(texts.get("packet.merge_title"));
        title.getStyleClass().add("sheet-title");
        summary.setId("packet-merge-summary");
        summary.setWrapText(true);
        summary.getStyleClass().add("sheet-quiet");
        progress.setMaxWidth(Double.MAX_VALUE);
        list.setId("packet-fates");
        list.setCellFactory(view -> new Cell());
        none.setWrapText(true);
        none.getStyleClass().add("empty-hint");
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        seeClass = new TextButton(texts, "packet.see_class", "packet-merge-class", model::seeClass);
        stop = new TextButton(texts, "packet.stop", "packet-merge-stop", model::stop);
        close = new TextButton(texts, "export.close", "packet-merge-close", model::close);
        close.setDefaultButton(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(8, gap, stop, seeClass, close);
        foot.setAlignment(Pos.CENTER_LEFT);
        paper().getChildren().addAll(title, summary, progress, list, foot);
        for (Node node : new Node[] {progress, stop, close}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        model.workingProperty().subscribe(this::showWork);
        model.fates().addListener((ListChangeListener<Fate>) change -> count());
        follow(model.shownProperty(), () -> {});
    }

    private void showWork(@Nullable Job job) {
        progress.progressProperty().unbind();
        progress.setVisible(job != null);
        stop.setVisible(job != null);
        close.setVisible(job == null);
        // Before anything is known, nothing is said to have come of it.
        none.setText(job == null ? texts.get("packet.merge_none") : "");
        if (job != null) {
            seeClass.setVisible(false);
            progress.progressProperty().bind(job.progress());
            summary.setText(texts.get("job.packet_merge"));
        } else {
            count();
        }
    }

    private void count() {
        long taken = model.fates().stream()
                .filter(fate -> fate.status() == Status.NEW || fate.status() == Status.REPLACED)
                .count();
        long refused = model.fates().stream()
                .filter(fate -> fate.status() == Status.REFUSED)
                .count();
        seeClass.setVisible(
                model.workingProperty().get() == null && !model.fates().isEmpty());
        int all = model.fates().size();
        summary.setText(texts.get("packet.merge_summary", all, taken, all - taken - refused, refused));
    }

    @Override
    protected Node first() {
        return list;
    }

    @Override
    protected void closed() {
        model.close();
    }

    /** One file. */
    private final class Cell extends ListCell<Fate> {

        @Override
        protected void updateItem(@Nullable Fate fate, boolean bare) {
            super.updateItem(fate, bare);
            setText(null);
            setGraphic(bare || fate == null ? null : row(fate));
        }

        private Node row(Fate fate) {
            Label name = new Label(fate.coder() == null ? fate.file() : fate.coder() + "　" + fate.file());
            name.getStyleClass().add("question-words");
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            Label status =
                    new Label(texts.get("packet.fate." + fate.status().name().toLowerCase(Locale.ROOT)));
            status.setMinWidth(Region.USE_PREF_SIZE);
            VBox rows = new VBox(2, new HBox(8, name, status), quiet(words(fate)));
            fate.lost().stream()
                    .limit(3)
                    .forEach(lost -> rows.getChildren()
                            .add(quiet(texts.get("packet.lost", lost.quote().exact(), lost.comment()))));
            if (fate.lost().size() > 3) {
                rows.getChildren()
                        .add(quiet(texts.get("packet.lost_more", fate.lost().size() - 3)));
            }
            Problem problem = fate.problem();
            if (problem != null && problem.kind() == Problem.Kind.PACKET_SIGNER) {
                rows.getChildren()
                        .add(new TextButton(texts, "packet.same_person", "packet-accept", () -> model.accept(fate)));
            }
            rows.setPrefWidth(0);
            return rows;
        }

        private Label quiet(String words) {
            Label label = new Label(words);
            label.setWrapText(true);
            label.getStyleClass().add("sheet-quiet");
            return label;
        }

        private String words(Fate fate) {
            Problem problem = fate.problem();
            if (problem != null) {
                return texts.get(problem.key(), problem.args().toArray()) + "\n"
                        + texts.get(problem.key() + ".way", problem.args().toArray());
            }
            if (fate.status() == Status.UNCHANGED || fate.status() == Status.OLDER) {
                return texts.get("packet.fate_nothing");
            }
            Fate.Counts counts = fate.counts();
            return texts.get(
                    "packet.fate_counts",
                    counts.added(),
                    counts.changed(),
                    counts.removed(),
                    counts.answers(),
                    counts.carried(),
                    counts.doubtful());
        }
    }
}
