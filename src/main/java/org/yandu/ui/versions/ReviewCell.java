package org.yandu.ui.versions;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.TextDiff;
import org.yandu.language.Texts;
import org.yandu.ui.parts.DiffFlow;
import org.yandu.ui.parts.DiffRun;
import org.yandu.ui.parts.ThemeChip;
import org.yandu.ui.parts.WrappingCell;

/** A heading with its count, or one annotation: what it was on, what it is on now, and why. */
final class ReviewCell extends WrappingCell<ReviewItem> {

    /** Where something stood of which nothing is left. */
    private static final List<DiffRun> SPOT = List.of(new DiffRun(TextDiff.Kind.INSERTED, " ┃ "));

    private final ReviewModel model;
    private final Texts texts;
    private final HBox top = new HBox(4);
    private final Label reason = new Label();
    private final DiffFlow old = new DiffFlow();
    private final DiffFlow now = new DiffFlow();
    private final Label nowhere = new Label();
    private final VBox card = new VBox(4);
    private final Label heading = new Label();
    private final HBox headingRow = new HBox(heading);

    ReviewCell(ReviewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("review-cell");
        top.setAlignment(Pos.CENTER_LEFT);
        reason.getStyleClass().add("review-reason");
        reason.setWrapText(true);
        nowhere.setText(texts.get("versions.nowhere"));
        nowhere.getStyleClass().add("review-reason");
        nowhere.setWrapText(true);
        card.getStyleClass().add("review-card");
        heading.getStyleClass().add("review-heading");
    }

    @Override
    protected void updateItem(@Nullable ReviewItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
        } else if (item.row() == null) {
            heading.setText(texts.get(
                    item.folded() ? "versions.group_folded" : "versions.group",
                    grade(item.grade().name()),
                    item.count()));
            setGraphic(headingRow);
        } else {
            fill(item.row());
            setGraphic(card);
        }
    }

    private void fill(ReviewRow row) {
        top.getChildren().clear();
        model.themes(row).forEach(code -> top.getChildren().add(ThemeChip.sign(code)));
        if (row.subject() instanceof ReviewRow.Heading heading) {
            Label kind = new Label(texts.get("versions.heading", heading.set().level()));
            kind.getStyleClass().add("review-kind");
            top.getChildren().add(kind);
        }
        Label grade = new Label(grade(row.transfer().grade().name()));
        grade.getStyleClass().add("review-grade");
        ReviewRow.Left left = row.left();
        Label score = new Label(texts.get("versions.left", left.all(), left.kept()));
        score.getStyleClass().add("review-score");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label decision = new Label(texts.get("versions.decision." + decision(row)));
        decision.getStyleClass().add(row.isWaiting() ? "review-waiting" : "review-score");
        top.getChildren().add(grade);
        if (row.place() != null && !row.place().isEmpty() && left.kept() < left.all()) {
            top.getChildren().add(score);
        }
        top.getChildren().addAll(gap, decision);
        reason.setText(texts.get(row.transfer().reason()));
        ReviewRow.Shown before = row.old();
        old.show(before.before(), before.runs(), before.after());
        ReviewRow.Shown after = row.now();
        card.getChildren().setAll(top, reason, side("versions.old", old));
        ReviewRow.Shown spot = row.spot();
        if (after == null) {
            if (spot != null) {
                now.show(spot.before(), SPOT, spot.after());
                card.getChildren().add(side("versions.spot", now));
            }
            card.getChildren().add(nowhere);
        } else {
            now.show(after.before(), after.runs(), after.after());
            card.getChildren().add(side("versions.new", now));
        }
    }

    private static String decision(ReviewRow row) {
        boolean byHand = row.transfer().isWaiting() && !row.isWaiting();
        return byHand ? "there" : row.transfer().decision().name().toLowerCase(Locale.ROOT);
    }

    private HBox side(String textKey, DiffFlow words) {
        Label name = new Label(texts.get(textKey));
        name.getStyleClass().add("review-side");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(8, name, words);
    }

    private String grade(String grade) {
        return texts.get("versions.grade." + grade.toLowerCase(Locale.ROOT));
    }
}
