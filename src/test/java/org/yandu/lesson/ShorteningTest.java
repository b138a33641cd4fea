package org.yandu.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.lesson.Content.Passage;
import org.yandu.lesson.Shortening.Part;

/** Leaving out and bringing back, on a passage with an advertisement in the middle of a word and a character of two units. */
class ShorteningTest {

    //                                 0123456789 0 12345
    private static final String TEXT = "始【广告】终坚持𠮷祥，为民。";

    private static final DocumentVersion VERSION = new DocumentVersion(
            "v",
            "d",
            TEXT,
            List.of(new Noise(new TextSpan(1, 5), Noise.Kind.ADVERTISEMENT, "noise.advert")),
            new DocumentVersion.Origin("UTF-8", "0", Instant.EPOCH));

    private static final Passage WHOLE = Passage.of(VERSION, new TextSpan(0, TEXT.length()));

    private static Passage toggled(Passage passage, int from, int to) {
        return Shortening.of(VERSION, passage).toggle(new TextSpan(from, to));
    }

    @Test
    void theRowHasNoNoise() {
        assertThat(Shortening.of(VERSION, WHOLE).words()).isEqualTo("始终坚持𠮷祥，为民。");
        assertThat(Shortening.of(VERSION, WHOLE).parts()).containsExactly(new Part("始终坚持𠮷祥，为民。", false));
    }

    @Test
    void whatIsChosenIsLeftOutAndComesBack() {
        // 始终[坚持]𠮷祥，为民。
        Passage cut = toggled(WHOLE, 2, 4);
        assertThat(cut.words(VERSION)).isEqualTo("始终……𠮷祥，为民。");
        assertThat(Shortening.of(VERSION, cut).parts())
                .containsExactly(new Part("始终", false), new Part("坚持", true), new Part("𠮷祥，为民。", false));
        assertThat(toggled(cut, 2, 4)).isEqualTo(WHOLE);
        // a part of what is left out
        assertThat(toggled(cut, 3, 4).words(VERSION)).isEqualTo("始终……持𠮷祥，为民。");
    }

    @Test
    void neighboursBecomeOneOmission() {
        assertThat(toggled(toggled(WHOLE, 2, 4), 4, 7).words(VERSION)).isEqualTo("始终……，为民。");
    }

    @Test
    void halvesOfACharacterCountAsTheWhole() {
        assertThat(toggled(WHOLE, 5, 6).words(VERSION)).isEqualTo("始终坚持……祥，为民。");
        assertThat(toggled(WHOLE, 3, 5).words(VERSION)).isEqualTo("始终坚……祥，为民。");
    }

    @Test
    void overTheAdvertisementIsOneOmission() {
        // [始终]坚持: the advertisement between the two goes with them
        assertThat(toggled(WHOLE, 0, 2).words(VERSION)).isEqualTo("……坚持𠮷祥，为民。");
        assertThat(toggled(WHOLE, 0, 2).cuts()).containsExactly(new TextSpan(0, 6));
    }

    @Test
    void somethingStays() {
        assertThat(toggled(WHOLE, 0, 11)).isEqualTo(WHOLE);
    }

    @Test
    void theGuardKnowsItForShortened() {
        QuotationGuard guard = new QuotationGuard(VERSION);
        assertThat(guard.compare(WHOLE.words(VERSION)).verdict()).isEqualTo(QuotationGuard.Verdict.EXACT);
        assertThat(guard.compare(toggled(WHOLE, 2, 4).words(VERSION)).verdict())
                .isEqualTo(QuotationGuard.Verdict.SHORTENED);
    }
}
