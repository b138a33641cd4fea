package org.yandu.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.exchange.accession.Gist;
import org.yandu.exchange.accession.Kin;
import org.yandu.exchange.accession.Outcome;
import org.yandu.exchange.bundle.Tally;
import org.yandu.language.Texts;

/**
 * A file as {@code import} prints it.
 *
 * @param confidence of the encoding, from 0 to 1
 * @param problem what happened and, on a second line, what to do, in the reader's language; a text of which some bytes
 *     could not be read has one too, and comes in all the same
 * @param sameWordsAs title of the document, or path of the file before it, that says the same in another format, in other bytes or under another name
 * @param changes places at which it differs from that one all the same, such as {@code 值→植}; usually none
 * @param picturePages numbers, from 1, of pages that are a picture and whose words did not come in
 * @param exchange only of a file that another program, or this one, has written for exchange
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
        @Nullable String problem,
        @Nullable String sameWordsAs,
        List<String> changes,
        List<Integer> picturePages,
        @Nullable Exchange exchange) {

    static ImportRow of(Outcome outcome, Texts texts) {
        Gist gist = outcome.gist();
        Kin.Same same = outcome.kin().same();
        Problem problem =
                outcome.problem() == null && gist != null ? gist.trouble().orElse(null) : outcome.problem();
        return new ImportRow(
                outcome.path(),
                status(outcome.status()),
                outcome.document(),
                outcome.version(),
                outcome.title(),
                gist == null ? null : gist.sha256(),
                gist == null ? null : gist.decoding().encoding(),
                gist == null ? null : gist.format(),
                gist == null ? 0 : gist.decoding().confidence(),
                problem == null ? null : words(problem, texts),
                same == null ? null : same.name(),
                same == null ? List.of() : same.changes(),
                gist == null ? List.of() : gist.pictures(),
                null);
    }

    /** Whether its text is in the library, though something may be missing of it. */
    boolean hasComeIn() {
        return !status.equals("failed");
    }

    static String words(Problem problem, Texts texts) {
        Object[] args = problem.args().toArray();
        return texts.get(problem.key(), args) + "\n" + texts.get(problem.key() + ".way", args);
    }

    /** How many of what were new in a file of another program, and what was dropped or is doubtful. */
    record Exchange(
            int documents,
            int themes,
            int annotations,
            int changed,
            int same,
            int memos,
            int relations,
            List<String> remarks) {

        static Exchange of(Tally tally, Texts texts) {
            return new Exchange(
                    tally.texts(),
                    tally.themes(),
                    tally.marks(),
                    tally.changed(),
                    tally.same(),
                    tally.memos(),
                    tally.links(),
                    tally.remarks(texts));
        }
    }

    private static String status(Outcome.Status status) {
        return switch (status) {
            case IMPORTED -> "imported";
            case DUPLICATE, SAME_WORDS -> "duplicate";
            case NEW_VERSION -> "newVersion";
            case FAILED -> "failed";
        };
    }
}
