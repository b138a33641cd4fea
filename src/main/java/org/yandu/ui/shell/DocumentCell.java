package org.yandu.ui.shell;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.Header;
import org.yandu.ui.parts.WrappingCell;

/** A document in a list: title, and below it who and when, as far as the text says. */
final class DocumentCell extends WrappingCell<Document> {

    private final Label title = new Label();
    private final Label facts = new Label();
    private final VBox box = new VBox(1, title, facts);
    private final Desk desk;

    DocumentCell(Desk desk) {
        this.desk = desk;
        getStyleClass().add("document-cell");
        title.getStyleClass().add("document-title");
        title.setWrapText(true);
        facts.getStyleClass().add("document-facts");
    }

    @Override
    protected void updateItem(@Nullable Document document, boolean empty) {
        super.updateItem(document, empty);
        if (empty || document == null) {
            setGraphic(null);
            return;
        }
        title.setText(document.title());
        facts.setText(facts(document.header()));
        setGraphic(box);
        setAccessibleText(document.title());
    }

    private String facts(Header header) {
        String known = Stream.of(header.author(), header.issuer(), header.date(), header.source())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(desk.texts().get("documents.separator")));
        return known.isEmpty() ? desk.texts().get("documents.no_facts") : known;
    }
}
