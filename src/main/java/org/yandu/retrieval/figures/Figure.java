package org.yandu.retrieval.figures;

import java.math.BigDecimal;
import org.yandu.document.TextSpan;

/**
 * A number with its unit.
 *
 * @param span where, in UTF-16 units
 * @param words as they stand, without white space of the layout
 * @param from the number written out, 94300000 for 9430万; a share in percent
 * @param to the same unless it is a range
 * @param unit in simplified characters, such as 人次, % or 元
 * @param bound whether the text says exactly this much
 */
public record Figure(TextSpan span, String words, BigDecimal from, BigDecimal to, String unit, Bound bound) {

    /** What the words around say of it. */
    public enum Bound {
        EXACT,
        /** 近, 约, 左右. */
        ABOUT,
        /** 突破, 超过, 不低于, 余, 以上. */
        MORE,
        /** 不足, 不超过, 以内. */
        LESS
    }

    /** What is counted. */
    public enum Kind {
        /** %, 成, 分之. */
        SHARE,
        /** 个百分点. */
        POINTS,
        MONEY,
        /** 倍, 番. */
        TIMES,
        /** Years, months, days, hours. */
        PERIOD,
        /** Lengths, areas, weights, energy. */
        MEASURE,
        /** Everything that is counted one by one. */
        COUNT
    }

    /** The same in another place. */
    Figure at(TextSpan elsewhere) {
        return new Figure(elsewhere, words, from, to, unit, bound);
    }

    public Kind kind() {
        return Units.kind(unit);
    }

    public boolean isRange() {
        return from.compareTo(to) != 0;
    }
}
