package org.yandu.cli;

import java.util.List;
import org.yandu.document.CodePoints;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.suggest.Suggestion;

/**
 * A suggestion as {@code suggest} prints it. Offsets are code points.
 *
 * @param code id of the theme
 * @param score from 0 to 1
 * @param reasons the words that speak for it, the weightiest first
 */
record SuggestRow(String code, int start, int end, String quote, double score, List<String> reasons) {

    static SuggestRow of(Suggestion suggestion, CodePoints codePoints) {
        TextSpan span = codePoints.fromUtf16(suggestion.span());
        return new SuggestRow(
                suggestion.codeId(),
                span.start(),
                span.end(),
                suggestion.where().words(),
                Math.round(suggestion.score() * 1000) / 1000.0,
                suggestion.reasons().stream().map(Suggestion.Reason::word).toList());
    }
}
