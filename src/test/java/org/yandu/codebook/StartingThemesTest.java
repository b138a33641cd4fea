package org.yandu.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StartingThemesTest {

    private final List<Code> codes = StartingThemes.codes();

    @Test
    void fourInTheOrderOfTheirKeys() {
        assertThat(codes).extracting(Code::name).containsExactly("信用建设", "机关效能", "法治建设", "基层治理");
        assertThat(codes).extracting(Code::sign).containsExactly("信", "效", "法", "基");
        assertThat(codes).extracting(Code::key).containsExactly(1, 2, 3, 4);
        assertThat(codes)
                .extracting(Code::id)
                .containsExactly("theme-credit", "theme-efficiency", "theme-law", "theme-grassroots");
    }

    @Test
    void eachHasItsOwnPatternAndColoursAndADefinition() {
        assertThat(codes)
                .extracting(Code::pattern)
                .containsExactly(Pattern.SOLID, Pattern.DASHED, Pattern.DOTTED, Pattern.DOUBLE);
        assertThat(codes).allSatisfy(code -> {
            assertThat(List.of(
                            code.colour().full(),
                            code.colour().light(),
                            code.colour().dark()))
                    .allMatch(colour -> colour.matches("#[0-9A-F]{6}"));
            assertThat(code.definition()).hasSizeGreaterThan(60).endsWith("。").contains("不归入", "归入");
        });
    }
}
