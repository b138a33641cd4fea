package org.yandu.exchange.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.yandu.exchange.drawing.Drawing.Area;
import org.yandu.exchange.drawing.Drawing.Shape;
import org.yandu.exchange.paper.ShippedFaces;

/**
 * A drawing as PNG (W3C Portable Network Graphics, 8 bits of red, green and blue), painted and packed band by band, so that a map of
 * thousands of documents needs no more memory than a small one.
 */
public final class PngFile {

    /** Pixels for each px, so that a projector or a printer shows fine letters. */
    public static final int SCALE = 2;

    private static final int BAND = 256;

    /** Beyond so many pixels packing quickly matters more than packing tightly. */
    private static final long LARGE = 40_000_000;

    private final ShippedFaces faces;
    private final ShippedFaces.Outlines outlines;

    public PngFile(ShippedFaces faces) {
        this.faces = faces;
        this.outlines = faces.outlines();
    }

    public void write(Drawing drawing, OutputStream out) throws IOException {
        int width = (int) Math.ceil(drawing.frame().width() * SCALE);
        int height = (int) Math.ceil(drawing.frame().height() * SCALE);
        DataOutputStream file = new DataOutputStream(out);
        file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(head);
        fields.writeInt(width);
        fields.writeInt(height);
        // 8 bits each of red, green, blue; the only packing, filtering and order of lines that there is or is needed.
        fields.write(new byte[] {8, 2, 0, 0, 0});
        chunk(file, "IHDR", head.toByteArray());
        Deflater deflater =
                new Deflater((long) width * height > LARGE ? Deflater.BEST_SPEED : Deflater.DEFAULT_COMPRESSION);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream pixels = new DeflaterOutputStream(packed, deflater)) {
            for (int top = 0; top < height; top += BAND) {
                band(drawing, top, width, Math.min(BAND, height - top), pixels);
                chunk(file, "IDAT", packed.toByteArray());
                packed.reset();
            }
        } finally {
            deflater.end();
        }
        chunk(file, "IDAT", packed.toByteArray());
        chunk(file, "IEND", new byte[0]);
        file.flush();
    }

    private void band(Drawing drawing, int top, int width, int height, OutputStream pixels) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        on.setColor(Color.decode(drawing.frame().paper()));
        on.fillRect(0, 0, width, height);
        on.translate(0, -top);
        on.scale(SCALE, SCALE);
        Brush brush = new Brush(on, faces, outlines);
        Area seen = new Area(0, (double) top / SCALE, (double) width / SCALE, (double) height / SCALE).inset(-1);
        for (Shape shape : drawing.shapes()) {
            if (shape.area().meets(seen)) {
                brush.paint(shape);
            }
        }
        on.dispose();
        int[] line = new int[width];
        byte[] bytes = new byte[1 + 3 * width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                bytes[1 + 3 * x] = (byte) (line[x] >> 16);
                bytes[2 + 3 * x] = (byte) (line[x] >> 8);
                bytes[3 + 3 * x] = (byte) line[x];
            }
            pixels.write(bytes);
        }
    }

    private static void chunk(DataOutputStream file, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        file.writeInt(data.length);
        file.write(name);
        file.write(data);
        file.writeInt((int) check.getValue());
    }
}
