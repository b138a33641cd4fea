package org.yandu.ui.shell;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yandu.document.Problem;
import org.yandu.language.Texts;

/** Before there is a library to show: how far opening has come, or what is in the way and the ways out. */
final class StartPane extends VBox {

    private final Texts texts;
    private final Label doing = new Label();
    private final ProgressBar progress = new ProgressBar(-1);

    StartPane(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("yd", "start-pane");
        Label name = new Label(texts.get("app.name"));
        name.getStyleClass().add("start-name");
        doing.setText(texts.get("start.opening"));
        progress.setPrefWidth(280);
        getChildren().setAll(name, doing, progress);
    }

    void say(String textKey) {
        doing.setText(texts.get(textKey));
    }

    /** From 0 to 1, or -1 while unknown. */
    DoubleProperty progress() {
        return progress.progressProperty();
    }

    /** A way on from a problem. */
    record Way(String textKey, Runnable run) {}

    void tell(Problem problem, List<Way> ways) {
        tell(texts.get(problem.key(), problem.args()), texts.get(problem.key() + ".way", problem.args()), ways);
    }

    void tell(Bug bug, List<Way> ways) {
        tell(texts.get("bug.what", bug.code()), texts.get("bug.way"), ways);
    }

    private void tell(String what, String wayOut, List<Way> ways) {
        Label happened = new Label(what);
        happened.getStyleClass().add("notice-what");
        Label out = new Label(wayOut);
        for (Label label : List.of(happened, out)) {
            label.setWrapText(true);
            label.setMaxWidth(520);
        }
        HBox buttons = new HBox(8);
        buttons.getStyleClass().add("start-ways");
        for (Way way : ways) {
            Button button = new Button(texts.get(way.textKey()));
            button.setId(way.textKey());
            button.setOnAction(event -> {
                buttons.setDisable(true);
                way.run().run();
            });
            buttons.getChildren().add(button);
        }
        getChildren().setAll(getChildren().getFirst(), happened, out, buttons);
    }
}
