package org.yandu.retrieval.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.figures.Findings.Finding;
import org.yandu.workspace.Samples;

/** Figures and dates named with something. */
class CompanyTest {

    private static List<String> company(String text, String... names) {
        DocumentVersion version = Samples.version("v", "d", text);
        List<TextSpan> spans = new ArrayList<>();
        int from = 0;
        for (String name : names) {
            int at = text.indexOf(name, from);
            spans.add(new TextSpan(at, at + name.length()));
            from = at + name.length();
        }
        return Company.in(version).of(spans).stream().map(Finding::words).toList();
    }

    @Test
    void onlyThoseOfTheSentenceCount() {
        assertThat(company("去年办理100件。城市大脑接入48个系统，2020年覆盖97.64%。今年新增3家。", "城市大脑"))
                .containsExactly("48个", "2020年", "97.64%");
    }

    @Test
    void aSentenceThatNamesItTwiceIsCountedOnce() {
        assertThat(company("城市大脑服务9430万人次，城市大脑深入人心。城市大脑有11个系统。", "城市大脑", "城市大脑", "城市大脑"))
                .containsExactly("9430万人次", "11个");
    }

    @Test
    void whatIsPartOfTheNameSaysNothingAboutIt() {
        assertThat(company("《杭州市2022年工作要点》列出31项任务。", "《杭州市2022年工作要点》")).containsExactly("31项");
    }
}
