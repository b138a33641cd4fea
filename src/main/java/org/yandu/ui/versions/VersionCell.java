package org.yandu.ui.versions;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.language.Texts;
import org.yandu.ui.parts.WrappingCell;

/** One text a document has had: how it came, when, how long it is, what is on it. */
final class VersionCell extends WrappingCell<VersionItem> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Texts texts;
    private final Label name = new Label();
    private final Label badge = new Label();
    private final Label facts = new Label();
    private final VBox card;

    VersionCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("version-cell");
        name.getStyleClass().add("version-name");
        badge.getStyleClass().add("version-badge");
        facts.getStyleClass().add("sheet-hint");
        facts.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(8, name, gap, badge);
        top.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(3, top, facts);
    }

    @Override
    protected void updateItem(@Nullable VersionItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        name.setText(name(item, texts));
        badge.setText(texts.get(item.current() ? "versions.current" : "versions.past"));
        String file = item.version().origin().fileName();
        facts.setText(texts.get(
                        "versions.facts",
                        item.version()
                                .codePoints()
                                .fromUtf16(item.version().text().length()),
                        item.annotations())
                + (file == null ? "" : texts.get("versions.file", file)));
        setGraphic(card);
    }

    static String name(VersionItem item, Texts texts) {
        Origin origin = item.version().origin();
        return texts.get(
                "versions.name",
                item.number(),
                texts.get("versions.cause." + origin.cause().name().toLowerCase(Locale.ROOT)),
                TIME.format(origin.created().atZone(ZoneId.systemDefault())));
    }
}
