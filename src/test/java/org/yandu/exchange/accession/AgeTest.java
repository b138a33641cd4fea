package org.yandu.exchange.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.intake.Intake;

/** Which of two files is the older, by their names alone. */
class AgeTest {

    private static final Gist GIST =
            Gist.of(Intake.read("a.txt", "工作方案\n\n坚持依法依规，保护各方权益。\n".getBytes(StandardCharsets.UTF_8)));

    @ParameterizedTest
    @CsvSource({
        "方案第九稿.txt, 方案第十一稿.txt, -1",
        "方案十二稿.txt, 方案三稿.txt, 1",
        "方案二十稿.txt, 方案二十一稿.txt, -1",
        "方案第十稿.txt, 方案第九稿.txt, 1",
        "方案两稿.txt, 方案三稿.txt, -1",
        "方案v2.txt, 方案V10.txt, -1",
        "plan v1.2.txt, plan v1.10.txt, -1",
        // No version number: the month, and words that end in a v.
        "plan Nov 12.txt, plan v3.txt, 0",
        "Gov 2.txt, Gov 1.txt, 0",
        // A plan's own number is none of the draft.
        "方案二三稿.txt, 方案二四稿.txt, -1",
        "2023稿.txt, 三稿.txt, 0",
    })
    void theNumberOfTheDraft(String one, String other, int order) {
        assertThat(Integer.signum(Age.compare(GIST, one, GIST, other))).isEqualTo(order);
        assertThat(Integer.signum(Age.compare(GIST, other, GIST, one))).isEqualTo(-order);
    }
}
