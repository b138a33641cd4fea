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
import org.yandu.outline.order.Proposal;

/** Above the outline: that numbers are missing or in disorder, and what can be done about it. Takes no room otherwise. */
final class OutlineNotices extends VBox {

    private static final String ODD = "fth-alert-circle";

    /** The same as above the text: there is nothing left to look at. */
    private static final String DONE = "fth-shuffle";

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
        boolean arranged = model.isArranged();
        if (arranged) {
            getChildren().add(notice("order-review", texts.get("order.arranged"), "order.review", arrange, DONE));
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
        return notice(id, what, wayKey, run, ODD);
    }

    private Node notice(String id, String what, String wayKey, Runnable run, String icon) {
        Label words = new Label(what, new FontIcon(icon));
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
