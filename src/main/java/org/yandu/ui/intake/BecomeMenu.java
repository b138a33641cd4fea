package org.yandu.ui.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.accession.Destination;
import org.yandu.exchange.accession.Destination.After;
import org.yandu.exchange.accession.Destination.VersionOf;
import org.yandu.ui.shell.Chooser;
import org.yandu.ui.shell.DocumentChooser;

/** What a file can become: a document of its own, or the newer text of one or of another file. */
final class BecomeMenu {

    /** Files, and documents, that the menu offers; all others can be chosen from a list. */
    private static final int SHOWN = 5;

    private final TakeInModel model;
    private final Report report;

    BecomeMenu(TakeInModel model, Report report) {
        this.model = model;
        this.report = report;
    }

    /** @param under where all documents are offered, when none that was guessed is the right one */
    List<MenuItem> items(Arrival row, Node under) {
        List<MenuItem> items = new ArrayList<>();
        items.add(item(row, Destination.OWN, model.desk().texts().get("take_in.as_own")));
        for (String id : row.olderTexts().stream().limit(SHOWN).toList()) {
            report.versionOf(row, id).ifPresent(words -> items.add(item(row, new VersionOf(id), words)));
        }
        files(row, under, items);
        if (!model.desk().library().documents().isEmpty()) {
            MenuItem other = new MenuItem(model.desk().texts().get("take_in.as_version_of"));
            other.setOnAction(event -> DocumentChooser.show(
                    model.desk(), under, document -> model.become(row, new VersionOf(document.id()))));
            items.add(new SeparatorMenuItem());
            items.add(other);
        }
        return items;
    }

    /** Files that come in with it and may be its older text: the likeliest and the one it follows now, the rest from a list. */
    private void files(Arrival row, Node under, List<MenuItem> items) {
        List<Arrival> files = model.olderFiles(row);
        for (int i = 0; i < files.size(); i++) {
            Destination after = after(files.get(i));
            if (i < SHOWN || after.equals(row.standing().destination())) {
                String words = model.desk()
                        .texts()
                        .get("take_in.as_version_file", files.get(i).name());
                items.add(item(row, after, words));
            }
        }
        if (files.size() > SHOWN) {
            MenuItem more = new MenuItem(model.desk().texts().get("take_in.as_version_of_file"));
            Chooser.Offer<Arrival> offer =
                    new Chooser.Offer<>(files, "take_in.filter_files", Arrival::name, FileCell::new);
            more.setOnAction(event -> Chooser.show(model.desk(), under, offer, file -> model.become(row, after(file))));
            items.add(more);
        }
    }

    private static Destination after(Arrival file) {
        return new After(file.source().path());
    }

    private static final class FileCell extends ListCell<Arrival> {
        @Override
        protected void updateItem(@Nullable Arrival file, boolean empty) {
            super.updateItem(file, empty);
            setText(empty || file == null ? null : file.name());
        }
    }

    private RadioMenuItem item(Arrival row, Destination destination, String words) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setSelected(row.isChosen() && destination.equals(row.standing().destination()));
        item.setOnAction(event -> model.become(row, destination));
        return item;
    }
}
