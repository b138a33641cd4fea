package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SiteWordsTest {

    @Test
    @DisplayName("no word stands twice, and none has a single character")
    void list() throws IOException {
        String all;
        try (InputStream in = Objects.requireNonNull(SiteWords.class.getResourceAsStream("site-words.txt"))) {
            all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> words = all.lines()
                .filter(line -> !line.startsWith("# ") && !line.startsWith("[") && !line.isBlank())
                .flatMap(line -> Arrays.stream(line.strip().split(" ")))
                .map(word -> word.startsWith("!") ? word.substring(1) : word)
                .toList();
        assertThat(words).doesNotHaveDuplicates().allMatch(word -> word.length() > 1);
    }

    @Test
    @DisplayName("a sentence is not made of words of sites, a row of buttons is")
    void share() {
        assertThat(SiteWords.in("网站首页设有专栏,点击后按提示填写").share()).isLessThan(0.6);
        assertThat(SiteWords.in("打印本页 | 关闭窗口").share()).isEqualTo(1);
        assertThat(SiteWords.in("还剩2页未读,继续阅读").sure()).isPositive();
    }
}
