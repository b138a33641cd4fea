package org.yandu.cli;

import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.exchange.Outcome;
import org.yandu.language.Texts;

/**
 * A file as {@code import} prints it.
 *
 * @param confidence of the encoding, from 0 to 1
 * @param problem what happened and, on a second line, what to do, in the reader's language
 */
record ImportRow(
        String path,
        String status,
        @Nullable String document,
        @Nullable String version,
        @Nullable String title,
        @Nullable String sha256,
        @Nullable String encoding,
        @Nullable String format,
        double confidence,
        @Nullable String problem) {

    static ImportRow of(Outcome outcome, Texts texts) {
        Problem problem = outcome.problem();
        return new ImportRow(
                outcome.path(),
                status(outcome.status()),
                outcome.document(),
                outcome.version(),
                outcome.title(),
                outcome.sha256(),
                outcome.encoding(),
                outcome.format(),
                outcome.confidence(),
                problem == null
                        ? null
                        : texts.get(problem.key(), problem.args())
                                + "\n"
                                + texts.get(problem.key() + ".way", problem.args()));
    }

    private static String status(Outcome.Status status) {
        return switch (status) {
            case IMPORTED -> "imported";
            case DUPLICATE -> "duplicate";
            case NEW_VERSION -> "newVersion";
            case FAILED -> "failed";
        };
    }
}
