package org.yandu.exchange.paper;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The faces that travel with the program, read when they are first needed. For one thread at a time, as the files below are.
 *
 * <p>Where the face that is wanted lacks a character the others are asked in turn: traditional characters and rare names stand in one or
 * the other.
 */
public final class ShippedFaces implements Metrics {

    /** Beyond this many characters of one face the most frequent ones have long been remembered. */
    private static final int REMEMBERED = 40_000;

    private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);
    private final Map<Face, CmapLookup> maps = new EnumMap<>(Face.class);
    private final Map<Face, Map<Integer, Glyph>> known = new EnumMap<>(Face.class);

    @Override
    public synchronized Glyph glyph(Face wanted, int character) {
        Map<Integer, Glyph> glyphs = known.computeIfAbsent(wanted, face -> new java.util.HashMap<>());
        Glyph glyph = glyphs.get(character);
        if (glyph == null) {
            glyph = find(wanted, character);
            if (glyphs.size() < REMEMBERED) {
                glyphs.put(character, glyph);
            }
        }
        return glyph;
    }

    private Glyph find(Face wanted, int character) {
        if (has(wanted, character)) {
            return glyphIn(wanted, character);
        }
        for (Face other : Face.values()) {
            if (has(other, character)) {
                return glyphIn(other, character);
            }
        }
        return glyphIn(wanted, MISSING);
    }

    private boolean has(Face face, int character) {
        return map(face).getGlyphId(character) != 0;
    }

    private Glyph glyphIn(Face face, int character) {
        try {
            TrueTypeFont font = font(face);
            double width = font.getAdvanceWidth(map(face).getGlyphId(character));
            return new Glyph(face, character, width / font.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CmapLookup map(Face face) {
        return maps.computeIfAbsent(face, each -> {
            try {
                return Objects.requireNonNull(font(each).getUnicodeCmapLookup(), each.name());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The outline of a glyph as it comes from {@link #glyph}, in font units, y upwards; {@link #unitsPerEm} of them are the size. */
    public synchronized GeneralPath outline(Face face, int character) {
        try {
            GlyphData glyph = font(face).getGlyph().getGlyph(map(face).getGlyphId(character));
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized int unitsPerEm(Face face) {
        try {
            return font(face).getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file itself; stays open. */
    synchronized TrueTypeFont font(Face face) {
        return fonts.computeIfAbsent(face, each -> {
            try (InputStream in = each.open()) {
                return new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
