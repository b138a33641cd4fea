package org.yandu.ui.intake;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.ProblemException;
import org.yandu.exchange.accession.Gist.Decoding;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;
import org.yandu.language.Texts;

/**
 * In what encoding a text was taken to be before the reader chose one.
 *
 * @param encoding name of the charset
 * @param confidence from 0 to 1
 */
record Guess(String encoding, double confidence) {

    /** Certain by its mark, so that nothing need be said of it. */
    private static final int CERTAIN = 100;

    static Guess of(Decoding decoding) {
        return new Guess(decoding.encoding(), decoding.confidence());
    }

    /**
     * As it was found out when the text was taken in: the library keeps only what was decided on. On no JavaFX thread, for it is read again.
     *
     * @return {@code null} when its bytes make no text but in an encoding that was chosen
     */
    static @Nullable Guess again(Origin origin, String format, byte[] original) {
        try {
            Reading reading = Intake.read(
                    Objects.requireNonNullElse(origin.fileName(), origin.sha256() + "." + format), original);
            return new Guess(reading.encoding(), reading.confidence());
        } catch (ProblemException unread) {
            return null;
        }
    }

    boolean isDoubtful() {
        return confidence < Arrival.SURE;
    }

    private long percent() {
        return Math.round(confidence * CERTAIN);
    }

    /**
     * How a text is read, and what speaks for that.
     *
     * @param encoding it is read in
     * @param guess {@code null} when that is not known
     */
    static String told(Texts texts, String encoding, @Nullable Guess guess) {
        if (guess == null) {
            return encoding;
        }
        if (!guess.encoding.equals(encoding)) {
            return texts.get("take_in.encoding_chosen", encoding, guess.encoding, guess.percent());
        }
        String key = guess.isDoubtful() ? "take_in.encoding_doubtful" : "take_in.encoding_sure";
        return guess.percent() == CERTAIN ? encoding : texts.get(key, encoding, guess.percent());
    }

    /** Below one encoding of several. */
    String note(Texts texts) {
        return texts.get("encoding.guessed", percent());
    }
}
