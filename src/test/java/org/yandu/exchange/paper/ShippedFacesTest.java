package org.yandu.exchange.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;

class ShippedFacesTest {

    private final ShippedFaces faces = new ShippedFaces();

    @Test
    void widthsAreThoseOfTheFile() throws IOException {
        TrueTypeFont file = faces.font(Face.SERIF);
        CmapLookup map = file.getUnicodeCmapLookup();
        IntStream.of('A', 'i', '，', '治', '龘', 0x20087, 0x3007, 0xFFE5).forEach(character -> {
            Metrics.Glyph glyph = faces.glyph(Face.SERIF, character);
            if (glyph.face() == Face.SERIF && glyph.character() == character) {
                assertThat(glyph.em()).isEqualTo(width(file, map.getGlyphId(character)));
            }
        });
        assertThat(faces.glyph(Face.SERIF, '治')).isEqualTo(new Metrics.Glyph(Face.SERIF, '治', 1));
    }

    private static double width(TrueTypeFont file, int glyph) {
        try {
            return file.getAdvanceWidth(glyph) / (double) file.getUnitsPerEm();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatNoFaceHasIsShownAsMissing() {
        assertThat(faces.glyph(Face.SANS, 0x10FFFD).character()).isEqualTo(Metrics.MISSING);
    }

    /** A map that was looked at once held the files of three faces, 80 MB, until the window was closed. */
    @Test
    void filesAreLetGoOfWhenWidthsAreKnown() {
        faces.glyph(Face.SANS, '治');
        WeakReference<TrueTypeFont> file = new WeakReference<>(faces.font(Face.SANS));
        for (int i = 0; i < 20 && file.get() != null; i++) {
            System.gc();
        }
        assertThat(file.get()).isNull();
        assertThat(faces.glyph(Face.SANS, '理').em()).isEqualTo(1);
    }

    @Test
    void whoDrawsKeepsTheFile() {
        ShippedFaces.Outlines outlines = faces.outlines();
        Metrics.Glyph glyph = faces.glyph(Face.SANS, '治');
        GeneralPath path = outlines.of(glyph);
        assertThat(path.getBounds().height).isBetween(500, 1100);
        WeakReference<TrueTypeFont> file = new WeakReference<>(faces.font(Face.SANS));
        System.gc();
        assertThat(file.get()).isNotNull();
        assertThat(outlines.of(glyph)).isSameAs(path);
    }
}
