package org.yandu.ui.parts;

import java.util.List;
import java.util.Locale;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Words with what went struck through and what came underlined, so that no colour is needed to tell them apart. */
public final class DiffFlow extends TextFlow {

    public DiffFlow() {
        getStyleClass().add("diff-flow");
    }

    /** With words before and after that are only there for orientation. */
    public void show(String before, List<DiffRun> runs, String after) {
        getChildren().clear();
        add(before, "diff-context");
        for (DiffRun run : runs) {
            add(shown(run), "diff-" + run.kind().name().toLowerCase(Locale.ROOT));
        }
        add(after, "diff-context");
    }

    /** A line end that went or came would not be seen. */
    private static String shown(DiffRun run) {
        return switch (run.kind()) {
            case SAME -> run.words();
            case DELETED -> run.words().replace("\n", "¶");
            case INSERTED -> run.words().replace("\n", "¶\n");
        };
    }

    private void add(String words, String style) {
        if (words.isEmpty()) {
            return;
        }
        Text text = new Text(words);
        text.getStyleClass().addAll("diff-text", style);
        text.setStrikethrough(style.equals("diff-deleted"));
        text.setUnderline(style.equals("diff-inserted"));
        getChildren().add(text);
    }
}
