package org.yandu.ui.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;
import org.yandu.exchange.paper.Face;

/**
 * The faces the program brings along, so that Chinese is shown on machines without any Chinese font: Noto Sans SC for
 * the interface, Noto Serif SC for reading.
 */
public final class Faces {

    public static final String SERIF = "Noto Serif SC";
    public static final String SANS = "Noto Sans SC";

    /** A font is loaded for all sizes, but has to be named one. */
    private static final double SOME_SIZE = 12;

    private Faces() {}

    /** Loads all faces; once, before the first window. Regular and Bold both, or bold is made up by smearing. */
    public static void load() {
        for (Face face : Face.values()) {
            load(face);
        }
    }

    /**
     * The face of the icons comes with the first icon there is; here without making one, so that it can be done on any thread: what is
     * shown has pseudo-classes, and JavaFX counts those without regard to other threads.
     */
    public static void loadIcons() {
        IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance()).resolve("fth-menu");
        Font.getDefault();
    }

    /**
     * For words that are there before their style is: JavaFX measures them in a face of the system first, and for Chinese looks through all of
     * those.
     */
    public static void measureHere(Labeled words) {
        words.setFont(Font.font(SANS, SOME_SIZE));
    }

    private static void load(Face face) {
        // Read where it lies; a stream is copied to a file first.
        if (face.file().filter(Faces::isLoaded).isPresent()) {
            return;
        }
        try (InputStream in = face.open()) {
            if (Font.loadFont(in, SOME_SIZE) == null) {
                throw new IllegalStateException("font cannot be read: " + face);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Whether JavaFX found it. It takes what stands in an address for the path as it is: blanks and Chinese in the proper way, as %20 and the
     * like, would be looked for so. Left are folders with a # in their name, and those of other machines.
     */
    static boolean isLoaded(Path file) {
        return Font.loadFont("file:" + file.toAbsolutePath(), SOME_SIZE) != null;
    }
}
