import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Draws the icon of the program and that of its files: {@code java Icon.java NotoSerifSC-Regular.ttf FOLDER}. Writes yandu.svg,
 * yandu-SIZE.png, yandu.ico for Windows, yandu.icns for macOS, and the same as packet for reading packets. The same input gives the same
 * bytes. A page on ink blue, the first character of the name, and below it what the program does: two stripes of marks.
 */
public final class Icon {

    private static final int[] SIZES = {16, 22, 24, 32, 48, 64, 128, 256, 512};
    private static final String INK = "#2F5D8A";
    private static final String PAPER = "#FBFAF7";
    private static final String FIRST = "#B97A00";
    private static final String SECOND = "#A8427F";

    /** All figures are shares of the whole width. */
    private record Part(Shape shape, String colour) {}

    private Icon() {}

    public static void main(String[] args) throws Exception {
        System.setProperty("java.awt.headless", "true");
        Font font = Font.createFont(Font.TRUETYPE_FONT, Path.of(args[0]).toFile());
        Path out = Path.of(args[1]);
        Files.createDirectories(out);
        write(out, "yandu", program(font));
        write(out, "packet", packet(font));
    }

    private static List<Part> program(Font font) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(new RoundRectangle2D.Double(0.03, 0.03, 0.94, 0.94, 0.24, 0.24), INK));
        parts.add(new Part(new RoundRectangle2D.Double(0.14, 0.11, 0.72, 0.78, 0.06, 0.06), PAPER));
        parts.add(new Part(letter(font, "研", 0.5, 0.41, 0.56), "#22242A"));
        parts.add(new Part(new Rectangle2D.Double(0.23, 0.70, 0.54, 0.055), FIRST));
        parts.add(new Part(new Rectangle2D.Double(0.23, 0.785, 0.36, 0.055), SECOND));
        return parts;
    }

    /** A file: a sheet that is taller than wide. */
    private static List<Part> packet(Font font) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(new RoundRectangle2D.Double(0.12, 0.02, 0.76, 0.96, 0.10, 0.10), INK));
        parts.add(new Part(new RoundRectangle2D.Double(0.16, 0.06, 0.68, 0.88, 0.06, 0.06), PAPER));
        parts.add(new Part(letter(font, "研", 0.5, 0.40, 0.46), "#22242A"));
        parts.add(new Part(new Rectangle2D.Double(0.26, 0.70, 0.48, 0.055), FIRST));
        parts.add(new Part(new Rectangle2D.Double(0.26, 0.79, 0.32, 0.055), SECOND));
        return parts;
    }

    /** With its middle at a place, and as high as this. */
    private static Shape letter(Font font, String letter, double x, double y, double height) {
        Shape drawn = font.deriveFont(1000f)
                .createGlyphVector(new FontRenderContext(null, true, true), letter)
                .getOutline();
        Rectangle2D bounds = drawn.getBounds2D();
        double scale = height / bounds.getHeight();
        AffineTransform there = AffineTransform.getTranslateInstance(x, y);
        there.scale(scale, scale);
        there.translate(-bounds.getCenterX(), -bounds.getCenterY());
        return there.createTransformedShape(drawn);
    }

    private static void write(Path out, String name, List<Part> parts) throws IOException {
        Files.writeString(out.resolve(name + ".svg"), svg(parts));
        for (int size : SIZES) {
            Files.write(out.resolve(name + "-" + size + ".png"), png(parts, size));
        }
        Files.write(out.resolve(name + ".ico"), ico(parts));
        Files.write(out.resolve(name + ".icns"), icns(parts));
    }

    private static byte[] png(List<Part> parts, int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D on = image.createGraphics();
        on.setComposite(AlphaComposite.SrcOver);
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        on.scale(size, size);
        for (Part part : parts) {
            on.setColor(Color.decode(part.colour()));
            on.fill(part.shape());
            if (part.colour().equals("#22242A") && size <= 48) {
                // Fine strokes of the letter would drown in few pixels.
                on.setStroke(new BasicStroke(0.6f / size));
                on.draw(part.shape());
            }
        }
        on.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static String svg(List<Part> parts) {
        StringBuilder svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"512\" height=\"512\" viewBox=\"0 0 512 512\">\n");
        for (Part part : parts) {
            svg.append("<path fill=\"").append(part.colour()).append("\" d=\"").append(path(part.shape()));
            svg.append("\"/>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        int[] points = {1, 1, 2, 3, 0};
        for (PathIterator i = shape.getPathIterator(AffineTransform.getScaleInstance(512, 512)); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            path.append("MLQCZ".charAt(kind));
            for (int p = 0; p < 2 * points[kind]; p++) {
                path.append(p == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.1f", at[p]));
            }
        }
        return path.toString();
    }

    /** Pictures in PNG within, as Windows reads them since Vista. */
    private static byte[] ico(List<Part> parts) throws IOException {
        int[] sizes = {16, 24, 32, 48, 64, 128, 256};
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        ByteBuffer head = ByteBuffer.allocate(6 + 16 * sizes.length).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) sizes.length);
        for (int size : sizes) {
            byte[] png = png(parts, size);
            head.put((byte) size).put((byte) size).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            head.putInt(png.length).putInt(head.capacity() + pictures.size());
            pictures.write(png);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(head.array());
        pictures.writeTo(file);
        return file.toByteArray();
    }

    private static byte[] icns(List<Part> parts) throws IOException {
        String[] types = {"ic11", "ic12", "ic07", "ic08", "ic09", "ic10"};
        int[] sizes = {32, 64, 128, 256, 512, 1024};
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        DataOutputStream each = new DataOutputStream(pictures);
        for (int i = 0; i < types.length; i++) {
            byte[] png = png(parts, sizes[i]);
            each.write(types[i].getBytes(StandardCharsets.US_ASCII));
            each.writeInt(8 + png.length);
            each.write(png);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream whole = new DataOutputStream(file);
        whole.write("icns".getBytes(StandardCharsets.US_ASCII));
        whole.writeInt(8 + pictures.size());
        pictures.writeTo(whole);
        return file.toByteArray();
    }
}
