import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/**
 * Writes pictures of windows anew with a table of 32 colours, a fifth of the size: {@code java Palette.java PNG…}. Windows have few
 * colours and many shades of each at the edges of letters; the table is cut by halves where the colours spread most (median cut).
 */
final class Palette {

    private static final int MOST = 32;

    private Palette() {}

    public static void main(String[] files) throws IOException {
        System.setProperty("java.awt.headless", "true");
        for (String file : files) {
            write(reduced(ImageIO.read(Path.of(file).toFile())), Path.of(file));
        }
    }

    /** Some pixels of one colour. */
    private record Shade(int rgb, long count) {
        int part(int shift) {
            return rgb >> shift & 0xff;
        }
    }

    private static BufferedImage reduced(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        Map<Integer, Long> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel & 0xffffff, 1L, Long::sum);
        }
        List<List<Shade>> boxes = boxes(counts.entrySet().stream()
                .map(e -> new Shade(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(Shade::rgb))
                .toList());
        Map<Integer, Integer> index = new HashMap<>();
        byte[][] table = new byte[3][boxes.size()];
        for (int i = 0; i < boxes.size(); i++) {
            Color mean = mean(boxes.get(i));
            table[0][i] = (byte) mean.getRed();
            table[1][i] = (byte) mean.getGreen();
            table[2][i] = (byte) mean.getBlue();
            for (Shade shade : boxes.get(i)) {
                index.put(shade.rgb(), i);
            }
        }
        IndexColorModel colours = new IndexColorModel(8, boxes.size(), table[0], table[1], table[2]);
        BufferedImage reduced =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        int[] indices = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indices[i] = index.get(pixels[i] & 0xffffff);
        }
        reduced.getRaster().setPixels(0, 0, picture.getWidth(), picture.getHeight(), indices);
        return reduced;
    }

    /** Colours that become one. */
    private record Box(List<Shade> shades, double worth) {
        Box(List<Shade> shades) {
            this(shades, Palette.worth(shades));
        }
    }

    private static List<List<Shade>> boxes(List<Shade> all) {
        PriorityQueue<Box> boxes = new PriorityQueue<>(Comparator.comparingDouble(box -> -box.worth()));
        boxes.add(new Box(all));
        while (boxes.size() < MOST && boxes.element().worth() > 0) {
            Box widest = boxes.remove();
            int shift = widestPart(widest.shades());
            List<Shade> sorted = widest.shades().stream()
                    .sorted(Comparator.<Shade>comparingInt(s -> s.part(shift)).thenComparingInt(Shade::rgb))
                    .toList();
            int cut = cut(sorted, shift);
            boxes.add(new Box(sorted.subList(0, cut)));
            boxes.add(new Box(sorted.subList(cut, sorted.size())));
        }
        return boxes.stream().map(Box::shades).toList();
    }

    /** In the middle of the range, so that rare colours, such as those of marks, keep an entry of their own. */
    private static int cut(List<Shade> sorted, int shift) {
        int middle = (sorted.getFirst().part(shift) + sorted.getLast().part(shift)) / 2;
        int cut = 0;
        while (sorted.get(cut).part(shift) <= middle) {
            cut++;
        }
        return cut;
    }

    private static int range(List<Shade> box, int shift) {
        int least = box.stream().mapToInt(s -> s.part(shift)).min().orElse(0);
        int most = box.stream().mapToInt(s -> s.part(shift)).max().orElse(0);
        return most - least;
    }

    private static int widestPart(List<Shade> box) {
        int shift = 0;
        for (int other : new int[] {8, 16}) {
            shift = range(box, other) > range(box, shift) ? other : shift;
        }
        return shift;
    }

    /** How much there is to gain by dividing: how far the colours lie apart, and a little how many pixels have them. */
    private static double worth(List<Shade> box) {
        long pixels = box.stream().mapToLong(Shade::count).sum();
        return range(box, widestPart(box)) * Math.pow(pixels, 0.25);
    }

    private static Color mean(List<Shade> box) {
        long pixels = box.stream().mapToLong(Shade::count).sum();
        int[] parts = new int[3];
        for (int i = 0; i < 3; i++) {
            int shift = 8 * (2 - i);
            parts[i] = (int) Math.round(box.stream().mapToDouble(s -> (double) s.part(shift) * s.count()).sum() / pixels);
        }
        return new Color(parts[0], parts[1], parts[2]);
    }

    /**
     * Line by line as the indices are: areas of one colour and letters that come again are found as they stand, where differences between lines,
     * or what ImageIO makes of them, are a third longer.
     */
    private static void write(BufferedImage picture, Path file) throws IOException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(lines, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int y = 0; y < height; y++) {
                packed.write(0);
                for (int index : picture.getRaster().getPixels(0, y, width, 1, (int[]) null)) {
                    packed.write(index);
                }
            }
        }
        IndexColorModel colours = (IndexColorModel) picture.getColorModel();
        byte[] table = new byte[3 * colours.getMapSize()];
        for (int i = 0; i < colours.getMapSize(); i++) {
            table[3 * i] = (byte) colours.getRed(i);
            table[3 * i + 1] = (byte) colours.getGreen(i);
            table[3 * i + 2] = (byte) colours.getBlue(i);
        }
        // Eight bits for each pixel, by a table; neither other ways of packing nor lines out of order.
        byte[] head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 3, 0, 0, 0}).array();
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeLong(0x89504e470d0a1a0aL);
            part(out, "IHDR", head);
            part(out, "PLTE", table);
            part(out, "IDAT", lines.toByteArray());
            part(out, "IEND", new byte[0]);
        }
    }

    private static void part(DataOutputStream out, String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.US_ASCII));
        sum.update(bytes);
        out.writeInt(bytes.length);
        out.writeBytes(name);
        out.write(bytes);
        out.writeInt((int) sum.getValue());
    }
}
