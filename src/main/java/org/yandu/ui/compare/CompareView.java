package org.yandu.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.parallel.Link;
import org.yandu.retrieval.parallel.Stretch;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.PassageClip;
import org.yandu.ui.shell.PassageDrag;
import org.yandu.ui.shell.Seen;
import org.yandu.workspace.OpenDocument;

/** All links between the text that is read and the next one beside it, gaps included; choosing one shows both places. */
final class CompareView extends BorderPane {

    private final Desk desk;
    private final LinkModel model;
    private final ListView<Row> rows = new ListView<>();

    /** A link with the texts whose places it names. */
    record Row(OpenDocument from, OpenDocument to, Link link) {}

    CompareView(Desk desk, LinkModel model) {
        this.desk = desk;
        this.model = model;
        setId("compare");
        rows.setId("compare-rows");
        Label empty = new Label(desk.texts().get("compare.empty"));
        empty.setWrapText(true);
        rows.setPlaceholder(empty);
        rows.setCellFactory(list -> new LinkCell(model.why()));
        rows.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                show(row);
            }
        });
        PassageDrag.offer(desk, rows, this::clips);
        setTop(head());
        setCenter(rows);
        desk.openProperty().subscribe(open -> fill());
        desk.panes().addListener((ListChangeListener<PaneModel>) change -> fill());
        model.kindProperty().subscribe(this::fill);
        focusedProperty().subscribe(has -> {
            if (has) {
                fill();
                rows.requestFocus();
            }
        });
        Seen.follow(this, seen -> fill());
    }

    private HBox head() {
        ToggleButton lock = new ToggleButton(desk.texts().get("action.link_panes"));
        lock.setId("compare-follow");
        model.lockedProperty().subscribe(lock::setSelected);
        lock.setOnAction(event -> model.toggle());
        ComboBox<LinkKind> kinds = new ComboBox<>();
        kinds.setId("compare-kind");
        kinds.getItems().setAll(LinkKind.values());
        kinds.setConverter(new StringConverter<>() {
            @Override
            public String toString(LinkKind kind) {
                return kind == null ? "" : desk.texts().get(kind.textKey());
            }

            @Override
            public LinkKind fromString(String words) {
                throw new UnsupportedOperationException();
            }
        });
        kinds.valueProperty().bindBidirectional(model.kindProperty());
        HBox head = new HBox(8, kinds, lock);
        head.setPadding(new Insets(6));
        return head;
    }

    /** Nothing is worked out while nobody sees it. */
    private void fill() {
        Optional<OpenDocument> from = desk.focused().open();
        Optional<OpenDocument> to = beside().flatMap(PaneModel::open);
        if (!Seen.is(this) || from.isEmpty() || to.isEmpty()) {
            rows.getItems().clear();
            return;
        }
        OpenDocument one = from.get();
        OpenDocument other = to.get();
        model.links().of(one, other, model.grain(), known -> {
            boolean still = desk.focused().open().equals(from)
                    && beside().flatMap(PaneModel::open).equals(to);
            if (still) {
                rows.getItems()
                        .setAll(known.links().stream()
                                .map(link -> new Row(one, other, link))
                                .toList());
            }
        });
    }

    /** Both sides of the link that is chosen. */
    private List<PassageClip> clips() {
        Row row = rows.getSelectionModel().getSelectedItem();
        if (row == null) {
            return List.of();
        }
        Stretch there = row.link().to();
        PassageClip here = PassageClip.of(row.from(), row.link().from().span());
        return there == null ? List.of(here) : List.of(here, PassageClip.of(row.to(), there.span()));
    }

    private Optional<PaneModel> beside() {
        ObservableList<PaneModel> panes = desk.panes();
        if (panes.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(panes.get((panes.indexOf(desk.focused()) + 1) % panes.size()));
    }

    private void show(Row row) {
        desk.focused().jump(Jump.toHeading(start(row.link().from())));
        Stretch there = row.link().to();
        if (there != null) {
            beside().ifPresent(pane -> pane.jump(Jump.toHeading(start(there))));
        }
    }

    /** A whole section would not fit into the flash. */
    private static TextSpan start(Stretch stretch) {
        return new TextSpan(stretch.span().start(), stretch.span().start());
    }
}
