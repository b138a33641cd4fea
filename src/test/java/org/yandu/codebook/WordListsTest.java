package org.yandu.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordListsTest {

    @Test
    void listsAreTakenOutOfWhatIsSaid() {
        WordLists lists = WordLists.of("谈办事快慢时用。关键词：行政审批、跑一次；首问。相关词：窗口，材料。排除词：能效。另见法治。");
        assertThat(lists.enough()).containsExactly("行政审批", "跑一次", "首问");
        assertThat(lists.together()).containsExactly("窗口", "材料");
        assertThat(lists.excluded()).containsExactly("能效");
        assertThat(lists.rest()).isEqualTo("谈办事快慢时用。另见法治。");
    }

    @Test
    void singleCharactersAreNoWordsButThoseOfTwoUnitsInAWordAre() {
        assertThat(WordLists.of("關鍵詞：信用體系、信、𠮷、𠮷野家").enough()).containsExactly("信用體系", "𠮷野家");
        assertThat(WordLists.of("Keywords: 征信; 失信\n相关词：合同").together()).containsExactly("合同");
    }

    @Test
    void withoutListsEverythingIsSaid() {
        assertThat(WordLists.without("没有列词。")).isEqualTo("没有列词。");
        assertThat(WordLists.without("")).isEmpty();
    }

    @Test
    void theStartingThemesListWordsOfTheirOwnOnly() {
        for (Code code : StartingThemes.codes()) {
            WordLists lists = WordLists.of(code.meaning().when());
            assertThat(lists.enough()).as(code.name()).hasSizeGreaterThan(30).doesNotHaveDuplicates();
            assertThat(lists.together()).as(code.name()).hasSizeGreaterThan(20).doesNotHaveDuplicates();
            assertThat(lists.enough()).doesNotContainAnyElementsOf(lists.together());
            assertThat(lists.rest()).as(code.name()).endsWith("时用。").hasSizeLessThan(60);
            assertThat(WordLists.of(code.meaning().whenNot()).excluded()).isNotEmpty();
        }
    }
}
