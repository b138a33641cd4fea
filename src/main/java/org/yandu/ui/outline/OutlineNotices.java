package org.yandu.ui.outline;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.language.Texts;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.Proposal;
import org.yandu.workspace.OpenDocument;

/** Above the outline: that numbers are missing or in disorder, and what can be done about it. Takes no room otherwise. */
final class OutlineNotices extends VBox {

    private final OutlineModel model;
    private final Texts texts;
    private final Runnable arrange;

    /** @param arrange opens the order for looking through */
    OutlineNotices(OutlineModel model, Runnable arrange) {
        super(4);
        this.model = model;
        this.texts = model.desk().texts();
        this.arrange = arrange;
        setId("outline-notices");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** @param proposal how the order could be mended, if it is out of order */
    void show(Optional<Proposal> proposal) {
        getChildren().clear();
        boolean arranged =
                model.desk().focused().open().flatMap(OpenDocument::arrangement).isPresent();
        if (arranged) {
            getChildren().add(notice("order-review", texts.get("order.arranged"), "order.review", arrange));
        } else if (proposal.isPresent()) {
            getChildren().add(notice("order-propose", texts.get("order.disordered"), "order.look", arrange));
        }
        List<OutlineNode> slips = model.slips(arranged || proposal.isPresent());
        if (!slips.isEmpty()) {
            getChildren()
                    .add(notice(
                            "outline-slips",
                            texts.get("outline.slips", slips.size()),
                            "outline.slips.next",
                            () -> model.showNextSlip(slips)));
        }
        setVisible(!getChildren().isEmpty());
    }

    private Node notice(String id, String what, String wayKey, Runnable run) {
        Label words = new Label(what, new FontIcon("fth-alert-circle"));
        words.setWrapText(true);
        Button way = new Button(texts.get(wayKey));
        way.setId(id);
        way.getStyleClass().add("link-button");
        way.setOnAction(event -> run.run());
        VBox notice = new VBox(3, words, way);
        notice.getStyleClass().add("outline-notice");
        return notice;
    }
}
