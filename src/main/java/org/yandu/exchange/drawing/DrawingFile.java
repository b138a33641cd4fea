package org.yandu.exchange.drawing;

import java.nio.file.Path;
import java.util.Locale;
import org.yandu.exchange.out.OutFile;
import org.yandu.exchange.paper.ShippedFaces;

/** A drawing as a file, in the form its name asks for. */
public final class DrawingFile {

    private DrawingFile() {}

    /** Whether a name ends as one of the forms does. */
    public static boolean isForm(Path file) {
        return isSvg(file) || file.toString().toLowerCase(Locale.ROOT).endsWith(".png");
    }

    private static boolean isSvg(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    /**
     * As SVG when the name ends so, as PNG otherwise.
     *
     * @throws org.yandu.document.ProblemException FILE_UNWRITABLE; the file that was there before is untouched
     */
    public static void write(Drawing drawing, String title, ShippedFaces faces, Path file) {
        OutFile.write(file, out -> {
            if (isSvg(file)) {
                SvgFile.write(drawing, title, out);
            } else {
                new PngFile(faces).write(drawing, out);
            }
            return true;
        });
    }
}
