package org.yandu.intake.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲</p>乙|甲 乙",
                "甲<script>var a = 1 < 2;</script>乙|甲 乙",
                "甲<script>乙|甲 乙",
                "甲&amp;乙&nothing 丙|甲&乙&nothing 丙",
                "甲 < 乙|甲 < 乙",
                "甲<!-- <p> -->乙|甲 乙",
            })
    void reads(String page, String text) {
        assertThat(words(page)).isEqualTo(text);
    }

    /** What never ends was looked for to the end of the page from each place it begins at. */
    @ParameterizedTest
    @CsvSource({"<script>", "<script></p>", "<script", "</", "&", "<style><script>"})
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void manyBeginningsWithoutAnEnd(String beginning) {
        assertThat(words("正文一句。" + beginning.repeat(400_000))).startsWith("正文一句。");
    }

    @Test
    void anEndBeforeIsNoEndBehind() {
        assertThat(words("<script>a</script>甲<script>乙</p>丙")).isEqualTo(" 甲 乙 丙");
    }

    private static String words(String page) {
        return PageWords.of(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .words();
    }
}
