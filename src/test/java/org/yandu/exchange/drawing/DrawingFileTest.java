package org.yandu.exchange.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.yandu.exchange.drawing.Drawing.Area;
import org.yandu.exchange.drawing.Drawing.Box;
import org.yandu.exchange.drawing.Drawing.Disc;
import org.yandu.exchange.drawing.Drawing.Frame;
import org.yandu.exchange.drawing.Drawing.Lettering;
import org.yandu.exchange.drawing.Drawing.Pen;
import org.yandu.exchange.drawing.Drawing.Stroke;
import org.yandu.exchange.drawing.Drawing.Words;
import org.yandu.exchange.paper.ShippedFaces;

class DrawingFileTest {

    private static final ShippedFaces FACES = new ShippedFaces();

    /** Higher than two bands. */
    private static final Drawing DRAWING = new Drawing(
            new Frame(60, 300, 0, 0, "#FBFAF7"),
            List.of(
                    new Box(new Area(10, 10, 20, 280), "#B97A00"),
                    new Stroke(0, 150, 60, 150, new Pen("#000000", 2)),
                    new Disc(45, 45, 8, "#1F78B4"),
                    new Words("<信>&", 34, 100, 30, new Lettering(12, true, "#22242A"))),
            List.of());

    @TempDir
    Path folder;

    @Test
    void aPictureHasTwoPixelsForEachAndItsBandsFitTogether() throws Exception {
        Path file = folder.resolve("图.png");
        DrawingFile.write(DRAWING, "图", FACES, file);
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(120);
        assertThat(image.getHeight()).isEqualTo(600);
        for (int y : new int[] {30, 255, 256, 511, 512, 570}) {
            assertThat(image.getRGB(40, y) & 0xFFFFFF).isEqualTo(0xB97A00);
            assertThat(image.getRGB(4, y) & 0xFFFFFF).isEqualTo(0xFBFAF7);
        }
        assertThat(image.getRGB(90, 90) & 0xFFFFFF).isEqualTo(0x1F78B4);
        assertThat(image.getRGB(40, 300) & 0xFFFFFF).isZero();
        // Letters are there, with the shipped face and without any of the machine's.
        boolean ink = false;
        for (int x = 68; x < 118; x++) {
            ink |= (image.getRGB(x, 190) & 0xFF) < 0x80;
        }
        assertThat(ink).isTrue();
    }

    @Test
    void aVectorPictureIsWellFormedAndHasItsWordsAsWords() throws Exception {
        Path file = folder.resolve("图.svg");
        DrawingFile.write(DRAWING, "<图>", FACES, file);
        Element svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readAllBytes(file)))
                .getDocumentElement();
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 60 300");
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("<信>&");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("<图>");
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(1);
    }

    @Test
    void wordsAreShortenedInTheMiddleAndNeverWithinALetter() {
        Measure measure = new Measure(FACES);
        assertThat(measure.fit("政府工作报告", 100, 12, false)).isEqualTo("政府工作报告");
        assertThat(measure.fit("𠮷𠮷𠮷𠮷𠮷𠮷", 40, 12, false)).isEqualTo("𠮷…𠮷");
        assertThat(measure.fit("政府", 1, 12, false)).isEqualTo("…");
    }
}
