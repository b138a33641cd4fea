package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.yandu.ui.parts.Faces;

/** Draws one paragraph's stripes in the margin: a lane each, the pattern of its theme, and its sign where there is room. */
final class StripePen {

    /** From one stripe to the next where there is room, in px. */
    private static final double PITCH = 5.5;

    /** And where there is none. */
    private static final double TIGHTEST = 3;

    /** Between two stripes. */
    private static final double GAP = 1.5;

    /** Between text and innermost stripe. */
    private static final double MARGIN = 10;

    private static final double SIGN = 9;

    /** Between two marks of one theme that follow each other, in px: three times what the widest pattern leaves open. */
    private static final double PARTING = 9;

    private final GraphicsContext g;
    private final MarkLayers.Placed placed;
    private final Ink ink;
    private final double pitch;
    private final double width;
    private final List<Stripe> stripes = new ArrayList<>();

    /** A theme's stripe from its first to its last row. */
    record Stripe(MarkStyle.Line line, double top, double bottom) {

        boolean covers(double from, double to) {
            return top < to && from < bottom;
        }

        /** In two where another mark of the theme begins, or as it is where none does. */
        List<Stripe> partedAt(double y) {
            double half = PARTING / 2;
            return top + half < y && y < bottom - half
                    ? List.of(new Stripe(line, top, y - half), new Stripe(line, y + half, bottom))
                    : List.of(this);
        }
    }

    /** @param lanes stripes there are beside one another in the whole text: they stand closer where the text leaves less room */
    StripePen(GraphicsContext g, MarkLayers.Placed placed, Ink ink, int lanes) {
        this.g = g;
        this.placed = placed;
        this.ink = ink;
        double room = placed.column() - MARGIN - SIGN - 1;
        this.pitch = Math.clamp(room / Math.max(1, lanes), TIGHTEST, PITCH);
        this.width = pitch - GAP;
    }

    /** Room so many stripes and the sign of the outermost need left of the text, in px. */
    static double room(int lanes) {
        return MARGIN + lanes * PITCH + SIGN + 1;
    }

    void draw() {
        placed.picture().stretches().forEach(this::gather);
        List<Stripe> whole = List.copyOf(stripes);
        placed.picture().ticks().forEach(this::part);
        stripes.forEach(this::draw);
        g.setFont(Font.font(Faces.SANS, SIGN));
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.TOP);
        whole.stream().filter(this::hasRoomForSign).forEach(this::sign);
        g.setTextAlign(TextAlignment.LEFT);
    }

    private void gather(BlockPicture.Stretch stretch) {
        for (MarkStyle.Line line : stretch.style().lines()) {
            if (line.lane() != Lanes.NONE) {
                stretch.rows().forEach(row -> gather(line, row));
            }
        }
    }

    /** Rows of one mark follow each other with the leading between them. */
    private void gather(MarkStyle.Line line, Bounds row) {
        for (int i = stripes.size() - 1; i >= 0; i--) {
            Stripe before = stripes.get(i);
            boolean goesOn = before.line().equals(line) && row.getMinY() <= before.bottom() + row.getHeight() * 0.7;
            if (goesOn) {
                stripes.set(i, new Stripe(line, before.top(), Math.max(before.bottom(), row.getMaxY())));
                return;
            }
        }
        stripes.add(new Stripe(line, row.getMinY(), row.getMaxY()));
    }

    /** Two marks of one theme that touch would look like one: between two lines they part there, on one line in its middle. */
    private void part(BlockPicture.Tick tick) {
        Bounds row = tick.row();
        boolean beginsLine = !tick.border().atEnd() && row.getMinX() < 1;
        double y = beginsLine ? row.getMinY() : row.getCenterY();
        List<Stripe> parted = stripes.stream()
                .flatMap(stripe -> stripe.line().colour().equals(tick.border().colour())
                        ? stripe.partedAt(y).stream()
                        : Stream.of(stripe))
                .toList();
        stripes.clear();
        stripes.addAll(parted);
    }

    private double x(Stripe stripe) {
        return Math.round(placed.column() - MARGIN - stripe.line().lane() * pitch - width);
    }

    private void draw(Stripe stripe) {
        double x = x(stripe);
        double top = Math.round(placed.y() + stripe.top());
        double bottom = Math.round(placed.y() + stripe.bottom());
        g.setFill(stripe.line().colour());
        switch (stripe.line().pattern()) {
            case SOLID -> g.fillRect(x, top, width, bottom - top);
            case DOUBLE -> {
                double thin = width * 0.375;
                g.fillRect(x, top, thin, bottom - top);
                g.fillRect(x + width - thin, top, thin, bottom - top);
            }
            case DASHED -> pieces(x, top, bottom, 9, 6);
            case DOTTED -> pieces(x, top, bottom, 5, 3);
            case DASH_DOT -> {
                pieces(x, top, bottom, 14, 7);
                pieces(x, top + 9, bottom, 14, 3);
            }
            case WAVY -> {
                pieces(x, top, bottom, 6, 3, 0, width * 0.625);
                pieces(x, top + 3, bottom, 6, 3, width * 0.375, width * 0.625);
            }
        }
    }

    private void pieces(double x, double top, double bottom, double period, double length) {
        pieces(x, top, bottom, period, length, 0, width);
    }

    private void pieces(double x, double top, double bottom, double period, double length, double shift, double width) {
        for (double y = top; y < bottom; y += period) {
            g.fillRect(x + shift, y, width, Math.min(length, bottom - y));
        }
    }

    /** No other stripe stands where it would: outside of its own, beside its beginning. */
    private boolean hasRoomForSign(Stripe stripe) {
        return stripes.stream()
                .filter(other -> other.line().lane() > stripe.line().lane()
                        && other.line().lane() <= stripe.line().lane() + Math.ceil(SIGN / pitch))
                .noneMatch(other -> other.covers(stripe.top(), stripe.top() + SIGN + 2));
    }

    private void sign(Stripe stripe) {
        g.setFill(ink.paper().interpolate(stripe.line().colour(), 0.9));
        g.fillText(stripe.line().sign(), x(stripe) - 1, Math.round(placed.y() + stripe.top()));
    }
}
