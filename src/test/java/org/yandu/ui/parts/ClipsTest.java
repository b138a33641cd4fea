package org.yandu.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClipsTest {

    @Test
    void markupHasTags() {
        assertThat(Clips.isMarkup("<html><body><h1>通知</h1></body></html>")).isTrue();
        assertThat(Clips.isMarkup("<!--StartFragment--><p>信用建设</p>")).isTrue();
        assertThat(Clips.isMarkup("<\0p\0>\0")).isFalse();
        assertThat(Clips.isMarkup("")).isFalse();
    }

    /** xclip answers a request for markup with the plain text it holds: all lines became one paragraph without headings. */
    @Test
    void plainTextHandedOutAsMarkupIsPlainText() {
        assertThat(Clips.isMarkup("关于剪贴板文字的意见\n\n一、总体要求\n\n坚持依法行政。\n")).isFalse();
        assertThat(Clips.isMarkup("增长 < 5%，下降 > 3%\n")).isFalse();
    }
}
