package org.yandu.ui.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.TextDiff;
import org.yandu.language.Texts;
import org.yandu.retrieval.wording.Shared.Grade;
import org.yandu.ui.parts.DiffFlow;
import org.yandu.ui.parts.DiffRun;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.parts.WrappingCell;
import org.yandu.ui.wording.SharedModel.Far;
import org.yandu.ui.wording.SharedModel.Row;
import org.yandu.ui.wording.SharedModel.Side;

/**
 * A formula, its places in the text that is compared, and those in each other text, where it is near with what differs. A short one may
 * stand thousands of times: some places are named, to the others a link leads one by one.
 */
final class SharedCell extends WrappingCell<Row> {

    /** So many texts are named before the rest is asked for. */
    private static final int FEW = 4;

    /** So many more each time. */
    private static final int MORE = 20;

    /** So many places of a text are named. */
    private static final int PLACES = 8;

    private final SharedModel model;
    private final Texts texts;
    private final Map<Side, Integer> unfolded;

    /** @param unfolded how many texts are named of a formula, by its first place, where more were asked for */
    SharedCell(SharedModel model, Map<Side, Integer> unfolded) {
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
        int shown = unfolded.getOrDefault(row.here(), FEW);
        VBox box = new VBox(1);
        DiffFlow flow = new DiffFlow();
        flow.show("", List.of(new DiffRun(TextDiff.Kind.SAME, row.here().words())), "");
        String letters = texts.get(
                "wording.shared.letters",
                row.letters(),
                byText.size() + 1,
                row.places().size() + row.far().size());
        FlowPane own = line(letters, "annotation-place");
        own.getChildren().add(label(texts.get("wording.shared.own"), "annotation-document"));
        places(own, row, row.places());
        box.getChildren().addAll(flow, own);
        byText.values().stream().limit(shown).forEach(fars -> add(box, row, fars));
        if (byText.size() > shown) {
            Hyperlink more = link(texts.get("wording.shared.more", byText.size() - shown), () -> {
                unfolded.put(row.here(), shown + MORE);
                updateItem(row, false);
            });
            more.setFocusTraversable(true);
            box.getChildren().add(more);
        }
        setAccessibleText(row.here().words() + " " + letters + " "
                + byText.values().stream()
                        .limit(shown)
                        .map(fars -> fars.getFirst().side())
                        .map(side -> side.document().title() + " " + side.place())
                        .collect(Collectors.joining("; ")));
        setGraphic(box);
    }

    private void add(VBox box, Row row, List<Far> fars) {
        FlowPane line = line(fars.getFirst().side().document().title(), "annotation-document");
        List<Side> named = places(line, row, fars.stream().map(Far::side).toList());
        box.getChildren().add(line);
        Set<Said> near = new LinkedHashSet<>();
        fars.stream()
                .filter(far -> far.grade() != Grade.EXACT && named.contains(far.side()))
                .forEach(far -> near.add(new Said(far.grade(), far.differing())));
        for (Said said : near) {
            DiffFlow differing = new DiffFlow();
            differing.show(
                    texts.get("cli.shared.grade." + said.grade().name().toLowerCase(Locale.ROOT)) + "  ",
                    said.differing(),
                    "");
            box.getChildren().add(differing);
        }
    }

    /** What is said otherwise is told once, however often it is. */
    private record Said(Grade grade, List<DiffRun> differing) {}

    /**
     * Links to the first places of a text, to the one the reader stands at, and to the next of the others.
     *
     * @return those that are named
     */
    private List<Side> places(FlowPane line, Row row, List<Side> all) {
        List<Side> named = new ArrayList<>(all.subList(0, Math.min(all.size(), PLACES)));
        named.forEach(side -> line.getChildren().add(to(row, side)));
        if (all.size() > PLACES) {
            int at = model.standing().among(row, all).orElse(-1);
            Side next = all.get(at >= PLACES && at + 1 < all.size() ? at + 1 : PLACES);
            Hyperlink more = link(texts.get("wording.shared.more_places", all.size() - PLACES), () -> go(row, next));
            Hint.on(more, texts.get("wording.shared.more_places.hint"));
            line.getChildren().add(more);
            // Behind the link, which stays under the mouse from place to place.
            if (at >= PLACES) {
                named.add(all.get(at));
                line.getChildren()
                        .addAll(
                                to(row, all.get(at)),
                                label(texts.get("wording.shared.stand", at + 1, all.size()), "annotation-place"));
            }
        }
        return named;
    }

    private Hyperlink to(Row row, Side side) {
        return link(name(side), () -> go(row, side));
    }

    private String name(Side side) {
        return side.place().isEmpty() ? texts.get("compare.grid.go") : side.place();
    }

    private static FlowPane line(String words, String style) {
        FlowPane line = new FlowPane(8, 0, label(words, style));
        line.setMinWidth(0);
        return line;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    private void go(Row row, Side side) {
        getListView().getSelectionModel().clearAndSelect(getIndex());
        model.desk().background().later(() -> {
            model.goOn(row, side);
            if (row.equals(getItem())) {
                updateItem(row, false);
            }
        });
    }

    private static Hyperlink link(String words, Runnable run) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().add("shared-place");
        link.setFocusTraversable(false);
        // The list is clicked as well, and shows the first place of what is chosen.
        link.setOnMouseClicked(event -> event.consume());
        link.setOnAction(event -> {
            link.setVisited(false);
            run.run();
        });
        return link;
    }
}
