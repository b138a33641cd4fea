package org.yandu.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.language.Texts;

class GuessTest {

    private static final Texts TEXTS = Texts.of(Locale.CHINESE);

    private static Guess again(String encoding, byte[] bytes) {
        return Objects.requireNonNull(Guess.again(new Origin(encoding, "abc", Instant.EPOCH), "txt", bytes));
    }

    /** It stood in the preview, and once the text was in the library only the name was left of it. */
    @Test
    void howSureAnEncodingWasIsFoundOutAgainFromTheBytes() {
        byte[] bytes = "关于营商环境的通知\n\n各级政府要深入贯彻落实会议精神，完善社会信用体系。\n".getBytes(Charset.forName("GBK"));
        assertThat(Guess.told(TEXTS, "GB18030", again("GB18030", bytes))).isEqualTo("GB18030（把握 99%）");
        assertThat(Guess.told(TEXTS, "Big5-HKSCS", again("Big5-HKSCS", bytes)))
                .isEqualTo("Big5-HKSCS（选定；自动判断是 GB18030，把握 99%）");
    }

    @Test
    void ofWhatIsNoTextNothingIsFoundOut() {
        assertThat(Guess.again(new Origin("GB18030", "abc", Instant.EPOCH), "txt", new byte[] {0, 1, 2, 0, 3}))
                .isNull();
        assertThat(Guess.told(TEXTS, "GB18030", null)).isEqualTo("GB18030");
    }
}
