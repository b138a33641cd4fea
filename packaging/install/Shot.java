import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture of what an X server shows that keeps it in a file ({@code Xvfb -fbdir}): {@code java Shot.java XWD PNG}. */
final class Shot {

    private Shot() {}

    public static void main(String[] files) throws IOException {
        System.setProperty("java.awt.headless", "true");
        ByteBuffer xwd = ByteBuffer.wrap(Files.readAllBytes(Path.of(files[0])));
        int width = xwd.getInt(16);
        int height = xwd.getInt(20);
        int line = xwd.getInt(48);
        int start = xwd.getInt(0) + 12 * xwd.getInt(76);
        xwd.order(ByteOrder.LITTLE_ENDIAN);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, xwd.getInt(start + y * line + 4 * x));
            }
        }
        ImageIO.write(image, "png", Path.of(files[1]).toFile());
    }
}
