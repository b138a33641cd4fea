package org.yandu.ui.maps;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.drawing.Drawing.Area;
import org.yandu.exchange.drawing.Drawing.Spot;

/** What can be pointed at, and the ways between. */
record Spots(List<Spot> all) {

    static final Spots NONE = new Spots(List.of());

    /** How much more a step aside costs than one ahead: in a table it is never taken, in a graph sometimes. */
    private static final double ASIDE = 4;

    /** Where a key leads. */
    enum Way {
        LEFT(-1, 0),
        RIGHT(1, 0),
        UP(0, -1),
        DOWN(0, 1);

        private final int x;
        private final int y;

        Way(int x, int y) {
            this.x = x;
            this.y = y;
        }

        static @Nullable Way of(KeyCode code) {
            return switch (code) {
                case LEFT -> LEFT;
                case RIGHT -> RIGHT;
                case UP -> UP;
                case DOWN -> DOWN;
                default -> null;
            };
        }
    }

    /** The first that is no head, or any. */
    @Nullable
    Spot first() {
        return all.stream()
                .filter(spot -> spot.row() >= 0 && spot.column() >= 0)
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
    }

    @Nullable
    Spot last() {
        return all.isEmpty() ? null : all.getLast();
    }

    /** The topmost there. */
    @Nullable
    Spot at(double x, double y) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).area().contains(x, y)) {
                return all.get(i);
            }
        }
        return null;
    }

    /** The one at the same row and column. */
    @Nullable
    Spot like(Spot other) {
        return all.stream()
                .filter(spot -> spot.row() == other.row() && spot.column() == other.column())
                .findFirst()
                .orElse(null);
    }

    /** The nearest that lies this way; the same one when there is none. */
    Spot next(Spot from, Way way) {
        Spot best = from;
        double least = Double.MAX_VALUE;
        for (Spot spot : all) {
            double dx = middleX(spot.area()) - middleX(from.area());
            double dy = middleY(spot.area()) - middleY(from.area());
            double ahead = dx * way.x + dy * way.y;
            double aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
            double cost = ahead + ASIDE * aside;
            if (ahead > 1 && cost < least) {
                least = cost;
                best = spot;
            }
        }
        return best;
    }

    private static double middleX(Area area) {
        return area.x() + area.width() / 2;
    }

    private static double middleY(Area area) {
        return area.y() + area.height() / 2;
    }
}
