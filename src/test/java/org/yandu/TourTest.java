package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program in a process of its own, as on a machine without a display. */
class TourTest {

    @TempDir
    Path folder;

    @Test
    void theTourWritesPicturesOfTheRealWindowAndSaysNothingElse() throws IOException, InterruptedException {
        Path errors = folder.resolve("errors");
        Process tour = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "--add-modules",
                        "javafx.controls",
                        "--enable-native-access=ALL-UNNAMED,javafx.graphics",
                        // Nobody looks on.
                        "-Djavafx.animation.fullspeed=true",
                        "-cp",
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(path -> !path.contains("test-classes"))
                                .reduce((a, b) -> a + File.pathSeparator + b)
                                .orElseThrow(),
                        "org.yandu.Main",
                        "tour",
                        "--guide",
                        "--out",
                        folder.resolve("pictures").toString()))
                .redirectError(errors.toFile())
                .start();
        String said = new String(tour.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tour.waitFor()).isZero();
        assertThat(Files.readString(errors)).isEmpty();
        List<String> pictures = said.lines().toList();
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(18);
        for (String picture : pictures) {
            BufferedImage image = ImageIO.read(new File(picture));
            assertThat(image.getWidth()).isEqualTo(1440);
            assertThat(image.getHeight()).isEqualTo(900);
            assertThat(colours(image)).as("a window, not an empty sheet").isGreaterThan(100);
        }
    }

    private static long colours(BufferedImage image) {
        return java.util.stream.IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .distinct()
                .count();
    }
}
