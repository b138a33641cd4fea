package org.yandu.retrieval.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.document.SearchText;
import org.yandu.document.TextSpan;

class SharedWordsTest {

    private static Wording wording(String text) {
        return Wording.of(SearchText.of(text, List.of()), text, new TextSpan(0, text.length()));
    }

    private static List<String> shared(String one, String other) {
        Stretch elsewhere = new Stretch(new TextSpan(0, 0), "", "", Wording.NONE, Wording.NONE, Wording.NONE, Set.of());
        return SharedWords.of(
                Rarity.among(Collections.nCopies(20, elsewhere), List.of()), wording(one), wording(other));
    }

    @ParameterizedTest
    @CsvSource({
        // What both have in common ends within a word: 共建共, 问题导, 开展政
        "健全共建共治的格局, 构建改革成果共建共享体系, 共建",
        "以问题导向规范权力, 坚持问题导向的方法, 问题导向",
        "开展政务公开, 开展政策宣讲, ''",
        // Words of any text at the ends
        "每户住宅都装电梯, 高层住宅的门, 住宅",
        "推动基层自治, 推动基层自治, 基层自治",
        // Counts tell no subject, plans do
        "新建水厂十三处, 改造公园十三处, ''",
        "城镇新增就业一万人, 城镇新增就业一万户, 城镇新增就业",
        "十三五期间的桥, 十三五末的河, 十三五",
        // As it stands in the first text
        "規範性文件的審查, 规范性文件的清理, 規範性文件",
        "出讓金用於村規民約, 修订村规民约, 村規民約",
    })
    void wholeWordsThatTellASubject(String one, String other, String told) {
        assertThat(shared(one, other)).isEqualTo(told.isEmpty() ? List.of() : List.of(told));
    }

    @Test
    void nothingIsSharedWithNothing() {
        assertThat(shared("法治", "")).isEmpty();
        assertThat(shared("", "")).isEmpty();
    }
}
