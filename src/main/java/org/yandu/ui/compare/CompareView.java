package org.yandu.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;
import javafx.util.StringConverter;
import org.yandu.retrieval.parallel.Grade;
import org.yandu.retrieval.parallel.Link;
import org.yandu.retrieval.parallel.Stretch;
import org.yandu.ui.keys.ListKeys;
import org.yandu.ui.parts.Seen;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.PassageClip;
import org.yandu.ui.shell.PassageDrag;
import org.yandu.workspace.Edit;
import org.yandu.workspace.OpenDocument;

/** All links between the text that is read and the next one beside it, gaps included; choosing one shows both places. */
final class CompareView extends BorderPane {

    private final Desk desk;
    private final LinkModel model;
    private final PinModel pins;
    private final ListView<Row> rows = new ListView<>();
    private final Label empty = new Label();
    private final LinkHeads heads = new LinkHeads();

    /** A link with the texts whose places it names. */
    record Row(OpenDocument from, OpenDocument to, Link link) {

        boolean isOf(OpenDocument one, OpenDocument other) {
            return from.version().equals(one.version()) && to.version().equals(other.version());
        }
    }

    CompareView(Desk desk, LinkModel model, PinModel pins) {
        this.desk = desk;
        this.model = model;
        this.pins = pins;
        setId("compare");
        getStyleClass().add("compare");
        rows.setId("compare-rows");
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        rows.setPlaceholder(empty);
        rows.setCellFactory(list -> new LinkCell(model.why()));
        rows.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                show(row);
            }
        });
        PassageDrag.offer(desk, rows, this::clips);
        offerUnpinning();
        desk.gate().lastChangeProperty().addListener((o, was, applied) -> {
            // The links themselves have heard of it before: they belong to the same room.
            if (applied != null && applied.change().edits().stream().anyMatch(Edit.OfPin.class::isInstance)) {
                fill();
            }
        });
        setTop(head());
        VBox.setVgrow(rows, Priority.ALWAYS);
        setCenter(new VBox(heads, rows));
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
        lock.setMinWidth(Region.USE_PREF_SIZE);
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
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("search-tools");
        return head;
    }

    /** Nothing is worked out while nobody sees it. */
    private void fill() {
        Optional<OpenDocument> from = desk.focused().open();
        Optional<OpenDocument> to = beside().flatMap(PaneModel::open);
        LinkKind kind = model.kindProperty().get();
        CompareHint hint = new CompareHint(kind);
        empty.setText(desk.texts().get(hint.key(from.isPresent() && to.isPresent(), false)));
        if (!Seen.is(this) || from.isEmpty() || to.isEmpty()) {
            rows.getItems().clear();
            heads.setVisible(false);
            return;
        }
        OpenDocument one = from.get();
        OpenDocument other = to.get();
        rows.getItems().removeIf(row -> !row.isOf(one, other));
        heads.show(
                one.document().title(),
                desk.texts().get("compare.why"),
                other.document().title());
        model.links().of(one, other, model.grain(), known -> {
            boolean still = desk.focused().open().equals(from)
                    && beside().flatMap(PaneModel::open).equals(to)
                    && model.kindProperty().get() == kind;
            if (still) {
                empty.setText(desk.texts().get(hint.key(true, true)));
                List<Link> links =
                        kind == LinkKind.PIN ? known.pinned().links(one.outline(), other.outline()) : known.links();
                boolean fresh = rows.getItems().isEmpty();
                rows.getItems()
                        .setAll(links.stream()
                                .map(link -> new Row(one, other, link))
                                .toList());
                if (fresh) {
                    toReadingPlace();
                }
            }
        });
    }

    /** The list begins where the text is read; one that is only filled anew stays where it is. */
    private void toReadingPlace() {
        int place = desk.focused().readingPlaceProperty().get();
        int at = 0;
        for (int i = 0; i < rows.getItems().size(); i++) {
            if (rows.getItems().get(i).link().from().span().start() <= place) {
                at = i;
            }
        }
        rows.scrollTo(at);
    }

    private void offerUnpinning() {
        MenuItem unpin = new MenuItem(desk.texts().get("compare.unpin"));
        unpin.setId("compare-unpin");
        unpin.setOnAction(event -> unpin());
        ContextMenu menu = rows.getContextMenu();
        menu.getItems().add(unpin);
        menu.addEventHandler(WindowEvent.WINDOW_SHOWING, event -> {
            unpin.setDisable(!isPinned());
            unpin.setAccelerator(ListKeys.REMOVE.combination(desk.keys()));
        });
        rows.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // Otherwise the second row would be the first one that is chosen.
            if (event.getCode() == KeyCode.DOWN && rows.getSelectionModel().isEmpty()) {
                event.consume();
                rows.getSelectionModel().selectFirst();
            }
        });
        rows.setOnKeyPressed(event -> {
            if (ListKeys.REMOVE.matches(desk.keys(), event)) {
                event.consume();
                unpin();
            }
        });
    }

    private boolean isPinned() {
        Row row = rows.getSelectionModel().getSelectedItem();
        return row != null && row.link().grade() == Grade.PINNED && desk.gate().canWrite();
    }

    private void unpin() {
        Row row = rows.getSelectionModel().getSelectedItem();
        Stretch there = row == null ? null : row.link().to();
        if (row != null && there != null && isPinned()) {
            pins.remove(row.from(), row.link().from().span(), row.to(), there.span());
        }
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
        beside().ifPresent(pane -> model.go(row.link(), desk.focused(), pane));
    }
}
