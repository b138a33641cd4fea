package org.yandu.ui.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.WritableImage;

/** Keeps pictures that tests take, for being looked at: {@code -Dyandu.pictures=FOLDER}. */
public final class Pictures {

    private static final String FOLDER = System.getProperty("yandu.pictures", "");

    private Pictures() {}

    public static void keep(WritableImage picture, String name) throws IOException {
        if (!FOLDER.isEmpty()) {
            Files.createDirectories(Path.of(FOLDER));
            Files.write(Path.of(FOLDER, name + ".png"), Png.of(picture));
        }
    }
}
