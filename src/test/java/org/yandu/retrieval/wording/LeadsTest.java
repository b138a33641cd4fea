package org.yandu.retrieval.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.retrieval.Gauge;
import org.yandu.workspace.Samples;

/** What belongs to a term at its left is said by how often and how freely it stands there. */
class LeadsTest {

    private static List<String> forms(String term, String text) {
        return Variants.of(
                        term,
                        List.of(Samples.document("d", "题", Samples.version("v", "d", text))),
                        document -> Samples.version("v", "d", text),
                        Gauge.NONE)
                .stream()
                .map(variant -> variant.form() + " " + variant.places().size())
                .toList();
    }

    @Test
    void aWordThatMostPlacesHaveIsPartOfAPhrase() {
        assertThat(forms("从严治党", "推进全面从严治党。坚持全面从严治党，落实全面从严治党责任。从严治党永远在路上。"))
                .containsExactlyInAnyOrder("从严治党 1", "全面从严治党 3");
    }

    @Test
    void aWordInQuotationMarksAlwaysIs() {
        assertThat(forms("社区治理体制", "探索“三位一体”社区治理体制，完善社区治理体制。")).containsExactlyInAnyOrder("社区治理体制 1", "“三位一体”社区治理体制 1");
        assertThat(forms("社区治理体制", "说到\"三位一体\"社区治理体制")).containsExactly("\"三位一体\"社区治理体制 1");
    }

    @Test
    void whatOpensAQuotationIsNotWhatStoodBeforeIt() {
        assertThat(forms("社区治理", "建设“社区治理”品牌，“平安”“社区治理”并举")).doesNotContain("“平安”“社区治理”");
    }

    @Test
    void aWordThatComesAgainIsOneThatLeadsUpToAnythingIsNot() {
        // 基层 three times, with something else before it each time; 推进 only now and then.
        String text = "加强基层社会治理，创新基层社会治理。市域社会治理。推进社会治理，推进社会治理，社会治理，社会治理，提高基层社会治理";
        assertThat(forms("社会治理", text)).contains("基层社会治理 3").noneMatch(form -> form.startsWith("推进"));
    }

    @Test
    void whatAlwaysHasTheSameBeforeItDoesNotBeginThere() {
        // 时代 is only the end of 新时代, which is a word.
        assertThat(forms("好干部", "新时代好干部，新时代好干部，好干部，好干部")).contains("新时代好干部 2").doesNotContain("时代好干部 2");
    }
}
