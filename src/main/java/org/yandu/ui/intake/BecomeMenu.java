package org.yandu.ui.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.yandu.exchange.Destination;
import org.yandu.exchange.Destination.After;
import org.yandu.exchange.Destination.VersionOf;
import org.yandu.ui.shell.DocumentChooser;

/** What a file can become: a document of its own, or the newer text of one or of another file. */
final class BecomeMenu {

    /** Files offered at once; the others one step further. */
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
        for (String id : row.olderTexts()) {
            report.titleOf(id)
                    .ifPresent(title -> items.add(
                            item(row, new VersionOf(id), model.desk().texts().get("take_in.as_version", title))));
        }
        List<MenuItem> files = files(row);
        items.addAll(files.subList(0, Math.min(SHOWN, files.size())));
        if (files.size() > SHOWN) {
            Menu more = new Menu(model.desk().texts().get("take_in.as_version_of_file"));
            more.getItems().setAll(files.subList(SHOWN, files.size()));
            items.add(more);
        }
        if (!model.desk().library().documents().isEmpty()) {
            MenuItem other = new MenuItem(model.desk().texts().get("take_in.as_version_of"));
            other.setOnAction(event -> DocumentChooser.show(
                    model.desk(), under, document -> model.become(row, new VersionOf(document.id()))));
            items.add(new SeparatorMenuItem());
            items.add(other);
        }
        return items;
    }

    /** Files that come in with it and may be its older text; likely ones first. */
    private List<MenuItem> files(Arrival row) {
        List<MenuItem> items = new ArrayList<>();
        for (Arrival other : model.olderFiles(row)) {
            items.add(item(
                    row,
                    new After(other.source().path()),
                    model.desk().texts().get("take_in.as_version_file", other.name())));
        }
        return items;
    }

    private RadioMenuItem item(Arrival row, Destination destination, String words) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setSelected(row.isChosen() && destination.equals(row.standing().destination()));
        item.setOnAction(event -> model.become(row, destination));
        return item;
    }
}
