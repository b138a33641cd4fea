package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The outline belongs to the words and not to how a site sets them. {@code InvarianceHarness} prints what changes in any folder. */
class InvarianceHarnessTest {

    @ParameterizedTest
    @ValueSource(strings = {"tenth", "eleventh"})
    @DisplayName("indents, blank lines, widths, brackets, script and shorter paragraphs do not change an outline")
    void disguised(String folder) throws IOException {
        InvarianceHarness harness = InvarianceHarness.over(OutlineHarness.TEXTS.resolve(folder));
        harness.changed().forEach((disguise, changed) -> {
            // Wrapped lines are joined only where a text is long enough to show its width.
            int allowed = disguise == Disguise.LAID_OUT || disguise == Disguise.ADVERTISED ? harness.texts() / 2 : 2;
            assertThat(changed)
                    .as("%s of %s", disguise, harness.differences())
                    .isLessThanOrEqualTo(disguise.isLayout() ? 0 : allowed);
        });
    }
}
