package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yandu.outline.WrapHarness.Count;
import org.yandu.outline.WrapHarness.Setting;

/** Before short papers were recognised as wrapped: 0 to 15 of 100 line ends joined. {@code WrapHarness FOLDER} prints what is wrong. */
class WrapHarnessTest {

    @ParameterizedTest
    @EnumSource(Setting.class)
    @DisplayName(
            "lines broken by a page are paragraphs again, ends of paragraphs stay, and the outline is that of the text")
    void wrapped(Setting setting) throws IOException {
        WrapHarness harness = new WrapHarness();
        List<MarkedText> texts = WrapHarness.texts(OutlineHarness.TEXTS.resolve("tenth"));
        for (int width : new int[] {30, 36, 40}) {
            Count count = harness.measure(texts, setting, width);
            assertThat(count.recall()).as("joined at %d", width).isGreaterThanOrEqualTo(0.83);
            assertThat(count.keeping()).as("kept at %d", width).isGreaterThanOrEqualTo(0.995);
            assertThat(count.same)
                    .as("outlines at %d of %s", width, harness.differences())
                    .isGreaterThanOrEqualTo(texts.size() * 4 / 5);
        }
    }
}
