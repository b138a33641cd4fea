package org.yandu.ui.intake;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.exchange.Outcome;
import org.yandu.exchange.Source;
import org.yandu.intake.EncodingSamples;

/**
 * A file on its way into the library.
 *
 * @param number its place in the list
 * @param name with the folders below the one that was named
 * @param encoding chosen by the reader; {@code null} when found out
 * @param outcome what would become of it, or has; {@code null} while it is not known
 * @param twin name of a file above with the same text
 * @param wanted whether the reader wants it, as far as it can be had
 * @param over whether files have been taken in since
 */
record Arrival(
        int number,
        String name,
        Content content,
        @Nullable Charset encoding,
        @Nullable Outcome outcome,
        @Nullable String twin,
        boolean wanted,
        boolean over) {

    /** Encodings found with less are shown as doubtful: beyond it a Chinese text of some lines was never misread. */
    static final double SURE = 0.8;

    static Arrival waiting(int number, String name, Content content) {
        return new Arrival(number, name, content, null, null, null, true, false);
    }

    Arrival numbered(int place) {
        return new Arrival(place, name, content, encoding, outcome, twin, wanted, over);
    }

    Arrival with(Outcome found, @Nullable String sameAs) {
        return new Arrival(number, name, content, encoding, found, sameAs, wanted, over);
    }

    Arrival in(Charset other) {
        return new Arrival(number, name, content, other, outcome, twin, wanted, over);
    }

    Arrival wanted(boolean is) {
        return new Arrival(number, name, content, encoding, outcome, twin, is, over);
    }

    /** @param became {@code null} when it was not taken in */
    Arrival ended(@Nullable Outcome became) {
        return new Arrival(number, name, content, encoding, became == null ? outcome : became, twin, wanted, true);
    }

    Source source() {
        return content.source(encoding);
    }

    Fate fate() {
        if (outcome == null) {
            return Fate.WAITING;
        }
        if (twin != null) {
            return Fate.TWICE;
        }
        return switch (outcome.status()) {
            case IMPORTED -> over ? ended(Fate.TAKEN) : Fate.NEW;
            case NEW_VERSION -> over ? ended(Fate.RENEWED) : Fate.NEWER;
            case DUPLICATE -> Fate.KNOWN;
            case FAILED -> Fate.FAILED;
        };
    }

    private Fate ended(Fate taken) {
        return wanted ? taken : Fate.LEFT;
    }

    boolean isChosen() {
        return wanted && fate().canBeTaken();
    }

    Optional<Problem> problem() {
        return Optional.ofNullable(outcome).map(Outcome::problem);
    }

    /** Id of the document in the library that it is, or is a newer text of. */
    Optional<String> document() {
        return Optional.ofNullable(outcome).map(Outcome::document);
    }

    /** Whether it may have been read with a wrong encoding. */
    boolean isEncodingDoubtful() {
        return outcome != null && encoding == null && outcome.problem() == null && outcome.confidence() < SURE;
    }

    /** Whether the reader should see, or has begun to choose, what it is written in. */
    boolean isEncodingUnsure() {
        return isEncodingDoubtful() || encoding != null || (hasEncodingToChoose() && fate() == Fate.FAILED);
    }

    boolean isDoubtful() {
        return switch (fate()) {
            case NEW, TAKEN, WAITING -> isEncodingDoubtful();
            default -> true;
        };
    }

    /** Whether the reader can say in which encoding it is written; bytes that make no text may do so in another one. */
    boolean hasEncodingToChoose() {
        if (outcome == null || over) {
            return false;
        }
        Problem problem = outcome.problem();
        return problem == null
                ? outcome.format() != null && EncodingSamples.fit(outcome.format())
                : encoding != null
                        || problem.kind() == Problem.Kind.FILE_NOT_TEXT
                        || problem.kind() == Problem.Kind.ENCODING_UNKNOWN;
    }

    String formatName() {
        return outcome == null || outcome.format() == null
                ? ""
                : outcome.format().toUpperCase(Locale.ROOT);
    }
}
