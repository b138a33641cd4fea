package org.yandu.ui.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.yandu.exchange.Destination;
import org.yandu.exchange.Destination.VersionOf;
import org.yandu.ui.shell.DocumentChooser;

/** What a file can become: a document of its own, or the newer text of one. */
final class BecomeMenu {

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
        if (!model.desk().library().documents().isEmpty()) {
            MenuItem other = new MenuItem(model.desk().texts().get("take_in.as_version_of"));
            other.setOnAction(event -> DocumentChooser.show(
                    model.desk(), under, document -> model.become(row, new VersionOf(document.id()))));
            items.add(new SeparatorMenuItem());
            items.add(other);
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
