package org.yandu.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.ui.parts.Spelling.Rank;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "法治建设, 法治, PREFIX",
        "法治建设, fazhi, PREFIX",
        "法治建设, fazhij, PREFIX",
        "法治建设, fa zhi, PREFIX",
        "法治建设, fzjs, INITIALS",
        "法治建设, fz, INITIALS",
        "法治建设, fazhijs, INITIALS",
        "法治建设, 法zjs, INITIALS",
        "法治建设, 建设, SUBSTRING",
        "法治建设, js, SUBSTRING",
        "法治建设, jianshe, SUBSTRING",
        "法治建设, fs, FUZZY",
        "法治建设, 法设, FUZZY",
        "法治建设, xy, NONE",
        "法治建设, '', NONE",
        // Simplified and traditional are the same.
        "法治政府建設, 法治政府建设, PREFIX",
        "权力清单, 權力, PREFIX",
        "權力清單, qlqd, INITIALS",
        // Any reading of a character.
        "重点工程, zhongdian, PREFIX",
        "重庆, chongqing, PREFIX",
        "行政, xingzheng, PREFIX",
        "银行, yinhang, PREFIX",
        "绿色, lvse, PREFIX",
        "西安, xian, PREFIX",
        "西安, xi'an, PREFIX",
        // Latin names by word.
        "Next pane, next, PREFIX",
        "Next pane, np, INITIALS",
        "Next pane, pane, SUBSTRING",
        "第2章, 2, SUBSTRING",
        "𠮷祥, 𠮷, PREFIX",
    })
    void aNameAnswersToItsCharactersAndToPinyin(String name, String typed, Rank rank) {
        assertThat(Spelling.of(name).rank(Spelling.typed(typed))).isEqualTo(rank);
    }
}
