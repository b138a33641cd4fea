package org.yandu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    /** Noise stands in 〈…〉 for a page's furniture, in 《…》 for the layout's spacing; the marks themselves are taken away. */
    private static SearchText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Noise> noise = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '〈' || c == '《') {
                start = text.length();
            } else if (c == '〉' || c == '》') {
                Noise.Kind kind = c == '〉' ? Noise.Kind.PAGE : Noise.Kind.SPACING;
                noise.add(new Noise(new TextSpan(start, text.length()), kind, "x"));
            } else {
                text.append(c == '/' ? '\n' : c == '_' ? '\u3000' : c);
            }
        }
        return SearchText.of(text.toString(), noise);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        // in a line
        "法 治, 法治",
        "全麵, 全面",
        "始〈广告〉终, 始终",
        // a line end alone parts nothing
        "法/治, 法治",
        "法《/》治, 法治",
        "法/〈- 3 -〉/治, 法治",
        "法〈/- 3 -/〉治, 法治",
        "法/《 》治, 法治",
        // an empty or an indented line does
        "法//治, 法|治",
        "法/_治, 法|治",
        "法/ /治, 法|治",
        "法/〈页〉//治, 法|治",
        // nothing before the beginning and behind the end
        "//_法, 法",
        "〈页〉/法//, 法",
    })
    void barriers(String marked, String folded) {
        assertThat(of(marked).folded().replace('\n', '|')).isEqualTo(folded);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"法/治, 0 1", "法《/》治, 0", "法//治/用, 0 2 3", "〈页〉/法/_治, 0 2"})
    void paragraphsBeginAtLinesThatAreNotOnlyTheLayouts(String marked, String starts) {
        assertThat(of(marked).paragraphs())
                .isEqualTo(java.util.Arrays.stream(starts.split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray());
    }

    @Test
    void placesAreFoundAgainInTheSourceBeyondTheBmpToo() {
        SearchText text = of("𠮷〈广告〉 祥//_𬬻火");
        assertThat(text.folded()).isEqualTo("𠮷祥\n𬬻火");
        assertThat(text.toSource(0, 2)).isEqualTo(new TextSpan(0, 6));
        assertThat(text.toSource(3, 4)).isEqualTo(new TextSpan(9, 11));
        assertThat(text.fromSource(5)).isEqualTo(1);
        // 𠮷 is code point 0, 祥 the fifth, 𬬻 the ninth
        assertThat(text.runs()).isDeepEqualTo(new int[][] {{0, 0}, {1, 4}, {3, 8}});
    }
}
