package org.yandu.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.yandu.exchange.packet.Gathering;
import org.yandu.language.Texts;
import org.yandu.ui.parts.Clips;

/** Shows, while files are held over the window, that it will take them. */
final class DropHint extends StackPane {

    private final Texts texts;
    private final Pane window;
    private final Label words = new Label();

    /** On X the last place of what was held may be told after it was let go, and nothing after that. */
    private boolean dropped;

    /** @param window which it lies over */
    DropHint(Texts texts, Pane window) {
        this.texts = texts;
        this.window = window;
        words.getStyleClass().add("drop-words");
        words.setWrapText(true);
        getStyleClass().add("drop-hint");
        getChildren().add(words);
        setId("drop-hint");
        setManaged(false);
        // What lies below must go on receiving the files.
        setMouseTransparent(true);
    }

    /** @param files that are held */
    void show(List<File> files) {
        if (dropped) {
            return;
        }
        words.setText(Clips.paths(files)
                .map(paths -> texts.get(kind(paths), paths.size()))
                .orElseGet(() -> texts.get(TakeIn.UNHELD, Clips.nameEncoding())));
        if (getParent() == null) {
            window.getChildren().add(this);
        }
        resizeRelocate(0, 0, window.getWidth(), window.getHeight());
    }

    private static String kind(List<Path> paths) {
        if (paths.stream().allMatch(Gathering::isPacket)) {
            return "take_in.drop_packets";
        }
        return paths.size() == 1 && Files.isDirectory(paths.getFirst()) ? "take_in.drop_folder" : "take_in.drop";
    }

    /** They were let go over the window. */
    void drop() {
        dropped = true;
        window.getChildren().remove(this);
    }

    /** They are held elsewhere. */
    void hide() {
        window.getChildren().remove(this);
    }

    /** The mouse holds nothing any more. */
    void free() {
        dropped = false;
        hide();
    }
}
