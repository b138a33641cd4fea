package org.yandu.exchange.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yandu.exchange.drawing.Drawing.Box;
import org.yandu.exchange.drawing.Drawing.Disc;
import org.yandu.exchange.drawing.Drawing.Frame;
import org.yandu.exchange.drawing.Drawing.Shape;
import org.yandu.exchange.drawing.Drawing.Stroke;
import org.yandu.exchange.drawing.Drawing.Words;

/** A drawing as SVG 1.1: shapes and text that stays text, without script and without anything from elsewhere. */
public final class SvgFile {

    private static final String FAMILIES =
            "Noto Sans SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, SimHei, sans-serif";

    private SvgFile() {}

    /** @param title what programs show as its name */
    public static void write(Drawing drawing, String title, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        Frame frame = drawing.frame();
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        writer.write(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" font-family=\"%s\">\n",
                number(frame.width()),
                number(frame.height()),
                number(frame.width()),
                number(frame.height()),
                FAMILIES));
        writer.write("<title>" + escaped(title) + "</title>\n");
        writer.write(
                String.format(Locale.ROOT, "<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>\n", frame.paper()));
        for (Shape shape : drawing.shapes()) {
            writer.write(element(shape));
            writer.write('\n');
        }
        writer.write("</svg>\n");
        writer.flush();
    }

    private static String element(Shape shape) {
        return switch (shape) {
            case Box box ->
                String.format(
                        Locale.ROOT,
                        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>",
                        number(box.area().x()),
                        number(box.area().y()),
                        number(box.area().width()),
                        number(box.area().height()),
                        box.fill());
            case Stroke line ->
                String.format(
                        Locale.ROOT,
                        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>",
                        number(line.fromX()),
                        number(line.fromY()),
                        number(line.toX()),
                        number(line.toY()),
                        line.pen().colour(),
                        number(line.pen().width()));
            case Disc disc ->
                String.format(
                        Locale.ROOT,
                        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>",
                        number(disc.x()),
                        number(disc.y()),
                        number(disc.radius()),
                        disc.fill());
            // The measured length keeps words in their places where another face stands in.
            case Words words ->
                String.format(
                        Locale.ROOT,
                        "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s fill=\"%s\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\">%s</text>",
                        number(words.x()),
                        number(words.baseline()),
                        number(words.type().size()),
                        words.type().bold() ? " font-weight=\"bold\"" : "",
                        words.type().colour(),
                        number(words.width()),
                        escaped(words.text()));
        };
    }

    private static String number(double value) {
        String exact = String.format(Locale.ROOT, "%.2f", value);
        return exact.replaceFirst("\\.?0+$", "");
    }

    /** What XML 1.0 cannot hold is left out. */
    private static String escaped(String text) {
        return text.codePoints()
                .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
                .mapToObj(c -> switch (c) {
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '&' -> "&amp;";
                    case '"' -> "&quot;";
                    default -> Character.toString(c);
                })
                .collect(Collectors.joining());
    }
}
