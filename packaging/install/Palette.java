import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

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

    private static void write(BufferedImage picture, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0);
        try (OutputStream out = Files.newOutputStream(file);
                ImageOutputStream image = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(image);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}
