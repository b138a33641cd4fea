package org.yandu.exchange.paper;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The faces that travel with the program, read when they are first needed. For one thread at a time, as the files below are.
 *
 * <p>Where the face that is wanted lacks a character the others are asked in turn: traditional characters and rare names stand in one or
 * the other.
 *
 * <p>Widths are kept, the files are not: three of them would hold 80 MB for as long as a window is open that showed a map once. Whoever
 * draws many outlines or writes a file keeps what {@link #font} gives, so that it is read once.
 */
public final class ShippedFaces implements Metrics {

    private final Map<Face, Widths> widths = new EnumMap<>(Face.class);
    private final Map<Face, WeakReference<TrueTypeFont>> fonts = new EnumMap<>(Face.class);

    @Override
    public synchronized Glyph glyph(Face wanted, int character) {
        if (widths(wanted).has(character)) {
            return glyphIn(wanted, character);
        }
        for (Face other : Face.values()) {
            if (widths(other).has(character)) {
                return glyphIn(other, character);
            }
        }
        return glyphIn(wanted, MISSING);
    }

    private Glyph glyphIn(Face face, int character) {
        return new Glyph(face, character, widths(face).em(character));
    }

    private Widths widths(Face face) {
        return widths.computeIfAbsent(face, each -> {
            try {
                return Widths.of(font(each));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Shapes of letters, each read once, from files that are let go of with it. */
    public final class Outlines {

        private final Map<Face, TrueTypeFont> held = new EnumMap<>(Face.class);
        private final Map<Glyph, GeneralPath> known = new HashMap<>();

        /** The outline of what {@link #glyph} gave, in font units, y upwards; {@link #unitsPerEm} of them are the size. */
        public GeneralPath of(Glyph glyph) {
            synchronized (ShippedFaces.this) {
                return known.computeIfAbsent(glyph, this::read);
            }
        }

        private GeneralPath read(Glyph glyph) {
            try {
                TrueTypeFont font = held.computeIfAbsent(glyph.face(), ShippedFaces.this::font);
                CmapLookup map = Objects.requireNonNull(font.getUnicodeCmapLookup(), glyph.face()::name);
                GlyphData outline = font.getGlyph().getGlyph(map.getGlyphId(glyph.character()));
                return outline == null ? new GeneralPath() : outline.getPath();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** For one drawing. */
    public Outlines outlines() {
        return new Outlines();
    }

    public synchronized int unitsPerEm(Face face) {
        return widths(face).unitsPerEm();
    }

    /** The file itself; stays open for as long as somebody holds it. */
    synchronized TrueTypeFont font(Face face) {
        WeakReference<TrueTypeFont> known = fonts.get(face);
        @Nullable TrueTypeFont open = known == null ? null : known.get();
        if (open != null) {
            return open;
        }
        try (InputStream in = face.open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            fonts.put(face, new WeakReference<>(font));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
