package org.yandu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.yandu.annotation.Markup;
import org.yandu.workspace.OpenDocument;

class HeatTest {

    /** As many characters as stretches, the indent included: one each. */
    private static final String TEXT = "零一二三四五六七八九".repeat(24).substring(2);

    private static Heat heat(String... rows) {
        OpenDocument open = Sample.marked(Sample.open("", TEXT), 0, rows);
        return Heat.of(open.markup(), DisplayText.of(open, false, 2));
    }

    @Test
    void everyStretchSaysWhatIsMarkedInIt() {
        Heat heat = heat(
                "  aaaa", //
                "    bb");
        assertThat(heat.shares()).hasSize(Heat.STRETCHES);
        // two characters of indent come first
        assertThat(heat.shares().get(3)).isEmpty();
        assertThat(heat.shares().get(4).get("a")).isCloseTo(1, within(1e-6));
        assertThat(heat.shares().get(4)).doesNotContainKey("b");
        assertThat(heat.shares().get(6)).containsOnlyKeys("a", "b");
        assertThat(heat.shares().get(8)).isEmpty();
    }

    @Test
    void marksThatLieOverOneAnotherAreDenser() {
        Heat heat = heat("aaaa", "aaaa");
        assertThat(heat.shares().get(3).get("a")).isCloseTo(2, within(1e-6));
    }

    @Test
    void nothingMarkedNothingShown() {
        OpenDocument open = Sample.open("", TEXT);
        assertThat(Heat.of(Markup.EMPTY, DisplayText.of(open, false, 2)).shares())
                .isEmpty();
    }
}
