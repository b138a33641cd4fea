package org.yandu.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.codebooks.CodebookPlan;

/**
 * What becomes of a theme that {@code codes --import} reads.
 *
 * @param row in the file, from 1; {@code null} for one that only stands in the paths of others
 * @param status {@code new}, {@code changed}, {@code same}
 */
record PlanRow(@Nullable Integer row, String path, String status, String code) {

    static PlanRow of(CodebookPlan.Item item) {
        return new PlanRow(
                item.row() == 0 ? null : (Integer) item.row(),
                item.path(),
                item.fate().name().toLowerCase(Locale.ROOT),
                item.theme().id());
    }
}
