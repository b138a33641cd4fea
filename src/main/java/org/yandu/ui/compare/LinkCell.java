package org.yandu.ui.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.parallel.Link;
import org.yandu.retrieval.parallel.Stretch;
import org.yandu.ui.parts.WrappingCell;
import org.yandu.workspace.OpenDocument;

/** One link: here, how sure and why, there; or a gap. */
final class LinkCell extends WrappingCell<CompareView.Row> {

    /** As much of a passage as tells which one it is. */
    private static final int WORDS = 60;

    private final Why reasons;
    private final Label here = wrapping();
    private final Label why = wrapping();
    private final Label there = wrapping();
    private final GridPane grid = new GridPane();

    LinkCell(Why reasons) {
        this.reasons = reasons;
        grid.setHgap(14);
        grid.setPadding(new Insets(3, 4, 3, 4));
        grid.getColumnConstraints().addAll(columns());
        grid.addRow(0, here, why, there);
        why.getStyleClass().add("text-muted");
    }

    /** Here, why and there. */
    static List<ColumnConstraints> columns() {
        return List.of(share(38), share(24), share(38));
    }

    private static Label wrapping() {
        Label label = new Label();
        label.setWrapText(true);
        return label;
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    @Override
    protected void updateItem(CompareView.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        Link link = row.link();
        Stretch to = link.to();
        here.setText(words(row.from(), link.from()));
        String grade = reasons.grade(link.grade());
        String shared = reasons.words(link);
        why.setText(
                to == null
                        ? ""
                        : Stream.of(grade, shared, reasons.also(link))
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining("\n")));
        there.setText(to == null ? "—— " + grade : words(row.to(), to));
        there.setOpacity(to == null ? 0.6 : 1);
        setGraphic(grid);
    }

    private static String words(OpenDocument document, Stretch stretch) {
        String words = stretch.title();
        if (words.isEmpty()) {
            String quote = document.version().quote(stretch.span());
            words = quote.codePointCount(0, quote.length()) <= WORDS
                    ? quote
                    : quote.substring(0, quote.offsetByCodePoints(0, WORDS)) + "…";
        }
        return stretch.place() + "  " + words;
    }
}
