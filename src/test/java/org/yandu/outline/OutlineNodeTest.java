package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineNodeTest {

    @ParameterizedTest
    @CsvSource({"一、,总体要求,一、总体要求", "第二节,城市治理,第二节 城市治理", "附件1,分工表,附件1 分工表", "附件,：任务清单,附件：任务清单"})
    void numberAndWordsAreWrittenAsTheTextHasThem(String number, String title, String words) {
        assertThat(OutlineNode.words(number, title)).isEqualTo(words);
    }
}
