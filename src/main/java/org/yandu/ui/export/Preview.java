package org.yandu.ui.export;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.exchange.markdown.Markdown;
import org.yandu.exchange.out.MarkReport;
import org.yandu.exchange.paper.Page;
import org.yandu.language.Texts;
import org.yandu.ui.parts.Words;

/** The right half of the sheet: the pages, or the first passages, as they will go out. */
final class Preview extends VBox {

    /** More passages than anybody looks through before the file is there. */
    private static final int PASSAGES = 30;

    /** Of a passage and of a comment, in characters. */
    private static final int LONGEST = 160;

    private final ExportModel model;
    private final Texts texts;
    private final ScrollPane view = new ScrollPane();
    private final Label where = new Label();
    private final Button back;
    private final Button on;
    private int page;

    Preview(ExportModel model) {
        super(6);
        this.model = model;
        this.texts = model.desk().texts();
        this.back = turn("fth-chevron-left", "export.page.back", "export-page-back", -1);
        this.on = turn("fth-chevron-right", "export.page.on", "export-page-on", 1);
        setMinWidth(0);
        view.setId("export-preview");
        view.setFitToWidth(true);
        view.getStyleClass().add("export-preview");
        VBox.setVgrow(view, Priority.ALWAYS);
        where.setId("export-where");
        where.getStyleClass().add("sheet-quiet");
        HBox turning = new HBox(8, back, where, on);
        turning.setAlignment(Pos.CENTER);
        getChildren().addAll(view, turning);
        view.viewportBoundsProperty().addListener((o, was, is) -> {
            if (was.getWidth() != is.getWidth()) {
                showPage();
            }
        });
        model.madeProperty().subscribe(this::show);
    }

    private Button turn(String icon, String textKey, String id, int by) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(texts.get(textKey));
        button.setOnAction(event -> {
            page += by;
            showPage();
        });
        return button;
    }

    private void show(@Nullable Made made) {
        boolean pages = made instanceof Made.Pages;
        back.setVisible(pages);
        on.setVisible(pages);
        switch (made) {
            case null -> {
                where.setText("");
                view.setContent(new Label(""));
            }
            case Made.Pages set -> {
                page = Math.clamp(page, 0, set.pages().size() - 1);
                showPage();
            }
            case Made.Report report -> {
                page = 0;
                where.setText(texts.get(
                        "export.count",
                        report.report().size(),
                        report.report().sources().size()));
                view.setContent(passages(report.report()));
                view.setVvalue(0);
            }
        }
    }

    private void showPage() {
        if (model.madeProperty().get() instanceof Made.Pages set) {
            List<Page> pages = set.pages();
            page = Math.clamp(page, 0, pages.size() - 1);
            back.setDisable(page == 0);
            on.setDisable(page == pages.size() - 1);
            where.setText(texts.get("export.page", page + 1, pages.size()));
            double width = Math.max(200, view.getViewportBounds().getWidth() - 16);
            StackPane paper = new StackPane(new PageView(model.faces()).draw(pages.get(page), width / Page.WIDTH));
            paper.setStyle("-fx-padding: 8;");
            view.setContent(paper);
        }
    }

    private Node passages(MarkReport report) {
        VBox box = new VBox(6);
        box.getStyleClass().add("export-passages");
        if (report.size() == 0) {
            box.getChildren().add(label(texts.get("export.none"), "sheet-quiet"));
        }
        box.getChildren().addAll(first(report));
        return box;
    }

    private List<Node> first(MarkReport report) {
        List<Node> nodes = new ArrayList<>();
        int shown = 0;
        for (MarkReport.Group group : report.groups()) {
            nodes.add(label(group.heading(), group.level() == 1 ? "export-heading" : "export-heading-below"));
            for (MarkReport.Entry entry : group.entries()) {
                if (++shown > PASSAGES) {
                    nodes.add(label(texts.get("export.more", report.size() - PASSAGES), "sheet-quiet"));
                    return nodes;
                }
                nodes.add(label(Words.shortened(entry.quote(), LONGEST), "export-quote"));
                nodes.add(label(small(entry), "sheet-quiet"));
            }
        }
        return nodes;
    }

    private String small(MarkReport.Entry entry) {
        String line = entry.place() + "  " + texts.joined(entry.themeNames()) + "  " + entry.coder();
        String comment = entry.comment().isEmpty()
                ? ""
                : "\n" + texts.get("report.comment", Words.shortened(Markdown.plain(entry.comment()), LONGEST));
        return line.strip() + comment;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
