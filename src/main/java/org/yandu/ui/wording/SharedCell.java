package org.yandu.ui.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.TextDiff;
import org.yandu.language.Texts;
import org.yandu.retrieval.wording.Shared.Grade;
import org.yandu.ui.shell.DiffFlow;
import org.yandu.ui.shell.DiffRun;
import org.yandu.ui.shell.WrappingCell;
import org.yandu.ui.wording.SharedModel.Far;
import org.yandu.ui.wording.SharedModel.Row;
import org.yandu.ui.wording.SharedModel.Side;

/** A formula, its places in the text that is compared, and those in each other text, where it is near with what differs. */
final class SharedCell extends WrappingCell<Row> {

    /** So many texts are named before the rest is asked for. */
    private static final int FEW = 4;

    private final SharedModel model;
    private final Texts texts;
    private final Set<Row> unfolded;

    SharedCell(SharedModel model, Set<Row> unfolded) {
        this.model = model;
        this.texts = model.desk().texts();
        this.unfolded = unfolded;
        getStyleClass().add("wording-telling");
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Map<String, List<Far>> byText = row.far().stream()
                .collect(Collectors.groupingBy(
                        far -> far.side().document().id(), LinkedHashMap::new, Collectors.toList()));
        VBox box = new VBox(1);
        DiffFlow flow = new DiffFlow();
        flow.show("", List.of(new DiffRun(TextDiff.Kind.SAME, row.here().words())), "");
        FlowPane own = line(
                texts.get(
                        "wording.shared.letters",
                        row.letters(),
                        byText.size() + 1,
                        row.places().size() + row.far().size()),
                "annotation-place");
        own.getChildren().add(named(texts.get("wording.shared.own")));
        row.places()
                .forEach(place -> own.getChildren()
                        .add(link(place.place(), place, row.far().getFirst().side())));
        box.getChildren().addAll(flow, own);
        boolean all = unfolded.contains(row);
        byText.values().stream().limit(all ? byText.size() : FEW).forEach(fars -> add(box, row, fars));
        if (!all && byText.size() > FEW) {
            Hyperlink more = new Hyperlink(texts.get("wording.shared.more", byText.size() - FEW));
            more.getStyleClass().add("shared-place");
            more.setOnAction(event -> {
                unfolded.add(row);
                updateItem(row, false);
            });
            box.getChildren().add(more);
        }
        setAccessibleText(row.here().words() + " "
                + row.sides()
                        .map(side -> side.document().title() + " " + side.place())
                        .collect(Collectors.joining("; ")));
        setGraphic(box);
    }

    private void add(VBox box, Row row, List<Far> fars) {
        FlowPane line = line(fars.getFirst().side().document().title(), "annotation-document");
        for (Far far : fars) {
            line.getChildren().add(link(far.side().place(), row.here(), far.side()));
        }
        box.getChildren().add(line);
        for (Far far : fars) {
            if (far.grade() != Grade.EXACT) {
                DiffFlow near = new DiffFlow();
                near.show(
                        texts.get("cli.shared.grade." + far.grade().name().toLowerCase(Locale.ROOT)) + "  ",
                        DiffRun.betweenFolded(row.here().words(), far.side().words()),
                        "");
                box.getChildren().add(near);
            }
        }
    }

    private static FlowPane line(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        FlowPane line = new FlowPane(8, 0, label);
        line.setMinWidth(0);
        return line;
    }

    private static Node named(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("annotation-document");
        return label;
    }

    private Hyperlink link(String place, Side here, Side there) {
        Hyperlink link = new Hyperlink(place.isEmpty() ? texts.get("compare.grid.go") : place);
        link.getStyleClass().add("shared-place");
        link.setFocusTraversable(false);
        // The list is clicked as well, and shows the first place of what is clicked.
        link.setOnMouseClicked(event -> event.consume());
        link.setOnAction(event -> {
            link.setVisited(false);
            getListView().getSelectionModel().clearAndSelect(getIndex());
            model.desk().background().later(() -> model.go(here, there));
        });
        return link;
    }
}
