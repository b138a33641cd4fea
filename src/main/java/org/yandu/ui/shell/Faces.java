package org.yandu.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/**
 * The faces the program brings along, so that Chinese is shown on machines without any Chinese font: Noto Sans SC for
 * the interface, Noto Serif SC for reading.
 */
public final class Faces {

    public static final String SERIF = "Noto Serif SC";
    public static final String SANS = "Noto Sans SC";

    private Faces() {}

    /** Loads all faces; once, before the first window. Regular and Bold both, or bold is made up by smearing. */
    public static void load() {
        load("/org/yandu/fonts/NotoSerifSC-Regular.ttf");
        load("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf");
        load("/fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf");
    }

    private static void load(String resource) {
        try (InputStream in = Faces.class.getResourceAsStream(resource)) {
            if (in == null || Font.loadFont(in, 12) == null) {
                throw new IllegalStateException("font missing from the program: " + resource);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
