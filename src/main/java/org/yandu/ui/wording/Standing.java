package org.yandu.ui.wording;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.ui.wording.SharedModel.Far;
import org.yandu.ui.wording.SharedModel.Row;
import org.yandu.ui.wording.SharedModel.Side;

/** Where the reader stands among the places of shared formulae, and where he goes on to. */
final class Standing {

    /** A place of the text that is compared, and one of another. */
    record Stand(Side here, Side there) {}

    private @Nullable Stand now;

    void at(Stand stand) {
        now = stand;
    }

    /** Empty when the reader stands at no place of this formula, or at one that is not listed now. */
    private Optional<Stand> in(Row row) {
        return Optional.ofNullable(now)
                .filter(stand -> row.places().contains(stand.here()))
                .filter(stand -> row.far().stream().anyMatch(far -> far.side().equals(stand.there())));
    }

    /** Which of some places of a formula the reader stands at, counted from 0; empty when at none of them. */
    Optional<Integer> among(Row row, List<Side> some) {
        return in(row).map(stand -> Math.max(some.indexOf(stand.here()), some.indexOf(stand.there())))
                .filter(at -> at >= 0);
    }

    /** The next place in the other texts, or the one before; from elsewhere the first or the last. */
    Stand next(Row row, int way) {
        List<Side> there = row.far().stream().map(Far::side).toList();
        int at = among(row, there).orElse(way > 0 ? -1 : 0);
        return new Stand(in(row).map(Stand::here).orElse(row.here()), there.get(Math.floorMod(at + way, there.size())));
    }

    /** Another place on one side; the other side stays where it is. */
    Stand with(Row row, Side side) {
        return row.places().contains(side)
                ? new Stand(
                        side,
                        in(row).map(Stand::there).orElse(row.far().getFirst().side()))
                : new Stand(in(row).map(Stand::here).orElse(row.here()), side);
    }
}
