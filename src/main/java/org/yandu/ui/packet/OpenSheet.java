package org.yandu.ui.packet;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.task.Assignment;
import org.yandu.exchange.packet.Opening;
import org.yandu.exchange.packet.PacketFile;
import org.yandu.exchange.packet.Readings;
import org.yandu.exchange.packet.Signers;
import org.yandu.exchange.packet.Signing;
import org.yandu.language.Texts;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.shell.Sheet;

/** What is in a packet, who made it and whether that is certain; nothing is opened before the reader says so. */
final class OpenSheet extends Sheet {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final OpenModel model;
    private final Texts texts;
    private final Label trouble = new Label();
    private final PasswordField passphrase = new PasswordField();
    private final HBox unlock;
    private final VBox inside = new VBox(6);
    private final Button open;
    private final Button apart;
    private final Button cancel;

    OpenSheet(OpenModel model) {
        super("packet-open");
        this.model = model;
        this.texts = model.desk().texts();
        setMost(680, 540);
        Label title = new Label(texts.get("packet.open_title"));
        title.getStyleClass().add("sheet-title");
        trouble.setId("packet-trouble");
        trouble.setWrapText(true);
        model.askingProperty()
                .subscribe(
                        asking -> trouble.getStyleClass().setAll("label", asking ? "sheet-quiet" : "packet-trouble"));
        trouble.textProperty().bind(model.troubleProperty());
        passphrase.setId("packet-passphrase");
        passphrase.setPromptText(texts.get("packet.passphrase"));
        passphrase.setOnAction(event -> model.unlock(passphrase.getText()));
        HBox.setHgrow(passphrase, Priority.ALWAYS);
        unlock = new HBox(
                8,
                passphrase,
                new TextButton(texts, "packet.unlock", "packet-unlock", () -> model.unlock(passphrase.getText())));
        ScrollPane scroll = new ScrollPane(inside);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        open = new TextButton(texts, "packet.open_here", "packet-open-here", model::open);
        open.setDefaultButton(true);
        apart = new TextButton(texts, "packet.open_apart", "packet-open-apart", this::askFolder);
        cancel = new TextButton(texts, "export.close", "packet-open-close", model::close);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(8, gap, cancel, apart, open);
        foot.setAlignment(Pos.CENTER_LEFT);
        paper().getChildren().addAll(title, trouble, unlock, scroll, foot);
        for (Node node : new Node[] {trouble, unlock}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        model.troubleProperty().subscribe(words -> trouble.setVisible(!words.isEmpty()));
        model.lockedProperty().subscribe(unlock::setVisible);
        model.seenProperty().subscribe(this::show);
        model.apartProperty().subscribe(packet -> apart.setDisable(packet == null));
        follow(model.shownProperty(), () -> passphrase.clear());
    }

    private void askFolder() {
        PacketFile packet = model.apartProperty().get();
        if (packet == null) {
            return;
        }
        String name = packet.name().replaceFirst("(?i)\\.yandu$", "");
        model.desk()
                .files()
                .saveFolder(getScene().getWindow(), "packet.apart_title")
                .ifPresent(folder -> model.openApart(folder.resolve(name.isBlank() ? "packet" : name)));
    }

    private void show(OpenModel.@Nullable Seen seen) {
        inside.getChildren().clear();
        open.setDisable(seen == null || !model.desk().gate().canWrite());
        if (seen == null) {
            return;
        }
        Opening opening = seen.opening();
        Readings readings = opening.readings();
        Assignment assignment = readings.assignment();
        line(assignment.title(), "question-words");
        line(texts.get("packet.made_by", assignment.maker(), DAY.format(assignment.made())), "");
        String signer = assignment.signer();
        line(
                texts.get(
                        "packet.signature." + seen.signature().name().toLowerCase(Locale.ROOT),
                        signer == null ? "" : Signing.shown(signer),
                        assignment.maker()),
                seen.signature() == Signers.Standing.OTHER_KEY ? "packet-trouble" : "sheet-quiet");
        if (!assignment.note().isBlank()) {
            line(assignment.note(), "");
        }
        line(texts.get("packet.standing." + opening.standing().name().toLowerCase(Locale.ROOT)), "");
        Opening.Counts counts = opening.counts();
        line(
                texts.get(
                        "packet.counts",
                        readings.texts().size(),
                        assignment.questions().size(),
                        readings.codes().size(),
                        readings.marks().size()),
                "");
        if (counts.known() + counts.newer() > 0) {
            line(texts.get("packet.known", counts.known(), counts.newer()), "sheet-quiet");
        }
        readings.texts().forEach(text -> line("· " + text.document().title(), ""));
        if (isOpen() && !open.isDisabled()) {
            // Where a passphrase was typed Enter goes on, and does not fall on the way out.
            open.requestFocus();
        }
    }

    private void line(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        inside.getChildren().add(label);
    }

    @Override
    protected Node first() {
        return unlock.isVisible() ? passphrase : open.isDisabled() ? cancel : open;
    }

    @Override
    protected void closed() {
        model.close();
    }
}
